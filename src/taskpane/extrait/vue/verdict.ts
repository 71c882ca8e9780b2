import type { Controleur } from '../../controleur';
import { dire, el, poser, reconcilier } from '../../vue/dom';
import type { Extrait } from '../modele/extrait';

export interface Verdict { readonly racine: HTMLElement; montrer(extrait: Extrait): void }

/** Raisons montrées d'emblée ; au-delà elles se déplient. */
const MONTREES = 4;
/** La première cellule que cite une phrase. */
const CELLULE = /(?:[\p{L}_][\p{L}\d_.]*|'(?:[^']|'')+')![A-Z]{1,3}\d+/u;

/** Si l'acte est définitif ou n'est qu'un projet, et pourquoi ; chaque raison mène au champ ou à la cellule à remplir. */
export function verdict(controleur: Controleur, atteindre: (cellule: string) => boolean): Verdict {
  const marque = el('span', { class: 'verdict-marque', 'aria-hidden': 'true' });
  const phrase = el('p', { class: 'verdict-phrase' }), detail = el('p', { class: 'verdict-detail' });
  const tete = el('div', { class: 'verdict', id: 'verdict-extrait' }, marque, el('div', {}, phrase, detail));
  const liste = el('ul', { class: 'raisons' }), titre = el('summary');
  const raisons = el('details', { id: 'raisons' }, titre, liste);
  const racine = el('div', {}, tete, raisons);
  const aller = (cellule: string): void => { if (!atteindre(cellule)) void controleur.aller(cellule); };
  let nombre = 0;
  return {
    racine,
    montrer({ composition }) {
      racine.hidden = composition === null;
      if (composition === null) return;
      const projet = composition.ok ? composition.document.projet : [];
      const definitif = composition.ok && projet.length === 0;
      poser(tete, 'data-ton', definitif ? 'conforme' : 'bloquant');
      dire(marque, definitif ? '✓' : '✕');
      dire(phrase, !composition.ok ? 'L’acte ne peut pas être fait' : definitif ? 'Acte complet' : 'PROJET');
      dire(detail, !composition.ok ? composition.phrase : definitif ? 'Rien n’y manque pour être signé.' : 'La mention « PROJET » traverse chaque page tant que ce qui suit n’est pas réglé.');
      raisons.hidden = projet.length === 0;
      dire(titre, projet.length > 1 ? `${projet.length} raisons` : 'Une raison');
      if (projet.length !== nombre) raisons.open = projet.length <= MONTREES || raisons.open;
      nombre = projet.length;
      reconcilier(liste, projet, (r) => r, (r) => raison(r, aller));
    },
  };
}

function raison(phrase: string, aller: (cellule: string) => void): HTMLElement {
  const cellule = CELLULE.exec(phrase)?.[0];
  if (cellule === undefined) return el('li', {}, phrase);
  const [avant = '', ...apres] = phrase.split(cellule);
  const bouton = el('button', { type: 'button', class: 'cellule', 'aria-label': `Aller en ${cellule}`, click: () => aller(cellule) }, cellule);
  return el('li', {}, avant, bouton, apres.join(cellule));
}
