import type { ChapitreCode, CompteCode, FonctionCode } from './codes';
import type { Norme, Section, Sens } from './section';

/** Plan de comptes d'une norme pour une catégorie de collectivités. */
export type Declinaison = 'M14_CCAS_SUP3500' | 'M14_CCAS_INF3500' | 'M14_COM_500_3500' | 'M57_A' | 'M57_D' | 'M22';

/** Usage d'un compte : dépense ou recette, réelle, d'ordre entre sections ou à l'intérieur de la section. */
export type Usage = 'DR' | 'RR' | 'DOES' | 'ROES' | 'DOIS' | 'ROIS';
export const USAGES = ['DR', 'RR', 'DOES', 'ROES', 'DOIS', 'ROIS'] as const satisfies readonly Usage[];

export interface CompteDuPlan {
  readonly code: CompteCode;
  readonly parent: CompteCode | null;
  /** Chapitre du compte pour chacun de ses usages ; vide si le compte n'est pas imputable. */
  readonly chapitres: Readonly<Partial<Record<Usage, ChapitreCode>>>;
  readonly imputable: boolean;
  /** Premier exercice où le compte n'existe plus. */
  readonly supprimeDepuis: number | null;
}

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
  compte(code: string): CompteDuPlan | undefined;
  fils(code: string): readonly CompteCode[];
  chapitre(code: string): ChapitreDuPlan | undefined;
  chapitresDu(code: string, sens: Sens): readonly ChapitreCode[];
  fonction(code: string): FonctionCode | undefined;
  /** Libellé officiel d'un compte. */
  libelle(code: string): string | undefined;
  /** Libellé court des imprimés officiels, quand il n'est pas le début du libellé. */
  libelleCourt(code: string): string | undefined;
  libelleChapitre(code: string): string | undefined;
  libelleFonction(code: string): string | undefined;
  /** Comptes qui remplacent un compte supprimé, d'après la table de transposition. */
  successeurs(code: string): readonly CompteCode[];
  /** Comptes imputables de code voisin, au plus `max`, les plus proches d'abord. */
  proches(code: string, max?: number): readonly CompteCode[];
}

/** Norme d'une déclinaison. */
export function normeDe(d: Declinaison): Norme {
  return d === 'M22' ? 'M22' : d.startsWith('M14') ? 'M14' : 'M57';
}
