import type { Bandeau } from './bandeau';
import type { Plage } from './grille';

/** Marges d'une page, en millimètres ; `entete` et `pied` : du bord de la feuille au bandeau. */
export interface Marges {
  readonly haut: number;
  readonly bas: number;
  readonly gauche: number;
  readonly droite: number;
  readonly entete: number;
  readonly pied: number;
}

/**
 * Comment une feuille s'imprime. Avec des sauts de page elle s'imprime à 100 %, car un tableur peut les ignorer dans une
 * page ajustée à la largeur : ses colonnes doivent y tenir.
 */
export interface Impression {
  /** Lignes répétées en tête de chaque page. */
  readonly titres?: { readonly debut: number; readonly fin: number };
  /** Lignes qui commencent une page ; jamais la première de la feuille. */
  readonly sauts?: readonly number[];
  /** Seule partie imprimée. */
  readonly zone?: Plage;
  readonly marges?: Marges;
  /** Au milieu de la largeur de la page. */
  readonly centree?: boolean;
  readonly entete?: Bandeau;
  readonly pied?: Bandeau;
}

/** A4 portrait, en millimètres (ISO 216). */
export const A4 = { largeur: 210, hauteur: 297 } as const;

/** Points d'une longueur en millimètres : 72 par pouce de 25,4 mm. */
export function enPoints(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
