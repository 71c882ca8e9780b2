import type { Valeur } from '../../domaine/grille';
import { peutTitrer, titresDeSens } from './enTete';

/** Un compte administratif a au moins quatre colonnes « Dépenses » ou « Recettes » sur une ligne. */
const COLONNES_CA = 4;

/** Vrai si la ligne peut être l'en-tête d'un compte administratif. */
export function ressembleAUnCA(ligne: readonly Valeur[]): boolean {
  return ligne.length >= COLONNES_CA && peutTitrer(ligne) && titresDeSens(ligne).length >= COLONNES_CA;
}
