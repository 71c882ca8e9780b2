import { lirePosition, type Position } from '../domaine/grille';
import { adresseImpossible } from './erreur';

/** Lignes et colonnes d'une feuille de tableur (A1 à XFD1048576). */
const LIGNES = 1_048_576, COLONNES = 16_384;

/** La position d'une adresse A1 de la feuille ; une adresse qui n'y existe pas est refusée. */
export function situer(feuille: string, cellule: string): Position {
  const p = lirePosition(cellule);
  if (p === null || p.ligne >= LIGNES || p.colonne >= COLONNES) throw adresseImpossible(feuille, cellule);
  return p;
}
