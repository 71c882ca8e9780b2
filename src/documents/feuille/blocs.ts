import type { Bloc } from '../document';
import type { Colonnes } from './colonnes';
import { hauteurDe } from './metrique';
import { espace, lier, type Rangee } from './rangee';
import { rangeesDeReferences } from './references';
import { rangeesDeSignature } from './signature';
import { rangeesDeTableau } from './tableau';
import { GRIS } from './teintes';
import { enClair, rangeesDeTexte, type Style } from './texte';

const CORPS = 10;
const TITRES: Readonly<Record<1 | 2 | 3, Style>> = {
  1: { corps: 15, gras: true, alignement: 'centre', apres: 2 },
  2: { corps: 11, gras: true, apres: 3 },
  3: { corps: CORPS, gras: true, apres: 2 },
};
type Paragraphe = Extract<Bloc, { genre: 'paragraphe' }>['style'];
const PARAGRAPHES: Readonly<Record<Paragraphe, Style>> = {
  courant: { corps: CORPS, apres: 5 },
  visa: { corps: CORPS, apres: 3 },
  article: { corps: CORPS, apres: 5, retrait: 1 },
  centre: { corps: CORPS, apres: 3, alignement: 'centre' },
  mention: { corps: 9, apres: 3, italique: true, encre: GRIS },
};
const ELEMENT: Style = { corps: CORPS, apres: 2, retrait: 2 };

/** Les rangées d'un document, dans l'ordre de lecture. */
export function rangeesDeBlocs(blocs: readonly Bloc[], colonnes: Colonnes): readonly Rangee[] {
  const toutes = [0, colonnes.largeurs.length - 1] as const;
  const rangees: Rangee[] = [];
  for (const [i, bloc] of blocs.entries()) {
    const neuves = [...rangeesDeBloc(bloc, blocs[i + 1], colonnes, toutes)];
    if (bloc.genre === 'signature') retenir(rangees);
    if (estDecision(bloc)) lierLaFin(rangees, VOTE);
    if (suitUnTitre(blocs, i) && tientEnUneLigne(neuves)) lierLaFin(neuves, 1);
    const saute = blocs[i - 1]?.genre === 'saut' && rangees.length > 0;
    rangees.push(...neuves.map((r, k) => (saute && k === 0 ? { ...r, saut: true } : r)));
  }
  return rangees;
}

function rangeesDeBloc(bloc: Bloc, suivant: Bloc | undefined, colonnes: Colonnes, toutes: readonly [number, number]): readonly Rangee[] {
  switch (bloc.genre) {
    case 'titre': return [...(bloc.niveau === 1 ? [] : [{ ...espace(6), liee: true }]), ...rangeesDeTexte(bloc.texte, TITRES[bloc.niveau], colonnes, toutes)].map((r) => ({ ...r, liee: true }));
    case 'paragraphe': {
      const { texte, gras } = enClair(bloc.texte);
      const rangees = rangeesDeTexte(texte, { ...PARAGRAPHES[bloc.style], ...(gras ? { gras } : {}) }, colonnes, toutes);
      if (bloc.style === 'article') return rangees.map((r) => ({ ...r, article: true }));
      return annonce(texte, suivant) ? rangees.map((r) => ({ ...r, liee: true })) : rangees;
    }
    case 'liste': return bloc.elements.flatMap((e) => rangeesDeTexte(`– ${enClair(e).texte}`, { ...ELEMENT, gras: enClair(e).gras }, colonnes, toutes));
    case 'references': {
      const rangees = [...rangeesDeReferences(bloc.colonnes, colonnes), espace(6)];
      return suivant?.genre === 'tableau' || suivant?.genre === 'titre' ? rangees.map((r) => ({ ...r, liee: true })) : rangees;
    }
    case 'tableau': return [...rangeesDeTableau(bloc, colonnes, toutes), espace(8)];
    case 'signature': return lier(rangeesDeSignature(bloc, colonnes));
    case 'saut': return [];
  }
}

/** Rangées que le vote retient : la dernière du point, et le blanc d'un tableau. */
const VOTE = 2;

/** Le vote ne s'imprime pas sans la fin de ce qui est voté : dans le modèle, c'est un paragraphe tout en gras. */
function estDecision(bloc: Bloc): boolean {
  return bloc.genre === 'paragraphe' && enClair(bloc.texte).gras;
}

/** Un titre et le rapporteur qui le suit ne finissent pas une page. */
function suitUnTitre(blocs: readonly Bloc[], i: number): boolean {
  return blocs[i]?.genre === 'paragraphe' && blocs[i - 1]?.genre === 'titre' && i < blocs.length - 1;
}

function tientEnUneLigne(rangees: readonly Rangee[]): boolean {
  return rangees.reduce((h, r) => h + r.hauteur, 0) < hauteurDe(2, CORPS);
}

/** Ce qui annonce une liste, des articles ou un tableau ne s'en sépare pas. */
function annonce(texte: string, suivant: Bloc | undefined): boolean {
  return /[:,]\s*$/.test(texte) && suivant !== undefined && (suivant.genre === 'liste' || suivant.genre === 'tableau' || (suivant.genre === 'paragraphe' && suivant.style === 'article'));
}

/** Rangées que la signature retient : jusqu'au dernier article s'il n'est pas plus loin, sinon les toutes dernières. */
const JUSQU_A_L_ARTICLE = 8, SANS_ARTICLE = 3;

/** La signature ne reste jamais seule sur une page : ce qui la précède la suit. */
function retenir(rangees: Rangee[]): void {
  const article = rangees.findLastIndex((r) => r.article);
  const debut = article >= rangees.length - JUSQU_A_L_ARTICLE ? article : rangees.length - SANS_ARTICLE;
  lierLaFin(rangees, rangees.length - debut);
}

/** Les dernières rangées suivront ce qui vient. */
function lierLaFin(rangees: Rangee[], nombre: number): void {
  for (let i = Math.max(0, rangees.length - nombre); i < rangees.length; i++) rangees[i] = { ...(rangees[i] as Rangee), liee: true };
}
