import { adresse, type Position } from './grille';

const NOM_NU = /^[\p{L}_][\p{L}\d_.]*$/u;

/** L'adresse précédée de sa feuille : « Séance!B4 », « 'Textes types'!A2 ». */
export function adresseSituee(feuille: string, p: Position): string {
  return `${NOM_NU.test(feuille) ? feuille : `'${feuille.replace(/'/g, '\'\'')}'`}!${adresse(p)}`;
}
