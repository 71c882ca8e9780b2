import { estDate, estErreur, type Plage, type Valeur } from './grille';

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
  readonly cadre?: boolean;
  /** Couleur de fond, RRVVBB. */
  readonly fond?: string;
  readonly alignement?: 'gauche' | 'centre' | 'droite';
  /** Renvoie à la ligne le texte trop long. */
  readonly renvoi?: boolean;
}

/** Vrai si la cellule dit plus que sa valeur. */
export function estMiseEnForme(c: Valeur | CelluleMiseEnForme): c is CelluleMiseEnForme {
  return typeof c === 'object' && c !== null && !estErreur(c as Valeur) && !estDate(c as Valeur);
}

/** Une feuille à écrire, `cellules[0][0]` en A1. */
export interface FeuilleAEcrire {
  readonly nom: string;
  readonly cellules: readonly (readonly (Valeur | CelluleMiseEnForme)[])[];
  readonly fusions?: readonly Plage[];
  /** Largeur de chaque colonne, en caractères. */
  readonly largeurs?: readonly number[];
  /** Lignes du haut et colonnes de gauche qui ne défilent pas ; les lignes se répètent à l'impression. */
  readonly figer?: { readonly lignes: number; readonly colonnes: number };
  readonly lignesMasquees?: ReadonlySet<number>;
  readonly masquee?: boolean;
  /** A4, ajusté à une page en largeur ; portrait par défaut. */
  readonly paysage?: boolean;
}
