/*
 * Les codes déjà vus (comptes, chapitres, fonctions) : un même code est le même texte d'une ligne à l'autre, et la suite l'en
 * reconnaît plus vite. Chacun a un rang ; au-delà de `CODES_MAX`, tout est oublié et les rangs repartent de zéro.
 */
export const CODES_MAX = 4096;

/** Table d'adressage ouvert, au plus à moitié pleine : la clé d'un code, non nulle, puis son rang. */
const BITS = 13, MASQUE = (1 << BITS) - 1;
const cases = new Int32Array(2 << BITS), textes = new Array<string>(CODES_MAX).fill('');
let nombre = 0;

/** Rang du code de clé `cle`, -1 s'il n'a pas encore été vu. */
export function rangDuCode(cle: number): number {
  const p = placeDe(cle);
  return cases[p] === cle ? cases[p + 1] as number : -1;
}

/** Le texte du code de ce rang. */
export function texteDuCode(rang: number): string {
  return textes[rang] as string;
}

/** Retient un code qui n'a pas encore été vu ; rend son rang, 0 si tout vient d'être oublié. */
export function retenirCode(cle: number, texte: string): number {
  if (nombre === CODES_MAX) {
    cases.fill(0);
    nombre = 0;
  }
  const p = placeDe(cle);
  cases[p] = cle;
  cases[p + 1] = nombre;
  textes[nombre] = texte;
  return nombre++;
}

/** Où est la clé dans la table, ou la case vide où la mettre. */
function placeDe(cle: number): number {
  let p = Math.imul(cle, 0x9e3779b1) >>> (32 - BITS);
  while (cases[2 * p] !== cle && cases[2 * p] !== 0) p = (p + 1) & MASQUE;
  return 2 * p;
}
