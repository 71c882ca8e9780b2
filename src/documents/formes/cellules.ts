import { estDate, estErreur, type Grille } from '../../domaine/grille';
import { formater } from '../../domaine/montant';
import type { CelluleDocument } from '../document';

export function cellule(texte: string): CelluleDocument {
  return { texte, alignement: 'gauche' };
}

/** Un montant en centimes ; `null` : case vide ; `NaN` : ce que porte la feuille, tel quel. */
export function montant(m: number | null, brut: string): CelluleDocument {
  if (m === null) return { texte: '', alignement: 'droite' };
  if (Number.isNaN(m)) return { texte: brut, alignement: 'droite' };
  return { texte: formater(m), alignement: 'droite', ...(m === 0 ? { zero: true } : {}) };
}

/** Ce que porte la cellule de cette ligne et de cette colonne de la feuille ; vide si le tableau n'a pas la colonne. */
export function brutDe({ grille }: { readonly grille: Grille }, ligne: number, colonne: number): string {
  const v = colonne < 0 ? null : grille.cellules[ligne - grille.origine.ligne]?.[colonne - grille.origine.colonne];
  if (v === null || v === undefined) return '';
  if (estErreur(v)) return v.erreur;
  return estDate(v) ? v.date : String(v).trim();
}
