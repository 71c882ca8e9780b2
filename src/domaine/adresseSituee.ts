import { adresse, type Position } from './grille';

const NOM_NU = /^[\p{L}_][\p{L}\d_.]*$/u;

/** L'adresse précédée de sa feuille : « Séance!B4 », « 'Textes types'!A2 ». */
export function adresseSituee(feuille: string, p: Position): string {
  return `${NOM_NU.test(feuille) ? feuille : `'${feuille.replace(/'/g, '\'\'')}'`}!${adresse(p)}`;
}

/** La feuille et l'adresse d'une cellule située ; sans feuille, `feuille` est `null`. Ne vérifie pas l'adresse. */
export function separerAdresse(situee: string): { readonly feuille: string | null; readonly cellule: string } {
  const coupe = situee.lastIndexOf('!'), nom = situee.slice(0, Math.max(coupe, 0));
  const nu = /^'(.*)'$/.exec(nom)?.[1]?.replace(/''/g, '\'') ?? nom;
  return { feuille: coupe < 0 ? null : nu, cellule: situee.slice(coupe + 1) };
}
