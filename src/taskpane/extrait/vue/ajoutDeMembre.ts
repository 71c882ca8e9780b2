import { nonVide } from '../../../domaine/constat';
import { CHAMPS_MEMBRE } from '../../../domaine/acte/membre';
import { presencesPour } from '../../../documents/acte/valeur';
import type { Controleur } from '../../controleur';
import { dire, el, poser } from '../../vue/dom';
import { CIVILITES } from '../modele/membres';
import { ficheDePlus, type Rangees } from '../modele/rangees';
import { controleDe } from './controle';

export interface Ajout { readonly racine: HTMLDetailsElement; montrer(r: Rangees | null): void }

/** Ce qui se demande d'un nouveau membre, et ce qui se propose. */
const DEMANDES = { civilite: CIVILITES, nom: [], qualite: [], presence: presencesPour(null) };
type Demande = keyof typeof DEMANDES;
const CLES = Object.keys(DEMANDES) as readonly Demande[];

/** De quoi ajouter un membre sur la première ligne libre, en une étape d'annulation. */
export function ajoutDeMembre(controleur: Controleur, annoncer: (phrase: string) => void): Ajout {
  const controles = new Map(CLES.map((cle) => [cle, controleDe({ id: `nouveau-${cle}`, definition: CHAMPS_MEMBRE[cle], choix: DEMANDES[cle] }, () => undefined)]));
  const refus = el('p', { id: 'nouveau-nom-refus', class: 'refus', role: 'alert' });
  let feuille: Rangees | null = null, enCours = false;
  const ajouter = async (): Promise<void> => {
    const nom = controles.get('nom'), envoyes = new Map([...controles].map(([cle, c]) => [cle, c.value]));
    const dit = (cle: Demande): string => envoyes.get(cle)?.trim() ?? '';
    objecter(dit('nom') === '' ? 'Écrivez le nom du membre à ajouter.' : '');
    if (dit('nom') === '') return nom?.focus();
    // Choisie au masculin, la présence s'écrit accordée.
    const presence = presencesPour(dit('civilite'))[presencesPour(null).indexOf(dit('presence'))] ?? '';
    const ecritures = feuille && nonVide(ficheDePlus(feuille, CHAMPS_MEMBRE, { ...Object.fromEntries(CLES.map((cle) => [cle, dit(cle)])), presence }));
    if (ecritures === null || enCours) return;
    enCours = true;
    const echec = await controleur.extrait.ecrire(ecritures);
    enCours = false;
    if (echec !== null) return objecter(echec);
    annoncer(`${dit('nom')} : ajouté à la feuille « ${ecritures[0].feuille} ». ${controleur.annulation('l’en retire')}`);
    // Le suivant a pu être commencé pendant l'écriture : il reste, et le curseur avec lui.
    const restes = [...controles].filter(([cle, c]) => c.value !== envoyes.get(cle));
    for (const [cle, c] of controles) if (c.value === envoyes.get(cle)) c.value = '';
    if (restes.length === 0) controles.get('civilite')?.focus();
  };
  const objecter = (phrase: string): void => {
    dire(refus, phrase);
    const nom = controles.get('nom');
    if (nom) poser(nom, 'aria-invalid', phrase === '' ? null : 'true');
  };
  const champs = [...controles].map(([cle, controle]) => {
    controle.addEventListener('keydown', (e) => { if ((e as KeyboardEvent).key === 'Enter') void ajouter(); });
    const { libelle, aide } = CHAMPS_MEMBRE[cle];
    return el('div', { class: 'champ' }, el('label', { for: controle.id }, libelle), controle, el('p', { id: `${controle.id}-aide`, class: 'note' }, aide), cle === 'nom' ? refus : null);
  });
  const racine = el('details', { id: 'ajouter-membre' }, el('summary', {}, 'Ajouter un membre'), ...champs,
    el('div', { class: 'boutons' }, el('fluent-button', { appearance: 'outline', click: () => void ajouter() }, 'Ajouter ce membre')));
  return { racine, montrer(r) { feuille = r; } };
}
