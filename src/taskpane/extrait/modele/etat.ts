import { FORME_PAR_DEFAUT, type Forme } from '../../../documents/document';
import type { Atelier, Pdf } from '../atelier';

/** Ce que montre la vue « Extrait », et ce dont elle a besoin pour le faire. */
export interface EtatExtrait {
  readonly ouvert: boolean;
  readonly forme: Forme;
  /** Colonne de la délibération choisie, comptée depuis zéro ; `null` : la première. */
  readonly colonne: number | null;
  /** De quoi lire, composer et montrer l'acte ; `null` tant que ce n'est pas venu. */
  readonly atelier: Atelier | null;
  /** De quoi écrire le PDF ; `null` tant que ce n'est pas venu. */
  readonly pdf: Pdf | null;
}

export const EXTRAIT_INITIAL: EtatExtrait = { ouvert: false, forme: FORME_PAR_DEFAUT, colonne: null, atelier: null, pdf: null };
