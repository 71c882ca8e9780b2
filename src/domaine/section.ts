/** Section d'un budget. « Exploitation » (M22) est la section de fonctionnement. */
export type Section = 'fonctionnement' | 'investissement';
/** Les deux sections, dans l'ordre des imprimés. */
export const SECTIONS = ['fonctionnement', 'investissement'] as const satisfies readonly Section[];

/** « de fonctionnement » (« d’exploitation » en M22), « d’investissement ». */
export function deSection(section: Section, norme: Norme | null = null): string {
  if (section === 'investissement') return 'd’investissement';
  return norme === 'M22' ? 'd’exploitation' : 'de fonctionnement';
}

/** L'autre section. */
export function autreSection(section: Section): Section {
  return section === 'fonctionnement' ? 'investissement' : 'fonctionnement';
}

/** Sens d'une ligne. */
export type Sens = 'depense' | 'recette';
/** Les deux sens, dans l'ordre des imprimés. */
export const SENS = ['depense', 'recette'] as const satisfies readonly Sens[];

/** Codes d'une section dans `Lignes.sections`, où 0 est « inconnue » ; leur réunion (3) dit « l'une ou l'autre ». */
export const FONCTIONNEMENT = 1, INVESTISSEMENT = 2;

/** Codes d'un sens dans `Lignes.sens`, où 0 est « non écrit » ; leur réunion (3) dit « les deux ». */
export const DEPENSE = 1, RECETTE = 2;

/** Code d'une section dans `Lignes.sections`. */
export function codeSection(section: Section): 1 | 2 {
  return section === 'fonctionnement' ? FONCTIONNEMENT : INVESTISSEMENT;
}

/** Lettre des imprimés budgétaires : D ou R. */
export function lettre(sens: Sens): 'D' | 'R' {
  return sens === 'depense' ? 'D' : 'R';
}

/** « une dépense » sans son article. */
export function motDuSens(sens: Sens): string {
  return sens === 'depense' ? 'dépense' : 'recette';
}

/** L'autre sens. */
export function inverse(sens: Sens): Sens {
  return sens === 'depense' ? 'recette' : 'depense';
}

/** Lignes et chapitres « 0xx » qui relèvent de l'investissement (CGCT, maquettes M14, M57 et M22). */
const INVESTISSEMENT_ZERO = new Set(['001', '010', '018', '020', '021', '024', '040', '041']);

/**
 * Section d'un compte ou d'un chapitre d'après sa classe, la même dans toutes les normes : classes 6 et 7 en
 * fonctionnement, 1 à 5 en investissement, codes « 0xx » selon la maquette. `null` si le code n'est pas budgétaire.
 * « 018 » est en investissement en M57 (RSA), en exploitation en M22 (groupe 2 des produits) : voir `norme`.
 */
export function sectionDuCode(code: string, norme?: Norme): Section | null {
  const classe = code.charCodeAt(0) - 48;
  if (classe === 6 || classe === 7) return 'fonctionnement';
  if (classe >= 1 && classe <= 5) return 'investissement';
  if (classe !== 0) return null;
  if (code === '018' && norme === 'M22') return 'fonctionnement';
  return INVESTISSEMENT_ZERO.has(code) ? 'investissement' : 'fonctionnement';
}

/** Norme comptable. */
export type Norme = 'M14' | 'M57' | 'M22';
