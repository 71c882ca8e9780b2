import type { Ton } from '../../../domaine/conclure';
import type { Composition } from '../../../documents/formes/composer';
import { aRemplir } from '../../../documents/aRemplir';
import type { Controleur } from '../../controleur';
import { dire, el, poser, reconcilier } from '../../vue/dom';
import type { Extrait } from '../modele/extrait';

export interface Verdict { readonly racine: HTMLElement; montrer(extrait: Extrait): void }

const MARQUES: Readonly<Record<Ton, string>> = { bloquant: '✕', alerte: '!', conforme: '✓' };
/** Raisons montrées d'emblée, celles d'un acte où tout reste à remplir ; au-delà elles se déplient. */
const MONTREES = 6;
/** La première cellule que cite une phrase : entre parenthèses, le nom de sa feuille peut avoir des espaces. */
const CELLULE = /(?<=\()[^()!]+![A-Z]{1,3}\d+(?=\))|(?:[\p{L}_][\p{L}\d_.]*|'(?:[^']|'')+')![A-Z]{1,3}\d+/u;

/** Si l'acte est définitif ou n'est qu'un projet, et pourquoi ; chaque raison mène au champ ou à la cellule à remplir. */
export function verdict(controleur: Controleur, atteindre: (cellule: string) => boolean): Verdict {
  const marque = el('span', { class: 'verdict-marque', 'aria-hidden': 'true' });
  const phrase = el('p', { class: 'verdict-phrase' }), detail = el('p', { class: 'verdict-detail' });
  const tete = el('div', { class: 'verdict', id: 'verdict-extrait' }, marque, el('div', {}, phrase, detail));
  const liste = el('ul', { class: 'raisons' }), titre = el('summary');
  const raisons = el('details', { id: 'raisons' }, titre, liste);
  const places = el('ul', { class: 'raisons' }), combien = el('summary'), blancs = el('details', { id: 'places' }, combien, places);
  const racine = el('div', {}, tete, raisons, blancs);
  const aller = (cellule: string): void => { if (!atteindre(cellule)) void controleur.aller(cellule); };
  let nombre = 0;
  return {
    racine,
    montrer({ composition }) {
      racine.hidden = composition === null;
      if (composition === null) return;
      const { ton, titre: dit, suite } = juger(composition), projet = composition.ok ? [...new Set(composition.document.projet)] : [];
      poser(tete, 'data-ton', ton);
      dire(marque, MARQUES[ton]);
      dire(phrase, dit);
      dire(detail, suite);
      raisons.hidden = projet.length === 0;
      dire(titre, projet.length > 1 ? `${projet.length} raisons` : 'Une raison');
      if (projet.length !== nombre) raisons.open = projet.length <= MONTREES || raisons.open;
      nombre = projet.length;
      reconcilier(liste, projet, (r) => r, (r) => raison(r, aller));
      const vides = composition.ok ? aRemplir(composition.document) : [];
      blancs.hidden = vides.length === 0;
      dire(combien, vides.length > 1 ? `${vides.length} places en blanc` : 'Une place en blanc');
      reconcilier(places, vides, (v) => v, (v) => el('li', {}, v));
    },
  };
}

interface Jugement { readonly ton: Ton; readonly titre: string; readonly suite: string }

/** Un acte n'est dit complet que s'il n'y reste aucune place à remplir à la main. */
function juger(composition: Composition): Jugement {
  if (!composition.ok) return { ton: 'bloquant', titre: 'L’acte ne peut pas être fait', suite: composition.phrase };
  const { projet } = composition.document, places = aRemplir(composition.document).length;
  if (projet.length > 0) return { ton: 'bloquant', titre: 'PROJET', suite: 'La mention « PROJET » traverse chaque page tant que ce qui suit n’est pas réglé.' };
  if (places === 0) return { ton: 'conforme', titre: 'Acte complet', suite: 'Aucune place n’y reste à remplir.' };
  return { ton: 'alerte', titre: 'Acte à compléter', suite: `Il n’est pas un projet, mais ${places > 1 ? `${places} places y restent` : 'une place y reste'} en blanc, à remplir ici ou à la main.` };
}

function raison(phrase: string, aller: (cellule: string) => void): HTMLElement {
  const cellule = CELLULE.exec(phrase)?.[0];
  if (cellule === undefined) return el('li', {}, phrase);
  const [avant = '', ...apres] = phrase.split(cellule);
  const bouton = el('button', { type: 'button', class: 'cellule', 'aria-label': `Aller en ${cellule}`, click: () => aller(cellule) }, cellule);
  return el('li', {}, avant, bouton, apres.join(cellule));
}
