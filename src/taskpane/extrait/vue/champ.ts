import { estIllisible, propositions } from '../../../domaine/acte/champ';
import type { Controleur } from '../../controleur';
import { dire, el, poser, reconcilier } from '../../vue/dom';
import type { CelluleLue } from '../modele/cellule';
import type { ChampSitue } from '../modele/groupes';
import { aEcrire, enSaisie } from '../modele/saisie';

/** Un champ de l'acte à remplir : son libellé, son aide et ce qu'il admet viennent de sa définition. */
export interface ChampDeSaisie {
  readonly racine: HTMLElement;
  /** Met la saisie à jour, sauf si l'utilisateur y est ou si son refus attend une réponse. `null` : la cellule n'existe pas. */
  montrer(situe: ChampSitue, cellule: CelluleLue | null): void;
  atteindre(): void;
}

type Controle = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const TYPES = { date: 'date', heure: 'time', entier: 'number' } as const;

/** Dessine un champ. Une saisie s'écrit dans sa cellule quand on la quitte, si la cellule porte encore ce qui était montré. */
export function champDeSaisie(controleur: Controleur, premier: ChampSitue): ChampDeSaisie {
  const { id, definition } = premier;
  const refus = el('p', { id: `${id}-refus`, class: 'refus', role: 'alert' });
  const imposer = el('fluent-button', { size: 'small', appearance: 'primary', click: () => { refuse = false; controle.focus(); void garder(); } }, 'Écrire ma saisie');
  const reprendre = el('fluent-button', { size: 'small', appearance: 'outline', click: () => { refuse = false; afficher(); controle.focus(); } }, 'Reprendre la cellule');
  const reponses = el('div', { class: 'reponses', hidden: true }, imposer, reprendre);
  const controle = controleDe(premier, () => void garder()), etiquette = el('label', { for: id });
  let vue: { readonly situe: ChampSitue; readonly cellule: CelluleLue | null } | null = null;
  /** Ce que la cellule portait, et ce que la saisie en montrait, quand l'utilisateur l'a vue. */
  let montree: { readonly cellule: CelluleLue; readonly texte: string } | null = null;
  let refuse = false, enCours = false;

  const afficher = (): void => {
    if (vue === null) return;
    const { situe: { champ, choix }, cellule } = vue, texte = enSaisie(definition, champ);
    if (choix !== undefined) proposer(controle, choix.includes(texte) || texte === '' ? choix : [...choix, texte]);
    montree = cellule === null ? null : { cellule, texte };
    if (controle.value !== texte) controle.value = texte;
    controle.disabled = cellule === null;
    reponses.hidden = true;
    objecter(cellule === null ? 'La ligne de ce libellé n’est plus dans la feuille : remettez-la pour remplir ce champ.'
      : estIllisible(champ) ? `« ${champ.brut} » n’a pas pu être lu en ${cellule.cellule}.` : '');
  };
  const garder = async (): Promise<void> => {
    if (montree === null || refuse || enCours) return;
    const { cellule } = montree, texte = controle.value;
    if (texte === montree.texte) return afficher();
    const saisie = aEcrire(definition, texte);
    if (!saisie.ok) return objecter(saisie.phrase);
    enCours = true;
    objecter('');
    reponses.hidden = true;
    const phrase = await controleur.extrait.ecrire([{ ...cellule, valeur: saisie.valeur, attendu: cellule.valeur }, ...(cellule.avec ?? [])]);
    enCours = false;
    if (phrase === null) {
      montree = { cellule: { feuille: cellule.feuille, cellule: cellule.cellule, valeur: saisie.valeur === '' ? null : saisie.valeur }, texte };
      // Ce qui a été tapé pendant l'écriture s'écrit à son tour.
      if (document.activeElement !== controle) await garder();
      return;
    }
    objecter(`${phrase} Votre saisie est gardée ici.`);
    refuse = true;
    reponses.hidden = false;
    // Qui écrit malgré tout a lu ce que la cellule porte à présent.
    if (vue?.cellule) montree = { cellule: vue.cellule, texte: enSaisie(definition, vue.situe.champ) };
  };
  const objecter = (phrase: string): void => {
    dire(refus, phrase);
    poser(controle, 'aria-invalid', phrase === '' ? null : 'true');
  };
  return {
    racine: el('div', { class: 'champ' },
      etiquette, controle, el('p', { id: `${id}-aide`, class: 'note', hidden: definition.aide === '' }, definition.aide), refus, reponses),
    montrer(situe, cellule) {
      const autre = vue?.situe.champ.cellule !== situe.champ.cellule;
      vue = { situe, cellule };
      dire(etiquette, situe.definition.libelle);
      if (autre) refuse = false;
      if (autre || (document.activeElement !== controle && !refuse && !enCours)) afficher();
    },
    atteindre() {
      controle.focus();
      controle.scrollIntoView({ block: 'center' });
    },
  };
}

/** La saisie qui convient à une définition ; `garder` suit le choix d'une liste, Entrée, ou la sortie du champ. */
export function controleDe({ id, definition, choix = propositions(definition) }: Pick<ChampSitue, 'id' | 'definition' | 'choix'>, garder: () => void): Controle {
  const { nature } = definition, attributs = { id, 'aria-describedby': `${id}-aide ${id}-refus`, blur: garder };
  if (choix.length > 0) {
    const liste = el('select', { ...attributs, change: garder });
    proposer(liste, choix);
    return liste;
  }
  if (nature === 'lignes') return el('textarea', { ...attributs, rows: 4 });
  const type = nature === 'date' || nature === 'heure' || nature === 'entier' ? TYPES[nature] : 'text';
  return el('input', {
    ...attributs, type, autocomplete: 'off', keydown: (e) => { if ((e as KeyboardEvent).key === 'Enter') garder(); },
    ...(nature === 'entier' ? { min: 0, step: 1 } : {}), ...(nature === 'montant' ? { inputmode: 'decimal' } : {}),
  });
}

/** Les choix d'une liste, le vide d'abord. */
function proposer(liste: Controle, choix: readonly string[]): void {
  reconcilier(liste, ['', ...choix], (c) => c, (c) => el('option', { value: c }, c === '' ? '(non rempli)' : c));
}
