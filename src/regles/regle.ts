import type { DeliberationSituee } from '../domaine/acte/acte';
import type { Assemblee } from '../domaine/acte/assemblee';
import type { Correction, Famille, Gravite, Motif, NonVide, Reference } from '../domaine/constat';
import type { Position } from '../domaine/grille';
import type { Declinaison, Plan } from '../domaine/nomenclature';
import type { RapportTableau } from '../domaine/rapport';
import type { Norme } from '../domaine/section';
import type { CompteAdministratif, DeliberationLue, Tableau, TableauBudgetaire } from '../domaine/tableau';
import type { Indice } from './indice';

/** Identifiant d'une règle : sa famille et deux chiffres. Jamais réemployé. */
export type IdRegle = `${Famille}${number}`;

interface TableauDe {
  DM: TableauBudgetaire;
  BP: TableauBudgetaire;
  CA: CompteAdministratif;
  deliberation: DeliberationLue;
}
interface IndiceDe {
  DM: Indice;
  BP: Indice;
  CA: null;
  deliberation: Assemblee;
}
/** Documents qu'une règle sait contrôler. */
export type Controlable = keyof TableauDe;

/** Ce qu'une règle a sous les yeux. */
export interface Contexte<T extends Controlable = Controlable> {
  readonly tableau: TableauDe[T];
  /** Sommes et regroupements des lignes, faits une fois pour toutes les règles ; pour une délibération, le conseil qui la vote. */
  readonly indice: IndiceDe[T];
  readonly exercice: number | null;
  readonly norme: Norme | null;
  readonly nomenclature: Declinaison | null;
  /** Plan de comptes, ou `null` quand il manque : une règle qui le `requiert` n'est alors pas appelée. */
  readonly plan: Plan | null;
  /** Compte administratif de l'exercice précédent trouvé dans le même classeur. */
  readonly ca: CompteAdministratif | null;
  /** Autres tableaux du classeur qui reprennent une part des mêmes résultats (001, 002 ou 1068) : le budget primitif d'une décision, ses autres décisions. */
  readonly autresReprises: readonly TableauBudgetaire[];
  /** Autres tableaux du classeur qui complètent celui-ci : une autre section, ou l'autre sens, du même document. Presque toujours vide. */
  readonly pages: readonly TableauBudgetaire[];
  /** Délibérations du classeur qui votent ce tableau. */
  readonly deliberations: readonly DeliberationSituee[];
  /** Ce qui a été dit des tableaux que vote une délibération. */
  readonly joints: readonly RapportTableau<Tableau>[];
}

/** Une anomalie constatée. Les cellules sont des positions de la feuille, la première est celle où aller. */
export interface Constatation {
  readonly message: string;
  readonly correction: string | Correction;
  readonly cellules: NonVide<Position | string>;
  /** Écart en centimes entiers : une règle le calcule, le moteur le vérifie et en fait un `Montant`. */
  readonly ecart?: number;
  /** Gravité de ce constat quand elle diffère de celle de la règle. */
  readonly gravite?: Gravite;
}

/** Un contrôle que la règle n'a pas pu faire. */
export interface Empechement {
  readonly nonEvalue: Motif;
  readonly cause: string;
}

/** Un contrôle du catalogue : ce qu'il vérifie, d'après quel texte, et comment. */
export interface Regle<T extends Controlable = Controlable> {
  readonly id: IdRegle;
  /** Ce qui est vrai d'un tableau juste, en une phrase. */
  readonly titre: string;
  /** Pourquoi cela compte, en une ou deux phrases pour l'agent comptable. */
  readonly pourquoi: string;
  /** Gravité d'un constat qui ne porte pas la sienne. */
  readonly gravite: Gravite;
  /** Normes où le contrôle vaut ; sans norme connue, seul un contrôle qui vaut pour toutes est fait. */
  readonly normes: NonVide<Norme>;
  /** Documents que le contrôle regarde. */
  readonly vautPour: NonVide<T>;
  /** Textes qui le fondent ; le rapport cite ceux qui valent pour l'exercice. */
  readonly references: NonVide<Reference>;
  /** `plan` : le plan de comptes ; `montants` : un montant illisible rend le contrôle incomplet. */
  readonly requiert: readonly ('plan' | 'montants')[];
  /**
   * Ce qui est faux, ou n'a pas pu être vérifié ; `RIEN` sinon. Pure. C'est une méthode, non une propriété : ses paramètres
   * étant bivariants, une règle d'un seul document entre dans la liste de toutes, et `applicables` ne l'appelle que sur lui.
   */
  verifier(ctx: Contexte<T>): Iterable<Constatation | Empechement>;
}

/** Déclare une règle ; les types refusent une règle sans référence ou un constat sans cellule. */
export function definirRegle<T extends Controlable>(regle: Regle<T>): Regle<T> {
  return regle;
}

/** Ce que rend une règle qui n'a rien à dire : aucune allocation sur le chemin le plus fréquent. */
export const RIEN: readonly never[] = [];

/** Un contrôle qui ne dépend pas de la norme. */
export const TOUTES_NORMES = ['M14', 'M57', 'M22'] as const satisfies NonVide<Norme>;

/** Le contrôle est de pure arithmétique : il vaut à tout exercice, sans texte. */
export const ARITHMETIQUE: Reference = { texte: 'Arithmétique', article: 'vérification du calcul', depuis: 1997, confiance: 'H' };

/** Les maquettes classent les crédits par section, sens, chapitre et compte : une ligne a une place et une seule. */
export const PRESENTATION: Reference = {
  texte: 'Instructions budgétaires et comptables M14, M57 et M22', article: 'présentation des crédits par section, sens, chapitre et compte', depuis: 1997, confiance: 'H',
};
