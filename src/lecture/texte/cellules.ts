import { estDate, estErreur, type Valeur } from '../../domaine/grille';
import { roleDe } from '../entete/vocabulaire';

export type Cellules = readonly (readonly Valeur[])[];

/** Vrai si la cellule ne porte rien de visible. */
export function estVide(v: Valeur | undefined): boolean {
  return v === null || v === undefined || v === '' || (typeof v === 'string' && v.trim() === '');
}

/** Ce que porte une cellule, tel qu'un lecteur le verrait. */
export function brut(v: Valeur | undefined): string {
  if (v === null || v === undefined) return '';
  if (estErreur(v)) return v.erreur;
  if (estDate(v)) return v.date;
  if (typeof v === 'boolean') return v ? 'VRAI' : 'FAUX';
  return typeof v === 'number' ? String(v).replace('.', ',') : v.trim();
}

/** Clé de `Lexique` d'un code devenu nombre (6068 → 16068), ou -1. */
export function cleDuNombre(v: number): number {
  if (!Number.isInteger(v) || v < 1 || v > 9_999_999_999) return -1;
  let p = 10;
  while (p <= v) p *= 10;
  return p + v;
}

/** Vrai si au moins deux cellules de la ligne sont des en-têtes connus. */
export function semblEnTete(ligne: readonly Valeur[], c0: number, c1: number): boolean {
  let roles = 0;
  const fin = Math.min(c1, ligne.length);
  for (let c = c0; c < fin; c++) {
    const v = ligne[c];
    if (typeof v === 'string' && v.length > 0 && v.length <= 60 && roleDe(v) !== null && ++roles === 2) return true;
  }
  return false;
}
