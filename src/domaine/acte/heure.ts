import { normaliser } from '../texte';

const ECRITE = /(?<!\d)(\d{1,2}) ?(?:h(?:eures?)?|:) ?(?:(\d{2})(?::\d{2})?)?(?: ?min(?:utes)?)?(?![a-z\d])/;

/** Une heure, HH:MM, et ce que le texte, normalisé, porte d'autre. */
export interface HeureEcrite { readonly heure: string; readonly reste: string }

/** L'heure qu'un texte donne (« 18h30 », « à 18:30 », « 18 heures 30, avant le n° 31 ») ; `null` s'il n'en donne pas du jour. Ne lève jamais. */
export function heureDans(texte: string): HeureEcrite | null {
  const dit = normaliser(texte), m = ECRITE.exec(dit);
  if (m === null || Number(m[1]) > 23 || Number(m[2] ?? 0) > 59) return null;
  return { heure: [m[1] ?? '', m[2] ?? ''].map((n) => n.padStart(2, '0')).join(':'), reste: dit.replace(m[0], ' ').trim() };
}
