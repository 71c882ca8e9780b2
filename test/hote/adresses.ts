import { adresse, adressePlage, type Plage } from '../../src/domaine/grille';
import { ErreurHote } from './erreurs';

export const LIGNES = 1_048_576;
export const COLONNES = 16_384;

/** Un rectangle d’une feuille, compté depuis zéro. Une colonne entière a `LIGNES` lignes, une ligne entière `COLONNES` colonnes. */
export interface Zone { readonly ligne: number; readonly colonne: number; readonly lignes: number; readonly colonnes: number }

const rangColonne = (lettres: string): number => [...lettres.toUpperCase()].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;

/** La zone, ou InvalidArgument si elle sort de la feuille ou ne contient rien. */
export function zone(ligne: number, colonne: number, lignes: number, colonnes: number): Zone {
  const tient = ligne >= 0 && colonne >= 0 && lignes >= 1 && colonnes >= 1 && ligne + lignes <= LIGNES && colonne + colonnes <= COLONNES;
  if (!tient) throw new ErreurHote('InvalidArgument');
  return { ligne, colonne, lignes, colonnes };
}

function entre(l1: number, c1: number, l2: number, c2: number): Zone {
  return zone(Math.min(l1, l2), Math.min(c1, c2), Math.abs(l2 - l1) + 1, Math.abs(c2 - c1) + 1);
}

/** La zone d’une adresse sans nom de feuille : « B2 », « A1:C3 », « A:C », « 2:5 ». */
export function lireZone(a1: string): Zone {
  const [, c1, l1, c2, l2] = /^([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/i.exec(a1.replace(/\$/g, '')) ?? [];
  const deux = a1.includes(':');
  if (c1 && l1 && !deux) return entre(Number(l1) - 1, rangColonne(c1), Number(l1) - 1, rangColonne(c1));
  if (c1 && l1 && c2 && l2) return entre(Number(l1) - 1, rangColonne(c1), Number(l2) - 1, rangColonne(c2));
  if (c1 && c2 && !l1 && !l2) return entre(0, rangColonne(c1), LIGNES - 1, rangColonne(c2));
  if (l1 && l2 && !c1 && !c2) return entre(Number(l1) - 1, 0, Number(l2) - 1, COLONNES - 1);
  throw new ErreurHote('InvalidArgument');
}

/** L’adresse A1 d’une zone, sans nom de feuille. */
export function ecrireZone(z: Zone): string {
  const p: Plage = { debut: { ligne: z.ligne, colonne: z.colonne }, fin: { ligne: z.ligne + z.lignes - 1, colonne: z.colonne + z.colonnes - 1 } };
  if (z.colonnes === COLONNES) return `${p.debut.ligne + 1}:${p.fin.ligne + 1}`;
  if (z.lignes === LIGNES) return adressePlage(p).replace(/\d+/g, '');
  return z.lignes === 1 && z.colonnes === 1 ? adresse(p.debut) : adressePlage(p);
}

/** Sépare « 'Budget 2023'!A1 » en son nom de feuille et son adresse. */
export function separer(reference: string): { readonly feuille: string | null; readonly a1: string } {
  const i = reference.lastIndexOf('!');
  if (i < 0) return { feuille: null, a1: reference };
  return { feuille: reference.slice(0, i).replace(/^'|'$/g, '').replace(/''/g, "'"), a1: reference.slice(i + 1) };
}

/** Le nom de feuille tel qu’une adresse le porte, entre apostrophes s’il n’est pas un mot. */
export function citer(nom: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(nom) ? nom : `'${nom.replace(/'/g, "''")}'`;
}

/** La partie commune de deux zones, ou `null`. */
export function commune(a: Zone, b: Zone): Zone | null {
  const ligne = Math.max(a.ligne, b.ligne);
  const colonne = Math.max(a.colonne, b.colonne);
  const lignes = Math.min(a.ligne + a.lignes, b.ligne + b.lignes) - ligne;
  const colonnes = Math.min(a.colonne + a.colonnes, b.colonne + b.colonnes) - colonne;
  return lignes > 0 && colonnes > 0 ? { ligne, colonne, lignes, colonnes } : null;
}

/** Vrai si `a` est tout entière dans `b`. */
export function contenue(a: Zone, b: Zone): boolean {
  const c = commune(a, b);
  return c !== null && c.lignes === a.lignes && c.colonnes === a.colonnes;
}

/** La plus petite zone qui contient les positions, ou `null` s’il n’y en a pas. */
export function enveloppe(positions: Iterable<readonly [ligne: number, colonne: number]>): Zone | null {
  let [l1, c1, l2, c2] = [LIGNES, COLONNES, -1, -1];
  for (const [l, c] of positions) {
    if (l < l1) l1 = l;
    if (l > l2) l2 = l;
    if (c < c1) c1 = c;
    if (c > c2) c2 = c;
  }
  return l2 < 0 ? null : entre(l1, c1, l2, c2);
}
