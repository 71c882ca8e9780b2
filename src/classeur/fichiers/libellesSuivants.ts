import { interner } from '../../memoire/interner';
import { CODES_MAX } from './codesVus';

/*
 * Le libellé qui suivait chaque code la dernière fois, au rang du code : les lignes d'un même compte le répètent, d'un tableau
 * à l'autre. Le reconnaître, deux caractères à la fois, coûte moins que chercher sa fin, et donne un texte interné, que les
 * règles comparent à celui du plan sans le lire ; une tranche de la ligne s'y comparait quatre fois plus lentement.
 */

/** Plus court, le moteur recopie le texte ; plus long, il est rare. */
const COURT = 13;
/** Caractères d'un libellé gardé et de son guillemet fermant, au plus. */
export const LIBELLE_MAX = 128;
const MOTS = LIBELLE_MAX / 2, GUILLEMET = 34;

const textes = new Array<string>(CODES_MAX).fill(''), lettres = new Int32Array(CODES_MAX * MOTS);
/** Longueur de chacun, guillemet compris ; zéro s'il n'y en a pas. */
const longueurs = new Uint8Array(CODES_MAX);

/** Le libellé gardé du code de ce rang. */
export function libelleGarde(rang: number): string {
  return textes[rang] as string;
}

/** La place qui suit son guillemet fermant si le libellé gardé du code commence à la place `debut` de la ligne, sinon 0. */
export function passerLibelle(ligne: DataView, rang: number, debut: number): number {
  const longueur = longueurs[rang] as number;
  let m = rang * MOTS, o = 2 * debut;
  for (const fin = m + (longueur >> 1); m < fin; m++, o += 4) if (ligne.getInt32(o, true) !== lettres[m]) return 0;
  if ((longueur & 1) === 1 && ligne.getUint16(o, true) !== GUILLEMET) return 0;
  return longueur === 0 ? 0 : debut + longueur;
}

/** Garde, s'il est de longueur ordinaire, un libellé écrit sans échappement à la place `debut` de la ligne ; rend celui qui vaut désormais. */
export function garderLibelle(ligne: DataView, rang: number, debut: number, texte: string): string {
  if (texte.length < COURT || texte.length >= LIBELLE_MAX) return texte;
  const longueur = texte.length + 1;
  for (let m = 0; m < longueur >> 1; m++) lettres[rang * MOTS + m] = ligne.getInt32(2 * debut + 4 * m, true);
  longueurs[rang] = longueur;
  return (textes[rang] = interner(texte));
}
