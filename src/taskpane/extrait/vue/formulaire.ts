import type { Controleur } from '../../controleur';
import { dire, el, reconcilier } from '../../vue/dom';
import { celluleDe } from '../modele/cellule';
import type { Extrait } from '../modele/extrait';
import { groupesDe, type Groupe } from '../modele/groupes';
import { champDeSaisie, type ChampDeSaisie } from './champ';
import { conseil } from './conseil';
import { membres } from './membres';
import { registre } from './registre';

/** Une partie du formulaire. */
export interface Complement {
  readonly racine: HTMLElement;
  montrer(extrait: Extrait): void;
  /** Ouvre le champ écrit dans cette cellule et y met le focus ; faux s'il n'en est pas. */
  atteindre(cellule: string): boolean;
}

/** Un groupe qui n'est pas qu'une suite de champs. */
export interface GroupeLibre extends Complement { readonly racine: HTMLDetailsElement }

interface GroupeDessine { readonly racine: HTMLDetailsElement; readonly compte: HTMLElement; readonly champs: ReadonlyMap<string, ChampDeSaisie> }

/** Après quel groupe viennent les membres. */
const AVANT_LES_MEMBRES = 'seance';

/** Les données de l'acte, groupe par groupe, chacun replié avec ce qu'il y reste à remplir. */
export function formulaire(controleur: Controleur): Complement {
  const liste = el('div', { class: 'groupes' }), dessines = new Map<string, GroupeDessine>(), leConseil = membres(controleur);
  const noter = (): void => {
    leConseil.racine.open = true;
    leConseil.racine.querySelector<HTMLElement>('select, input')?.focus();
  };
  const compte = conseil(noter), inscription = registre(controleur);
  const racine = el('section', { 'aria-labelledby': 'titre-donnees' }, el('h2', { id: 'titre-donnees' }, 'Données de l’acte'), liste);
  let montre: Extrait | null = null;
  const dessine = (g: Groupe): GroupeDessine => {
    const deja = dessines.get(g.id), neuf = deja ?? dessiner(controleur, g, [g.id === 'vote' ? compte.racine : null, g.id === 'suites' ? inscription.racine : null]);
    dessines.set(g.id, neuf);
    return neuf;
  };
  return {
    racine,
    montrer(extrait) {
      const { acte, choisie, classeur } = extrait;
      racine.hidden = acte === null;
      if (acte === null || extrait === montre) return;
      montre = extrait;
      const groupes = groupesDe(acte, choisie), designent = choisie === null ? [] : [choisie.champs.numero, choisie.champs.objet];
      const racines = groupes.flatMap((g) => [[g.id, dessine(g).racine] as const, ...(g.id === AVANT_LES_MEMBRES ? [['membres', leConseil.racine] as const] : [])]);
      reconcilier(liste, racines, ([id]) => id, ([, r]) => r);
      for (const g of groupes) {
        const { champs, compte: n } = dessine(g);
        for (const c of g.champs) champs.get(c.id)?.montrer(c, celluleDe(classeur, c.definition, c.champ, designent));
        dire(n, `${g.champs.filter((c) => c.champ.brut !== '').length} sur ${g.champs.length}`);
      }
      for (const partie of [leConseil, compte, inscription]) partie.montrer(extrait);
    },
    atteindre(cellule) {
      if (montre === null || montre.acte === null) return false;
      // D'un document de toute la séance, une raison peut être celle d'une autre délibération : elle devient celle qu'on remplit.
      const { acte, choisie } = montre, autre = acte?.deliberations.find((d) => d !== choisie && Object.values(d.champs).some((c) => c.cellule === cellule));
      if (autre !== undefined) controleur.extrait.choisirDeliberation(autre.plage.debut.colonne);
      if (dansUn(leConseil.racine, leConseil, cellule) || dansUn(dessines.get('suites')?.racine, inscription, cellule)) return true;
      const groupe = groupesDe(montre.acte, montre.choisie).find((g) => g.champs.some((c) => c.champ.cellule === cellule));
      const champ = groupe?.champs.find((c) => c.champ.cellule === cellule), place = groupe && dessines.get(groupe.id);
      if (champ === undefined || place === undefined) return false;
      place.racine.open = true;
      place.champs.get(champ.id)?.atteindre();
      return true;
    },
  };
}

/** Un champ ne prend le focus que déplié ; ce qui ne l'a pas se replie. */
function dansUn(details: HTMLDetailsElement | undefined, partie: Complement, cellule: string): boolean {
  if (details === undefined) return false;
  const { open } = details;
  details.open = true;
  const atteint = partie.atteindre(cellule);
  details.open = atteint || open;
  return atteint;
}

function dessiner(controleur: Controleur, { id, titre, champs }: Groupe, [tete, pied]: readonly [HTMLElement | null, HTMLElement | null]): GroupeDessine {
  const saisies = new Map(champs.map((c) => [c.id, champDeSaisie(controleur, c)]));
  const compte = el('span', { class: 'regle' });
  const contenu = [tete, ...[...saisies.values()].map((s) => s.racine), pied];
  const racine = el('details', { class: 'groupe', id: `groupe-${id}` }, el('summary', {}, `${titre} `, compte), ...contenu);
  return { racine, compte, champs: saisies };
}
