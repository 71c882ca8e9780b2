import { interner } from '../../memoire/interner';

/*
 * Le libellé qui suivait chaque code la dernière fois : les lignes d'un même compte le répètent, d'un tableau à l'autre. Le
 * reconnaître, deux caractères à la fois, coûte moins que chercher sa fin, et donne un texte interné, que les règles
 * comparent à celui du plan sans le lire ; une tranche de la ligne s'y comparait quatre fois plus lentement.
 */

/** Libellés gardés ; plus court, le moteur en recopie les lettres. */
const GARDES = 2048, COURT = 13, GUILLEMET = 34;
/** Caractères d'un libellé gardé et de son guillemet fermant, au plus : un plus long est rare. */
export const LIBELLE_MAX = 128;
const MOTS = LIBELLE_MAX / 2;

const textes = new Array<string>(GARDES).fill(''), lettres = new Int32Array(GARDES * MOTS);
/** Longueur de chacun, guillemet compris. */
const longueurs = new Uint8Array(GARDES);
let gardes = 0;

/** Le libellé de rang `rang`. */
export function libelleGarde(rang: number): string {
  return textes[rang] as string;
}

/** La place qui suit son guillemet fermant si le libellé de rang `rang` commence à la place `debut` de la ligne, sinon 0. */
export function passerLibelle(ligne: DataView, rang: number, debut: number): number {
  const longueur = longueurs[rang] as number;
  let m = rang * MOTS, o = 2 * debut;
  for (const fin = m + (longueur >> 1); m < fin; m++, o += 4) if (ligne.getInt32(o, true) !== lettres[m]) return 0;
  if ((longueur & 1) === 1 && ligne.getUint16(o, true) !== GUILLEMET) return 0;
  return longueur === 0 ? 0 : debut + longueur;
}

/**
 * Garde un libellé écrit sans échappement à la place `debut` de la ligne, au rang `rang`, ou à un nouveau s'il est nul. Rend
 * son rang, 0 s'il n'est pas de longueur ordinaire.
 */
export function garderLibelle(ligne: DataView, rang: number, debut: number, texte: string): number {
  if (texte.length < COURT || texte.length >= LIBELLE_MAX) return 0;
  if (rang === 0) rang = 1 + gardes++ % (GARDES - 1);
  const longueur = texte.length + 1;
  for (let m = 0; m < longueur >> 1; m++) lettres[rang * MOTS + m] = ligne.getInt32(2 * debut + 4 * m, true);
  longueurs[rang] = longueur;
  textes[rang] = interner(texte);
  return rang;
}
