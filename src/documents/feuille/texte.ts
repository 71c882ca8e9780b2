import type { CelluleMiseEnForme } from '../../domaine/feuille';
import type { Texte } from '../document';
import type { Colonnes } from './colonnes';
import { hauteurDe, largeurDe, lignesDe, lignesUneAUne, type Police } from './metrique';
import type { Rangee } from './rangee';

/** Lignes d'un paragraphe dans une cellule, au plus : au-delà il continue dans la suivante, pour qu'une page puisse s'y couper. */
const LIGNES_MAX = 14;
/** Points d'un cran de retrait : trois espaces de la police de la feuille. */
const CRAN = 9;

/** Comment un texte se présente, sur toute la largeur. */
export interface Style extends Police, Pick<CelluleMiseEnForme, 'italique' | 'encre' | 'fond' | 'alignement' | 'retrait' | 'filet'> {
  /** Blanc au-dessous, en points. */
  readonly apres?: number;
}

/** Le texte sans ses graisses : une cellule n'en a qu'une, qui est celle de tous ses morceaux. */
export function enClair(texte: Texte): { readonly texte: string; readonly gras: boolean } {
  return { texte: texte.map((m) => m.texte).join(''), gras: texte.length > 0 && texte.every((m) => m.gras === true) };
}

/**
 * Les rangées d'un texte sur les colonnes `de` à `a` ; vide, il n'en fait pas. Un tableur qui met moins de lignes que prévu laisse
 * un blanc : il se partage au-dessus et au-dessous, et ne tombe pas au milieu d'un texte qui continue.
 */
export function rangeesDeTexte(texte: string, { apres = 0, ...style }: Style, colonnes: Colonnes, [de, a]: readonly [number, number]): readonly Rangee[] {
  if (texte.trim() === '') return [];
  const largeur = colonnes.texte(de, a) - (style.retrait ?? 0) * CRAN;
  return morceler(texte.trim(), style, largeur).map(({ contenu, lignes }, i, tous) => ({
    placements: [{ de, a, cellule: { valeur: contenu, format: 'texte', renvoi: true, ...enHauteur(i, tous.length), ...style } }],
    hauteur: hauteurDe(lignes, style.corps) + (i === tous.length - 1 ? apres : 0),
  }));
}

/** Le premier morceau descend vers la suite, le dernier monte vers ce qui le précède. */
function enHauteur(rang: number, nombre: number): Pick<CelluleMiseEnForme, 'vertical'> {
  if (nombre === 1) return {};
  if (rang === 0) return { vertical: 'bas' };
  return rang === nombre - 1 ? { vertical: 'haut' } : {};
}

/** Un morceau d'un texte, et les lignes qu'il prend. */
export interface Morceau { readonly contenu: string; readonly lignes: number }

/** Le texte en morceaux de `LIGNES_MAX` lignes au plus, coupés à la fin d'une phrase si l'une finit dans leur seconde moitié. */
export function morceler(texte: string, police: Police, largeur: number): readonly Morceau[] {
  const morceaux: Morceau[] = [];
  for (let reste = texte; ;) {
    const lignes = premieres(LIGNES_MAX + 1, lignesUneAUne(reste, police, largeur));
    if (lignes.length <= LIGNES_MAX) return [...morceaux, { contenu: reste, lignes: lignes.length }];
    const fin = finDe(reste, lignes.slice(0, LIGNES_MAX)), phrase = reste.slice(0, fin).lastIndexOf('. ') + 1;
    const coupe = phrase > fin / 2 ? phrase : fin;
    const contenu = reste.slice(0, coupe).trimEnd();
    morceaux.push({ contenu, lignes: lignesDe(contenu, police, largeur).length });
    reste = reste.slice(coupe).trimStart();
  }
}

function premieres(nombre: number, lignes: Iterable<string>): readonly string[] {
  const prises: string[] = [];
  for (const ligne of lignes) if (prises.push(ligne) === nombre) break;
  return prises;
}

/** Où finissent ces lignes dans le texte : elles n'y ont perdu que les blancs où elles se coupent. */
function finDe(texte: string, lignes: readonly string[]): number {
  let fin = 0;
  for (const ligne of lignes) fin = texte.indexOf(ligne, fin) + ligne.length;
  return fin;
}

/** Un texte d'une ligne et la largeur où il doit tenir, en points. */
interface ATenir { readonly texte: string; readonly largeur: number; readonly gras: boolean }

/** Le plus grand corps, de `max` à `min`, où chaque texte tient ; `min` s'il n'y en a pas. */
export function corpsQuiTient(textes: readonly ATenir[], max: number, min: number): number {
  for (let corps = max; corps > min; corps -= 0.5) {
    if (textes.every(({ texte, largeur, gras }) => largeurDe(texte, { corps, gras }) <= largeur)) return corps;
  }
  return min;
}
