import { estDate, estErreur, type Grille, type Position, type Valeur } from '../domaine/grille';

/** Vrai si une cellule porte la même valeur qu'une autre ; un texte n'égale jamais un nombre. */
export function memeValeur(a: Valeur, b: Valeur): boolean {
  if (estErreur(a)) return estErreur(b) && a.erreur === b.erreur;
  if (estDate(a)) return estDate(b) && a.date === b.date;
  return a === b;
}

/** Ce qu'une grille porte à cette position de la feuille ; `null` si c'est vide ou hors de la grille. */
export function valeurA({ cellules, origine }: Grille, { ligne, colonne }: Position): Valeur {
  return cellules[ligne - origine.ligne]?.[colonne - origine.colonne] ?? null;
}
