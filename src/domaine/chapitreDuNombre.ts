/**
 * Chapitres qu'un tableur a privés de leur zéro : aucun plan (M14, M57, M22) n'a de chapitre 11, 12, 17, 19, 24 ni 40 à 43,
 * alors que 011, 012… 043 en sont. Les autres nombres à deux chiffres (20, 21…) sont des chapitres tels quels.
 */
const ZERO_PERDU: ReadonlySet<number> = new Set([11, 12, 17, 19, 24, 40, 41, 42, 43]);

/** Le code de chapitre qu'un nombre désigne : 11 → « 011 », 1 → « 001 », 65 → « 65 », 20 → « 20 » et jamais « 020 ». `null` si le nombre n'est pas un code. */
export function chapitreDuNombre(n: number): string | null {
  if (!Number.isInteger(n) || n < 1 || n > 999_999) return null;
  return n < 10 || ZERO_PERDU.has(n) ? String(n).padStart(3, '0') : String(n);
}
