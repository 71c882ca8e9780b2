import { grille, rangColonne, type Grille, type Position, type Valeur } from '../domaine/grille';
import { estVide, lireCellule } from './cellules';
import { irrecevable } from './erreurs';

/** Une plage reçue d'Excel : les cellules, et d'où elles viennent si Excel le dit (« DM!A4:E33 »). */
export function plage(nom: string, valeur: unknown, adresse?: unknown): Grille {
  const lignes = rangees(valeur);
  // Des colonnes entières ont un million de lignes : seules celles qui portent quelque chose sont lues.
  let nombre = lignes.length;
  while (nombre > 0 && (lignes[nombre - 1] as readonly unknown[]).every(estVide)) nombre--;
  if (nombre === 0) throw irrecevable(nom, 'la plage est vide. Sélectionnez le tableau, ligne d’en-tête comprise.');
  const cellules = lignes.slice(0, nombre).map(lireRangee);
  const situee = situer(adresse);
  return grille(cellules, { nom: situee?.feuille ?? nom, ...(situee ? { origine: situee.origine } : {}) });
}

/** Vrai si Excel a dit d'où vient la plage. */
export function estSituee(adresse: unknown): boolean {
  return situer(adresse) !== null;
}

function rangees(valeur: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(valeur)) return [[valeur]];
  return valeur.map((ligne: unknown) => (Array.isArray(ligne) ? (ligne as readonly unknown[]) : [ligne]));
}

/** La rangée telle quelle si elle ne porte que des textes, des nombres et des vides déjà `null`, sinon sa copie lue. */
function lireRangee(rangee: readonly unknown[]): readonly Valeur[] {
  for (let c = 0; c < rangee.length; c++) {
    const v = rangee[c];
    if (v !== null && (typeof v === 'number' ? v === 0 || !Number.isFinite(v) : typeof v !== 'string' || v === '')) return copieLue(rangee);
  }
  return rangee as readonly Valeur[];
}

/** `Array.from` et ses itérateurs prenaient les quatre cinquièmes d'un TOTAUX. */
function copieLue(rangee: readonly unknown[]): Valeur[] {
  const lue = new Array<Valeur>(rangee.length);
  for (let c = 0; c < rangee.length; c++) lue[c] = lireCellule(rangee[c]);
  return lue;
}

/** Première cellule d'une adresse : feuille, lettres, rang ; les lettres manquent à des lignes entières, le rang à des colonnes. */
const ADRESSE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::|$)/i;

function situer(adresse: unknown): { feuille: string; origine: Position } | null {
  const m = typeof adresse === 'string' ? ADRESSE.exec(adresse) : null;
  const [, entreQuotes, nue, lettres, rang] = m ?? [];
  const feuille = entreQuotes?.replaceAll("''", "'") ?? nue;
  if (feuille === undefined || (lettres === undefined && rang === undefined)) return null;
  return { feuille, origine: { ligne: Number(rang ?? 1) - 1, colonne: rangColonne((lettres ?? 'A').toUpperCase()) } };
}
