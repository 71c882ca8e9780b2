import type { Montant } from './montant';

/** Liste d'au moins un élément. */
export type NonVide<T> = readonly [T, ...T[]];

/** La même liste si elle a un élément au moins, sinon `null`. */
export function nonVide<T>(liste: readonly T[]): NonVide<T> | null {
  return estNonVide(liste) ? liste : null;
}

/** La même liste, dont l'appelant sait qu'elle a un élément au moins. Lève une `RangeError` si elle est vide : c'est une faute de programme. */
export function exigerNonVide<T>(liste: readonly T[]): NonVide<T> {
  if (!estNonVide(liste)) throw new RangeError('Liste vide');
  return liste;
}

/** Vrai si la liste a un élément au moins. */
export function estNonVide<T>(liste: readonly T[]): liste is NonVide<T> {
  return liste.length > 0;
}

/** L'image de chaque élément : `map`, qui ne dit pas à TypeScript qu'il garde la longueur. */
export function projeter<T, U>(liste: NonVide<T>, image: (element: T) => U): NonVide<U> {
  return liste.map(image) as unknown as NonVide<U>;
}

/** Les deux lettres d'un identifiant de contrôle. */
export type Famille = 'AR' | 'EQ' | 'RP' | 'DI' | 'VR' | 'NO' | 'CA' | 'DT' | 'DE' | 'SU' | 'TX';

/** `bloquant` : ne pas voter en l'état ; `alerte` : à examiner ; `information` : pour mémoire. */
export type Gravite = 'bloquant' | 'alerte' | 'information';
/** Les gravités, de la plus forte à la plus faible. */
export const GRAVITES = ['bloquant', 'alerte', 'information'] as const satisfies readonly Gravite[];

/** Référence de droit, vraie pour les exercices `depuis` … `jusqua` compris. Confiance : haute, moyenne, faible. */
export interface Reference {
  readonly texte: string;
  readonly article: string;
  readonly depuis: number;
  readonly jusqua?: number;
  readonly confiance: 'H' | 'M' | 'L';
}

/** Une valeur à écrire dans une cellule (adresse A1, nombre en euros ou texte). */
export interface Ecriture {
  readonly cellule: string;
  readonly valeur: number | string;
}

/** Ce qu'il faut faire. `ecritures` quand les valeurs sont connues, `options` quand l'agent décide. */
export interface Correction {
  readonly texte: string;
  readonly ecritures?: NonVide<Ecriture>;
  /** Les `ecritures` supposent un choix (fusionner deux lignes, une convention, un libellé) : elles ne s'appliquent qu'une à une, à la demande. */
  readonly aChoisir?: true;
  readonly options?: NonVide<string>;
}

/** Une anomalie : quoi, où, pourquoi (références), que faire. Adresses A1, précédées de « Feuille! » hors de la feuille du tableau. */
export interface Constat {
  readonly regle: string;
  readonly gravite: Gravite;
  readonly message: string;
  readonly correction: Correction;
  readonly cellules: NonVide<string>;
  /** Écart en centimes, `null` quand l'anomalie n'en a pas. */
  readonly ecart: Montant | null;
  readonly references: NonVide<string>;
}

/** Pourquoi un contrôle n'a pas pu être fait. */
export type Motif = 'document-absent' | 'nomenclature-absente' | 'cellule-illisible' | 'erreur';

/** Un contrôle qui n'a pas pu être fait, et sa cause en une phrase. */
export interface NonEvalue {
  readonly regle: string;
  readonly motif: Motif;
  readonly cause: string;
}
