import { normaliserTexte } from '../texte';

/** « DM n° 2 », « décision modificative n° 1-2025 », « DM 2025-01 ». Une année n'est pas un numéro ; « n° 1 et 2 » n'en est pas un seul. */
const NUMERO = /\b(?:dm|modificative)\s*(?:n(?:umero)?\s*[°oº]?\.?\s*)?(?:20\d\d\s*[-/.]\s*)?(\d{1,2})(?!\d|\s*(?:et|a|,|&)\s*(?:n\S?\s*)?\d{1,2}(?!\d))/;

/** Le numéro de décision modificative que dit un titre ou un objet, ou `null` s'il n'en dit pas, ou plusieurs. */
export function numeroDeDm(texte: string): number | null {
  const n = NUMERO.exec(normaliserTexte(texte))?.[1];
  return n === undefined ? null : Number(n);
}
