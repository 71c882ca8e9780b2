import type { Montant } from '../montant';

/** Ce qu'un champ peut porter, et le type que la lecture en tire. */
export interface Valeurs {
  /** Une ligne ou plusieurs, gardées telles quelles. */
  readonly texte: string;
  /** Un élément par ligne de la cellule : visas, articles du dispositif. */
  readonly lignes: readonly string[];
  /** AAAA-MM-JJ. */
  readonly date: string;
  /** HH:MM. */
  readonly heure: string;
  /** Entier positif ou nul. */
  readonly entier: number;
  /** Centimes entiers. */
  readonly montant: Montant;
  readonly 'oui-non': boolean;
}
export type Nature = keyof Valeurs;

/** Un champ d'une feuille de l'acte : son libellé est celui de la feuille et du volet, son aide dit quoi y écrire. */
export interface DefinitionChamp {
  readonly libelle: string;
  readonly nature: Nature;
  readonly aide: string;
  /** Autres libellés reconnus à la lecture. */
  readonly synonymes?: readonly string[];
  /** Valeurs admises d'un texte, telles qu'elles s'écrivent. */
  readonly choix?: readonly string[];
}

/** Une donnée de l'acte et la cellule où elle est, ou serait, écrite. */
export interface Champ<T> {
  /** `null` : la cellule est vide, ou ce qu'elle porte n'a pas pu être lu. */
  readonly valeur: T | null;
  /** Ce que porte la cellule ; vide si elle ne porte rien. */
  readonly brut: string;
  /** Adresse précédée de sa feuille : « Séance!B4 ». */
  readonly cellule: string;
}

/** Une fiche lue : un champ par définition. */
export type Fiche<D extends Readonly<Record<string, DefinitionChamp>>> = {
  readonly [K in keyof D]: Champ<D[K] extends { readonly choix: readonly (infer C)[] } ? C : Valeurs[D[K]['nature']]>;
};

/** Vrai si la cellule porte quelque chose qui n'a pas pu être lu. */
export function estIllisible(champ: Champ<unknown>): boolean {
  return champ.valeur === null && champ.brut !== '';
}

/** Les valeurs qu'un champ propose à la saisie ; aucune s'il est libre. */
export function propositions({ nature, choix }: DefinitionChamp): readonly string[] {
  return choix ?? (nature === 'oui-non' ? ['oui', 'non'] : []);
}
