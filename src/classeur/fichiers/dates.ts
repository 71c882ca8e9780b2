import { dateDeSerie } from '../../domaine/calendrier';
import type { Valeur } from '../../domaine/grille';

const JOUR_MS = 86_400_000;
/** Formats intégrés (ECMA-376, partie 1, § 18.8.30) : dates 14 à 17, 22 ; heures 18 à 21, 45 à 47 ; 27 à 36 et 50 à 58, dates d'Asie. */
const DATES_INTEGREES: readonly (readonly [number, number])[] = [[14, 17], [22, 22], [27, 31], [34, 36], [50, 58]];
const HEURES_INTEGREES: readonly (readonly [number, number])[] = [[18, 21], [32, 33], [45, 47]];

export type Genre = 'nombre' | 'date' | 'heure';

/** Ce qu'affiche un format de nombre : une date, une heure, ou un nombre. */
export function genreDuFormat(id: number, code: string | undefined): Genre {
  if (code !== undefined) return genreDuCode(code);
  const dans = (plages: typeof DATES_INTEGREES): boolean => plages.some(([de, a]) => id >= de && id <= a);
  return dans(DATES_INTEGREES) ? 'date' : dans(HEURES_INTEGREES) ? 'heure' : 'nombre';
}

function genreDuCode(code: string): Genre {
  const nu = code.replace(/"[^"]*"?|\\.|_.|\*./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '').split(';', 1)[0] as string;
  if (/^(?:general|standard)$/i.test(nu.trim())) return 'nombre';
  if (/[yd]/i.test(nu) || (/m/i.test(nu.replace(/am\/pm/gi, '')) && !/[hs]/i.test(nu))) return 'date';
  return /[hs]/i.test(nu) ? 'heure' : 'nombre';
}

/** La date écrite AAAA-MM-JJ, suivie ou non d'une heure. */
export function dateEcrite(texte: string): Valeur {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(texte) ? { date: texte.slice(0, 10) } : { erreur: texte || 'date illisible' };
}

/** La date ou l'heure que porte un nombre de jours ; `base1904` est le calendrier des anciens Macintosh. */
export function valeurDatee(serie: number, genre: 'date' | 'heure', base1904: boolean): Valeur {
  const date = dateDeSerie(serie, base1904);
  if (date === null) return { erreur: 'date hors du calendrier' };
  return genre === 'date' ? { date } : { erreur: `heure ${new Date(Math.round(serie * JOUR_MS)).toISOString().slice(11, 16)}` };
}
