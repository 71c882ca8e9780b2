import type { Reference } from '../../domaine/constat';

/** Article (« L2311-5 ») du CGCT en matière budgétaire : l'ordonnance 2025-526 les renumérote à compter de l'exercice 2026. */
export function cgct(article: string, depuis = 1997, confiance: Reference['confiance'] = 'H'): Reference {
  return { texte: 'Code général des collectivités territoriales', article: `article ${article}`, depuis, jusqua: 2025, confiance };
}

/** Article (« R314-44 ») du CASF sur les établissements et services médico-sociaux (décret 2003-1010, codifié en 2004). */
export function casf(article: string, depuis = 2004, confiance: Reference['confiance'] = 'H'): Reference {
  return { texte: 'Code de l’action sociale et des familles', article: `article ${article}`, depuis, confiance };
}

/** Article (« L2131-1 ») du CGCT sur le conseil et ses actes, que la recodification budgétaire de 2026 laisse en place. */
export function cgctActes(article: string, depuis = 1996, confiance: Reference['confiance'] = 'H'): Reference {
  return { texte: 'Code général des collectivités territoriales', article: `article ${article}`, depuis, confiance };
}

/** Le président du CCAS quitte la séance au vote de son compte, comme le maire : par analogie, le CASF ne le disant pas. */
export const RETRAIT_ORDONNATEUR = cgctActes('L2121-14', 1996, 'M');

/** Le registre porte les délibérations par ordre de date, numérotées, avec les noms des présents ; le CASF ne le dit pas du CCAS. */
export const REGISTRE = cgctActes('R2121-9', 2010, 'M');

/** Comment dire l'exercice d'un tableau qui ne le dit pas, à la suite d'une phrase. */
export const DIRE_EXERCICE = 'écrivez « exercice 2025 » dans le titre, ou choisissez-le dans les réglages (en ligne de commande, --exercice 2025)';
