import type { ChapitreCode, CompteCode, FonctionCode } from './codes';
import type { Norme, Section, Sens } from './section';

/** Plan de comptes d'une norme pour une catégorie de collectivités. */
export type Declinaison = 'M14_CCAS_SUP3500' | 'M14_CCAS_INF3500' | 'M14_COM_500_3500' | 'M57_A' | 'M57_D' | 'M22';

/** Les déclinaisons qu'un CCAS emploie, les seules que la commande et les fonctions acceptent. */
export const DECLINAISONS_CCAS = ['M14_CCAS_SUP3500', 'M14_CCAS_INF3500', 'M57_A', 'M57_D', 'M22'] as const satisfies readonly Declinaison[];

/** Usage d'un compte : dépense ou recette, réelle, d'ordre entre sections ou à l'intérieur de la section. */
export type Usage = 'DR' | 'RR' | 'DOES' | 'ROES' | 'DOIS' | 'ROIS';
/** Les usages, dans l'ordre des plans officiels. */
export const USAGES = ['DR', 'RR', 'DOES', 'ROES', 'DOIS', 'ROIS'] as const satisfies readonly Usage[];

/** Un compte d'un plan. */
export interface CompteDuPlan {
  readonly code: CompteCode;
  readonly parent: CompteCode | null;
  /** Chapitre du compte pour chacun de ses usages ; vide si le compte n'est pas imputable. */
  readonly chapitres: Readonly<Partial<Record<Usage, ChapitreCode>>>;
  readonly imputable: boolean;
  /** Premier exercice où le compte n'existe plus. */
  readonly supprimeDepuis: number | null;
}

/** Un chapitre d'un plan. */
export interface ChapitreDuPlan {
  readonly code: ChapitreCode;
  readonly section: Section;
  /** `compte` (65), `globalise` (011) ou `ligne` sans article (001, 021). */
  readonly type: 'compte' | 'globalise' | 'ligne';
}

/** Un plan de comptes chargé. Les codes se cherchent tels quels : « 20 » n'est pas « 020 ». */
export interface Plan {
  readonly declinaison: Declinaison;
  readonly norme: Norme;
  /** Exercice du plan publié, qui peut précéder celui du document. */
  readonly exercice: number;
  /** Faux pour un plan non confirmé par l'arrêté en vigueur (M22) : ses contrôles n'y bloquent jamais. */
  readonly confirme: boolean;
  /** Vrai si le plan a une nomenclature par fonction. */
  readonly parFonction: boolean;
  /** Le compte de ce code, imputable ou non ; `undefined` s'il n'est pas au plan. */
  compte(code: string): CompteDuPlan | undefined;
  /** Subdivisions immédiates d'un compte, dans l'ordre ; vide s'il n'en a pas ou n'est pas au plan. */
  fils(code: string): readonly CompteCode[];
  /** Le chapitre de ce code ; `undefined` s'il n'est pas au plan. */
  chapitre(code: string): ChapitreDuPlan | undefined;
  /** Chapitres d'un compte dans un sens, opérations réelles d'abord ; vide si le compte n'est pas au plan ou pas imputable dans ce sens. */
  chapitresDu(code: string, sens: Sens): readonly ChapitreCode[];
  /** La fonction de ce code ; `undefined` si elle n'est pas au plan ou si le plan n'en a pas. */
  fonction(code: string): FonctionCode | undefined;
  /** Libellé officiel d'un compte ; `undefined` s'il n'est pas au plan. */
  libelle(code: string): string | undefined;
  /** Libellé court des imprimés officiels, quand il n'est pas le début du libellé. */
  libelleCourt(code: string): string | undefined;
  /** Libellé officiel d'un chapitre ; `undefined` s'il n'est pas au plan. */
  libelleChapitre(code: string): string | undefined;
  /** Libellé officiel d'une fonction ; `undefined` si elle n'est pas au plan. */
  libelleFonction(code: string): string | undefined;
  /** Comptes qui remplacent un compte supprimé, d'après la table de transposition ; vide si elle n'en dit rien. */
  successeurs(code: string): readonly CompteCode[];
  /** Comptes imputables de code voisin, au plus `max`, les plus proches d'abord ; vide si rien n'y ressemble. */
  proches(code: string, max?: number): readonly CompteCode[];
  /** Le plan d'une autre déclinaison pour un exercice ; `null` s'il n'est pas publié. */
  voisin(declinaison: Declinaison, exercice: number): Plan | null;
}

const NOMS_DES_PLANS: Readonly<Record<Declinaison, string>> = {
  M14_CCAS_SUP3500: 'M14 des CCAS de 3 500 habitants et plus',
  M14_CCAS_INF3500: 'M14 des CCAS de moins de 3 500 habitants',
  M14_COM_500_3500: 'M14 des communes de 500 à 3 500 habitants',
  M57_A: 'M57 abrégé',
  M57_D: 'M57 développé',
  M22: 'M22',
};

/** Le plan d'une déclinaison en clair, à la suite de « plan » : « M57 développé ». */
export function nomDuPlan(d: Declinaison): string {
  return NOMS_DES_PLANS[d];
}

/** Vrai si le texte est le nom d'une déclinaison. */
export function estDeclinaison(texte: string): texte is Declinaison {
  return Object.hasOwn(NOMS_DES_PLANS, texte);
}

/** Norme d'une déclinaison. */
export function normeDe(d: Declinaison): Norme {
  return d === 'M22' ? 'M22' : d.startsWith('M14') ? 'M14' : 'M57';
}

/** Dernier exercice de la M14 : la M57 la remplace (loi NOTRe, n° 2015-991, art. 106 ; généralisation au 1er janvier 2024). */
export const FIN_M14 = 2023;

/** Dernier exercice d'une norme, `null` si elle n'est pas close. */
export function dernierExercice(norme: Norme): number | null {
  return norme === 'M14' ? FIN_M14 : null;
}
