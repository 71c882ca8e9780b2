import type { Position } from '../../domaine/grille';
import { situer } from '../situer';

interface Cellule { readonly feuille: string; readonly cellule: string }

/** Des cellules d'une feuille qui se suivent dans une colonne. */
export interface Suite<C extends Cellule> { readonly feuille: string; readonly debut: Position; readonly cellules: C[] }

/** Les cellules réunies en suites verticales : une demande par suite. D'une cellule citée deux fois, la dernière reste. */
export function enSuites<C extends Cellule>(cellules: readonly C[]): Suite<C>[] {
  const parPlace = new Map<string, { readonly c: C; readonly p: Position }>();
  for (const c of cellules) {
    const p = situer(c.feuille, c.cellule);
    parPlace.set(`${p.ligne},${p.colonne},${c.feuille}`, { c, p });
  }
  const triees = [...parPlace.values()].sort((a, b) => comparer(a.c.feuille, b.c.feuille) || a.p.colonne - b.p.colonne || a.p.ligne - b.p.ligne);
  const suites: Suite<C>[] = [];
  for (const { c, p } of triees) {
    const derniere = suites.at(-1);
    const suit = derniere?.feuille === c.feuille && derniere.debut.colonne === p.colonne && derniere.debut.ligne + derniere.cellules.length === p.ligne;
    if (derniere && suit) derniere.cellules.push(c);
    else suites.push({ feuille: c.feuille, debut: p, cellules: [c] });
  }
  return suites;
}

/** La plage d'une suite, dans sa feuille. */
export function plageDeSuite<C extends Cellule>(feuille: Excel.Worksheet, { debut, cellules }: Suite<C>): Excel.Range {
  return feuille.getRangeByIndexes(debut.ligne, debut.colonne, cellules.length, 1);
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
