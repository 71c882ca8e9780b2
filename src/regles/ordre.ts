import type { Constat } from '../domaine/constat';

/** Ce qui se recalcule des lignes : un total, un équilibre. Faux, il l'est souvent par la faute d'une ligne, que d'autres règles disent. */
const CONSEQUENCES = new Set(['AR01', 'AR02', 'AR03', 'EQ01']);

/** Les mêmes constats, ceux des lignes avant ceux des totaux et de l'équilibre, chacun dans l'ordre des règles. */
export function causesDAbord(constats: readonly Constat[]): readonly Constat[] {
  if (constats.length < 2) return constats;
  const suites = constats.filter((c) => CONSEQUENCES.has(c.regle));
  return suites.length === 0 ? constats : [...constats.filter((c) => !CONSEQUENCES.has(c.regle)), ...suites];
}
