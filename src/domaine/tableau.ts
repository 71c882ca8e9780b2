import type { Acte, DeliberationSituee } from './acte/acte';
import type { ChapitreCode, CompteCode, FonctionCode } from './codes';
import type { Grille, Plage, Position } from './grille';
import type { Montant } from './montant';
import type { Section, Sens } from './section';

/** Document dont un tableau est tiré. */
export type TypeTableau = 'DM' | 'CA' | 'BP' | 'affectation' | 'deliberation';
/** Façon dont un tableau est posé sur la feuille. */
export type Disposition =
  | 'quatre-colonnes' | 'deux-colonnes' | 'signee' | 'maquette' | 'suite' | 'compte-administratif' | 'modele' | 'totem';

/** Colonnes de montants d'une ligne, dans l'ordre : dépenses en diminution, en augmentation, recettes en diminution, en augmentation. */
export const D_MOINS = 0, D_PLUS = 1, R_MOINS = 2, R_PLUS = 3;
/** Une de ces quatre colonnes. */
export type ColonneMontant = 0 | 1 | 2 | 3;

/** Une cellule de montant à signaler telle quelle, avant tout calcul. */
export interface Signalement extends Position {
  /** `texte` : montant tapé en texte, lu ; `residu` : résidu de calcul, lu ; `decimales` : plus de deux décimales ; `illisible` : ni montant ni vide. */
  readonly nature: 'texte' | 'residu' | 'decimales' | 'illisible';
  /** Ce que porte la cellule, tel qu'affiché. */
  readonly brut: string;
  /** Montant lu, ou, pour `decimales`, arrondi proposé ; `null` si rien n'est lisible. */
  readonly montant: Montant | null;
}

/** Un texte de la feuille hors du tableau : titre, exposé, entité. */
export interface TexteSitue extends Position { readonly texte: string }

/** Une valeur que la lecture n'a su placer. */
export interface NonPlace extends Position {
  readonly brut: string;
  /** Pourquoi, en un membre de phrase : « total dont on ne sait pas ce qu'il couvre ». */
  readonly raison: string;
  /** Que faire, en une phrase. */
  readonly geste: string;
}

/** Ce qu'on sait du document autour du tableau. */
export interface EnTete {
  /** Titre retenu (« DM n°1 2023 »), ou `null`. */
  readonly titre: TexteSitue | null;
  /** Textes de la feuille rattachés à ce tableau (au-dessus, et jusqu'au tableau suivant), dans l'ordre de lecture. */
  readonly textes: readonly TexteSitue[];
  readonly exercice: number | null;
}

/**
 * Les lignes d'un tableau, en colonnes parallèles (indice i = i-ème ligne) : un objet par ligne coûterait
 * plusieurs fois la lecture. Les montants sont des centimes ; `NaN` = illisible, qui se propage aux sommes.
 */
export interface Lignes {
  readonly nombre: number;
  /** Rang de la ligne dans la feuille, compté depuis zéro. */
  readonly rangs: Int32Array;
  /** Indice du compte dans `codes`. */
  readonly comptes: Int32Array;
  readonly codes: readonly CompteCode[];
  /** Indice du chapitre affiché (par sa colonne, son titre ou son total) dans `codesChapitres`, -1 si le tableau n'en dit rien. */
  readonly chapitres: Int32Array;
  readonly codesChapitres: readonly ChapitreCode[];
  /** Indice de la fonction dans `codesFonctions`, -1 si aucune. */
  readonly fonctions: Int32Array;
  readonly codesFonctions: readonly FonctionCode[];
  /** Indice de l'opération d'équipement dans `codesOperations`, -1 si aucune. */
  readonly operations: Int32Array;
  readonly codesOperations: readonly string[];
  readonly libelles: readonly string[];
  /** Section : `FONCTIONNEMENT`, `INVESTISSEMENT`, ou 0 si elle est inconnue. */
  readonly sections: Uint8Array;
  /** Sens écrit par un préfixe (« D- »), une colonne ou un titre (« RECETTES … ») : `DEPENSE`, `RECETTE`, ou 0 s'il n'est pas écrit. */
  readonly sens: Uint8Array;
  /** Quatre montants par ligne : [4i + D_MOINS], [4i + D_PLUS], [4i + R_MOINS], [4i + R_PLUS]. */
  readonly montants: Float64Array;
  /** Restes à réaliser repris, en centimes, dépense puis recette de chaque ligne : ils comptent dans l'équilibre d'un budget, pas dans ses crédits votés. */
  readonly restes?: Float64Array;
  /** Montants du tableau qu'aucune ligne ne porte, faute de compte ou de sens : la somme de leur section est inconnue. */
  readonly inconnus?: readonly MontantInconnu[];
}

/** Section où compte un montant que la lecture n'a pu rattacher à une ligne (0 : l'une ou l'autre), et la colonne qui le porte. */
export interface MontantInconnu { readonly section: 0 | 1 | 2; readonly colonne: ColonneMontant }

/** Colonnes de la feuille (comptées depuis zéro) où lire chaque donnée ; -1 si absente. */
export interface Colonnes {
  readonly compte: number;
  readonly libelle: number;
  /** Colonne de chacun des quatre montants ; les deux diminutions valent -1 hors des quatre colonnes. */
  readonly montants: readonly [number, number, number, number];
  /** Colonnes qui disent, ligne à ligne, la section et le chapitre. */
  readonly section: number;
  readonly chapitre: number;
  /** Dépenses et recettes posées côte à côte, chacune avec ses comptes : où lire ceux des lignes à partir de `de`. Sinon `null`. */
  readonly seconde: { readonly compte: number; readonly libelle: number; readonly de: number } | null;
}

/** Un total affiché et les lignes qu'il couvre. */
export interface TotalAffiche {
  readonly genre: 'chapitre' | 'section' | 'general';
  readonly rang: number;
  readonly libelle: string;
  readonly section: Section | null;
  readonly chapitre: ChapitreCode | null;
  /** Sens dont le total est affiché seul (« TOTAL D 011 »), sinon `null`. */
  readonly sens: Sens | null;
  /** Lignes couvertes : indices de `de` compris à `a` exclu. */
  readonly de: number;
  readonly a: number;
  /** Montants affichés, en centimes : `null` cellule vide, `NaN` illisible, ou sans comparaison possible avec les lignes couvertes. */
  readonly montants: readonly [number | null, number | null, number | null, number | null];
}

/** Un titre de section ou de sens dans le tableau : « EXPLOITATION », « RECETTES FONCTIONNEMENT ». */
export interface Rubrique extends Position {
  readonly texte: string;
  readonly section: Section | null;
  readonly sens: Sens | null;
  /** Première ligne que la rubrique couvre. */
  readonly de: number;
}

interface Situe {
  readonly disposition: Disposition;
  readonly feuille: string;
  readonly plage: Plage;
  readonly enTete: EnTete;
}

interface TableauCommun extends Situe {
  readonly grille: Grille;
  readonly signalements: readonly Signalement[];
  readonly nonPlaces: readonly NonPlace[];
}

/** Un tableau de crédits : décision modificative, budget primitif. */
export interface TableauBudgetaire extends TableauCommun {
  readonly type: 'DM' | 'BP';
  readonly colonnes: Colonnes;
  /** Ce que la lecture a dû déduire (zéro de tête perdu, colonne retenue entre plusieurs, sens), en phrases. */
  readonly deductions: readonly string[];
  readonly lignes: Lignes;
  readonly totaux: readonly TotalAffiche[];
  readonly rubriques: readonly Rubrique[];
  /** Vrai quand un montant négatif y est l'écriture normale d'une diminution. */
  readonly signee: boolean;
  /** Le premier groupe fonctionnel de la M22 écrit par son rang (« Groupe II »), ou `null`. */
  readonly groupe: string | null;
}

/** Lignes d'un compte administratif en présentation générale. */
export type RangCA = 'reports' | 'operations' | 'resultat' | 'totaux' | 'cloture' | 'rar' | 'cumules' | 'definitifs';
/** Colonnes d'un compte administratif en présentation générale, chacune en dépenses et en recettes. */
export type ColonneCA = 'investissement' | 'fonctionnement' | 'ensemble';

/** Une cellule du compte administratif ; `montant` en centimes, `null` vide, `NaN` illisible. Colonne -1 : le document ne l'a pas. */
export interface CelluleCA extends Position { readonly montant: number | null }

/** Un compte administratif (ou CFU) en présentation générale. Une ligne absente du document est absente. */
export interface CompteAdministratif extends TableauCommun {
  readonly type: 'CA';
  readonly cellules: Readonly<Partial<Record<RangCA, Readonly<Record<ColonneCA, Readonly<Record<Sens, CelluleCA>>>>>>>;
}

/** Un tableau lu : crédits ou compte administratif. */
export type Tableau = TableauBudgetaire | CompteAdministratif;

/** Une délibération et l'acte où elle est écrite. `enTete.titre` : son objet ; `enTete.exercice` : l'année de la séance. */
export interface DeliberationLue extends Situe {
  readonly type: 'deliberation';
  readonly acte: Acte;
  readonly deliberation: DeliberationSituee;
}

/** Ce dont un rapport rend compte : un tableau lu, ou la délibération qui le vote. */
export type Controle = Tableau | DeliberationLue;

/** Les colonnes où la ligne `i` dit son compte et son libellé. */
export function colonnesDeLigne({ seconde, compte, libelle }: Colonnes, i: number): { readonly compte: number; readonly libelle: number } {
  return seconde !== null && i >= seconde.de ? seconde : { compte, libelle };
}
