import { estDate, estErreur, type Valeur } from '../domaine/grille';

/** Vrai si une cellule porte la même valeur qu'une autre ; un texte n'égale jamais un nombre. */
export function memeValeur(a: Valeur, b: Valeur): boolean {
  if (estErreur(a)) return estErreur(b) && a.erreur === b.erreur;
  if (estDate(a)) return estDate(b) && a.date === b.date;
  return a === b;
}
