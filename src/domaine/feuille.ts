import { estDate, estErreur, type Plage, type Valeur } from './grille';
import type { ImageAPoser } from './image';
import type { Impression } from './impression';

/** Format d'un nombre. */
export type FormatNombre = 'euros' | 'entier' | 'pourcentage' | 'texte';

/** Sous ce format une cellule garde un texte tel quel. */
export const FORMAT_TEXTE = '@';
export const FORMAT_DATE = 'dd/mm/yyyy';
/** Codes de format tels qu'un classeur les garde ; un tableur les affiche à la mode de sa langue : « 1 234,56 € ». */
export const CODES_FORMAT: Readonly<Record<FormatNombre, string>> = { euros: '#,##0.00\\ "€"', entier: '#,##0', pourcentage: '0.00%', texte: FORMAT_TEXTE };

/** Une cellule mise en forme. Une `formule` s'écrit en anglais, sans « = » (« SUM(B2:B9) ») ; `valeur` en est alors le résultat connu. */
export interface CelluleMiseEnForme {
  readonly valeur?: Valeur;
  readonly formule?: string;
  readonly format?: FormatNombre;
  readonly gras?: boolean;
  readonly italique?: boolean;
  /** Corps de la police, en points ; 11 par défaut. */
  readonly corps?: number;
  /** Couleur du texte, RRVVBB. */
  readonly encre?: string;
  readonly cadre?: boolean;
  /** Un trait sous la cellule seulement. */
  readonly filet?: boolean;
  /** Couleur de fond, RRVVBB. */
  readonly fond?: string;
  readonly alignement?: 'gauche' | 'centre' | 'droite';
  /** En hauteur ; au centre pour un texte aligné ou renvoyé à la ligne. */
  readonly vertical?: 'haut' | 'bas';
  /** Crans de retrait à gauche. */
  readonly retrait?: number;
  /** Renvoie à la ligne le texte trop long. */
  readonly renvoi?: boolean;
}

/** Vrai si la cellule dit plus que sa valeur. */
export function estMiseEnForme(c: Valeur | CelluleMiseEnForme): c is CelluleMiseEnForme {
  return typeof c === 'object' && c !== null && !estErreur(c as Valeur) && !estDate(c as Valeur);
}

/** Plus grande hauteur d'une ligne, en points (spécifications d'Excel). */
export const HAUTEUR_MAX = 409;

/** Des valeurs proposées dans une plage, sans virgule : le classeur les garde en une liste de 255 caractères au plus. */
export interface ChoixDeSaisie { readonly plage: Plage; readonly valeurs: readonly string[] }

/** La liste telle qu'un classeur la garde. Lève une `RangeError` si elle n'y tient pas : c'est une faute de programme. */
export function listeDeChoix({ valeurs }: ChoixDeSaisie): string {
  const liste = valeurs.join(',');
  if (liste.length > 255 || valeurs.some((v) => v.includes(','))) throw new RangeError(`Liste de choix impossible : ${liste}`);
  return liste;
}

/** Une feuille à écrire, `cellules[0][0]` en A1. */
export interface FeuilleAEcrire {
  readonly nom: string;
  readonly cellules: readonly (readonly (Valeur | CelluleMiseEnForme)[])[];
  readonly fusions?: readonly Plage[];
  /** Largeur de chaque colonne, en caractères. */
  readonly largeurs?: readonly number[];
  /** Hauteur des lignes, en points, `HAUTEUR_MAX` au plus : un tableur n'ajuste pas celle d'un texte en cellules fusionnées. */
  readonly hauteurs?: ReadonlyMap<number, number>;
  /** Listes de valeurs proposées à la saisie ; toute autre valeur reste admise. */
  readonly choix?: readonly ChoixDeSaisie[];
  /** Lignes du haut et colonnes de gauche qui ne défilent pas ; les lignes se répètent à l'impression, sauf `impression.titres`. */
  readonly figer?: { readonly lignes: number; readonly colonnes: number };
  readonly lignesMasquees?: ReadonlySet<number>;
  readonly masquee?: boolean;
  /** Sans les traits que l'écran montre entre les cellules. */
  readonly sansQuadrillage?: boolean;
  /** A4, ajusté à une page en largeur ; portrait par défaut. */
  readonly paysage?: boolean;
  readonly impression?: Impression;
  /** Dans un xlsx et dans Excel ; un ods écrit par le complément n'en a pas. */
  readonly image?: ImageAPoser;
}
