import type { FormatNombre } from '../../domaine/feuille';

/** Sous ce format une cellule garde un texte tel quel. */
export const FORMAT_TEXTE = '@';
/** Un montant : deux décimales, milliers séparés. */
export const FORMAT_NOMBRE = '#,##0.00';
export const FORMAT_DATE = 'dd/mm/yyyy';

/** Codes de format, que chaque Excel affiche à la mode de sa langue : « 1 234,56 € ». Les mêmes que dans nos fichiers. */
export const CODES: Readonly<Record<FormatNombre, string>> = { euros: '#,##0.00\\ "€"', entier: '#,##0', pourcentage: '0.00%', texte: FORMAT_TEXTE };
