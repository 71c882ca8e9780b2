import { type Valeur, estErreur } from '../domaine/grille';
import { centimesDuTexte } from '../domaine/lireMontant';
import { estVide } from './cellules';
import { imputation } from './imputation';

/** Vrai si la ligne est vide entre les colonnes `c0` et `c1` exclue. */
export function vide(row: readonly Valeur[], c0: number, c1: number): boolean {
  const fin = Math.min(c1, row.length);
  for (let c = c0; c < fin; c++) if (!estVide(row[c])) return false;
  return true;
}

/** Un nombre, une erreur de tableur, ou un texte qui se lit comme un montant. */
export function porteValeur(v: Valeur | undefined): boolean {
  return typeof v === 'number' || estErreur(v) || (typeof v === 'string' && !Number.isNaN(centimesDuTexte(v)) && centimesDuTexte(v) !== -Infinity);
}

/** Un nombre, une erreur, un texte qui n'est ni vide ni tiret : la cellule porte quelque chose. */
export function porteMontant(v: Valeur | undefined): boolean {
  if (v === null || v === undefined || v === '') return false;
  return typeof v !== 'string' || centimesDuTexte(v) !== -Infinity;
}

/** Met une clé simple dans `imputation`, comme si elle venait d'y être analysée. */
export function poser(cle: number): void {
  imputation.sens = 0;
  imputation.chapitre = -1;
  imputation.compte = cle;
  imputation.fonction = -1;
  imputation.fonctionMot = '';
  imputation.operation = -1;
  imputation.operationMot = '';
  imputation.suite = 0;
}
