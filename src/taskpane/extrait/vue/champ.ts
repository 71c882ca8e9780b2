import { estIllisible } from '../../../domaine/acte/champ';
import type { Controleur } from '../../controleur';
import { dire, el, poser } from '../../vue/dom';
import { memeEndroit, memesReperes, type CelluleLue } from '../modele/cellule';
import type { ChampSitue } from '../modele/groupes';
import { aEcrire, enSaisie } from '../modele/saisie';
import { ecrireVoulu, saisieNeuve, type SaisieDeCellule } from '../modele/saisieDeCellule';
import { controleDe, proposer } from './controle';

/** Un champ de l'acte à remplir : son libellé, son aide et ce qu'il admet viennent de sa définition. */
export interface ChampDeSaisie {
  readonly racine: HTMLElement;
  /** Met la saisie à jour, sauf si l'utilisateur y est, si elle s'écrit ou si son refus attend une réponse. `null` : la cellule n'existe pas. */
  montrer(situe: ChampSitue, cellule: CelluleLue | null): void;
  atteindre(): void;
}

/** Dessine un champ. Une saisie s'écrit dans sa cellule quand on la quitte, si la cellule porte encore ce qui était montré. */
export function champDeSaisie(controleur: Controleur, premier: ChampSitue): ChampDeSaisie {
  const { id, definition } = premier;
  const refus = el('p', { id: `${id}-refus`, class: 'refus', role: 'alert' });
  const imposer = el('fluent-button', { size: 'small', appearance: 'primary', click: () => { if (saisie !== null) saisie.etat = 'libre'; controle.focus(); void garder(); } }, 'Écrire ma saisie');
  const reprendre = el('fluent-button', { size: 'small', appearance: 'outline', click: () => { afficher(); controle.focus(); } }, 'Reprendre la cellule');
  const reponses = el('div', { class: 'reponses', hidden: true }, imposer, reprendre);
  const controle = controleDe(premier, () => void garder()), etiquette = el('label', { for: id });
  /** Ce que le classeur donne ; le champ ne le montre que s'il n'y a rien à perdre. */
  let vue: { readonly situe: ChampSitue; readonly cellule: CelluleLue | null } | null = null;
  /** La cellule que l'utilisateur a vue : ce qui est tapé est pour elle, et pour elle seule. */
  let saisie: SaisieDeCellule | null = null;

  const actif = (): boolean => document.activeElement === controle;
  const pendante = (s: SaisieDeCellule): boolean => s.etat === 'refus' || controle.validity.badInput || controle.value !== (s.voulu ?? s).texte;
  const ailleurs = (s: SaisieDeCellule): boolean => !vue?.cellule || !memeEndroit(s.cellule, vue.cellule);
  /** Ce que le champ montre ne s'efface pas : on y est, cela s'écrit, ou cela n'a pas encore été écrit. */
  const retenue = (s: SaisieDeCellule): boolean => (ailleurs(s) ? actif() && pendante(s) : actif() || pendante(s) || s.etat === 'ecriture');

  const afficher = (): void => {
    if (vue === null) return;
    const { situe: { champ, choix }, cellule } = vue, texte = enSaisie(definition, champ);
    if (choix !== undefined) proposer(controle, choix.includes(texte) || texte === '' ? choix : [...choix, texte]);
    if (controle.value !== texte || controle.validity.badInput) controle.value = texte;
    // Le champ peut montrer moins que la cellule (« douze » n'entre pas dans un nombre) : le quitter n'y change rien.
    saisie = cellule === null ? null : saisieNeuve(cellule, controle.value);
    controle.disabled = cellule === null;
    reponses.hidden = true;
    objecter(cellule === null ? 'La ligne de ce libellé n’est plus dans la feuille : remettez-la pour remplir ce champ.'
      : estIllisible(champ) ? `« ${champ.brut} » n’a pas pu être lu en ${cellule.cellule}.` : '');
  };
  const garder = async (): Promise<void> => {
    const s = saisie;
    if (s === null || s.etat === 'refus') return;
    if (s.etat === 'libre' && !pendante(s)) return afficher();
    const lue = aEcrire(definition, controle.value, controle.validity.badInput);
    if (!lue.ok) return objecter(lue.phrase);
    s.voulu = { texte: controle.value, valeur: lue.valeur };
    if (s.etat === 'ecriture') return;
    objecter('');
    reponses.hidden = true;
    const phrase = await ecrireVoulu(s, (ecritures, reperes) => controleur.extrait.ecrire(ecritures, reperes));
    if (phrase !== null) refuser(s, phrase);
    else if (saisie === s && !retenue(s)) afficher();
  };
  const refuser = (s: SaisieDeCellule, phrase: string): void => {
    if (saisie !== s || ailleurs(s)) {
      perdre(s.voulu?.texte ?? '', phrase);
      if (saisie === s) afficher();
      return;
    }
    objecter(`${phrase} Votre saisie est gardée ici.`);
    reponses.hidden = false;
    // Passée à un autre membre, la ligne n'est plus à écrire d'un clic.
    imposer.hidden = !vue?.cellule || !memesReperes(s.cellule, vue.cellule);
    // Qui écrit malgré tout a lu ce que la cellule porte à présent.
    if (vue?.cellule) saisie = { ...saisieNeuve(vue.cellule, enSaisie(definition, vue.situe.champ)), etat: 'refus' };
  };
  /** Le champ montre déjà autre chose : ce qui n'a pas été écrit se dit en haut du volet, texte compris, une fois dessiné ce qui se dessine. */
  const perdre = (texte: string, phrase: string): void => {
    queueMicrotask(() => controleur.extrait.avertir(`${phrase} Votre saisie pour « ${definition.libelle} » n’a pas été écrite : « ${texte} ».`.trimStart()));
  };
  const objecter = (phrase: string): void => {
    dire(refus, phrase);
    poser(controle, 'aria-invalid', phrase === '' ? null : 'true');
  };
  return {
    racine: el('div', { class: 'champ' },
      etiquette, controle, el('p', { id: `${id}-aide`, class: 'note', hidden: definition.aide === '' }, definition.aide), refus, reponses),
    montrer(situe, cellule) {
      vue = { situe, cellule };
      dire(etiquette, situe.definition.libelle);
      // Une colonne à ajouter l'est toujours, un peu plus loin.
      if (saisie?.cellule.avec && cellule?.avec && memeEndroit(saisie.cellule, cellule) && memesReperes(saisie.cellule, cellule)) saisie.cellule = cellule;
      if (saisie !== null && retenue(saisie)) return;
      if (saisie?.etat === 'refus') perdre(controle.value, '');
      afficher();
    },
    atteindre() {
      controle.focus();
      controle.scrollIntoView({ block: 'center' });
    },
  };
}
