/** Code d'un compte : 2 à 10 chiffres, zéros de tête compris (« 6068 », « 002 »). */
export type CompteCode = string & { readonly __compte: unique symbol };
/** Code d'un chapitre : 2 à 6 chiffres, zéros de tête compris (« 011 », « 65 », « 4581 »). */
export type ChapitreCode = string & { readonly __chapitre: unique symbol };
/** Code d'une fonction : chiffres ou lettres, zéros de tête compris (« 02 », « 5230 »). */
export type FonctionCode = string & { readonly __fonction: unique symbol };

const COMPTE = /^\d{2,10}$/;
const CHAPITRE = /^\d{2,6}$/;
const FONCTION = /^[0-9A-Z]{1,8}$/;

/** Le compte écrit dans `texte`, ou `null`. « 011 » et « 11 » restent deux codes. */
export function lireCompte(texte: string): CompteCode | null {
  const t = texte.trim();
  return COMPTE.test(t) ? (t as CompteCode) : null;
}

/** Le chapitre écrit dans `texte`, ou `null`. */
export function lireChapitre(texte: string): ChapitreCode | null {
  const t = texte.trim();
  return CHAPITRE.test(t) ? (t as ChapitreCode) : null;
}

/** La fonction écrite dans `texte`, ou `null`. */
export function lireFonction(texte: string): FonctionCode | null {
  const t = texte.trim().toUpperCase();
  return FONCTION.test(t) ? (t as FonctionCode) : null;
}
