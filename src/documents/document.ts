import type { Forme } from './formes/formes';

export type { Forme };
/** La forme que prend un acte si l'on n'en choisit pas d'autre. */
export const FORME_PAR_DEFAUT: Forme = 'classique';

/** Un morceau de texte d'une seule graisse. */
export interface Morceau { readonly texte: string; readonly gras?: boolean; readonly italique?: boolean }
export type Texte = readonly Morceau[];

/** Une cellule d'un tableau du document. `zero` : imprimée en gris. */
export interface CelluleDocument {
  readonly texte: string;
  readonly alignement: 'gauche' | 'droite' | 'centre';
  readonly zero?: boolean;
  /** Colonnes et lignes qu'elle couvre dans l'en-tête. */
  readonly colonnes?: number;
  readonly lignes?: number;
}

/** Une ligne du corps d'un tableau. `rubrique` : titre de section ou de sens, une cellule sur toute la largeur. */
export interface LigneDocument {
  readonly genre: 'rubrique' | 'ligne' | 'total-chapitre' | 'total-section' | 'total-general';
  readonly cellules: readonly CelluleDocument[];
}

/** Un tableau : `entete` d'une ou deux lignes ; chaque ligne du corps a autant de cellules que `largeurs`, une rubrique exceptée. */
export interface TableauDocument {
  readonly genre: 'tableau';
  readonly legende: string;
  /** Parts relatives de la largeur. */
  readonly largeurs: readonly number[];
  readonly entete: readonly (readonly CelluleDocument[])[];
  readonly corps: readonly LigneDocument[];
}

/** Un élément du document, dans l'ordre de lecture. */
export type Bloc =
  | { readonly genre: 'titre'; readonly niveau: 1 | 2 | 3; readonly texte: string }
  | { readonly genre: 'paragraphe'; readonly style: 'courant' | 'visa' | 'article' | 'centre' | 'mention'; readonly texte: Texte }
  | { readonly genre: 'liste'; readonly elements: readonly Texte[] }
  /** Bloc de références : « Date de convocation | 12/09/2023 ». Un vrai tableau à une ligne d'en-tête. */
  | { readonly genre: 'references'; readonly colonnes: readonly { readonly libelle: string; readonly valeur: string }[] }
  | TableauDocument
  /** Qualité, place pour signer, nom ; ne reste jamais seule sur une page. `cachet` : place laissée au timbre de la préfecture. */
  | { readonly genre: 'signature'; readonly lignes: readonly string[]; readonly nom: string | null; readonly cachet: string | null }
  | { readonly genre: 'saut' };

/** Le logo de l'établissement : une image PNG ou JPEG, dont les octets sont ceux du classeur. */
export interface Logo {
  readonly genre: 'png' | 'jpeg';
  readonly octets: Uint8Array;
  /** En pixels. */
  readonly largeur: number;
  readonly hauteur: number;
  /** Ce qui le remplace à la lecture : « Logo du CCAS de Breuillet ». */
  readonly texte: string;
}

/** Un acte prêt à mettre en feuille ou en PDF. Toute date vient de l'acte : les mêmes données font les mêmes octets. */
export interface Document {
  readonly forme: Forme;
  readonly titre: string;
  /** Nom du fichier sans extension, tel que la transmission l'attend. */
  readonly nomDeFichier: string;
  /** Nom de la feuille ajoutée au classeur : « Extrait 2025-11 ». */
  readonly nomDeFeuille: string;
  readonly auteur: string;
  readonly sujet: string;
  /** Date de la séance, AAAA-MM-JJ ; `null` si elle manque. */
  readonly date: string | null;
  /** En-tête de chaque page : établissement, puis séance. */
  readonly entete: readonly [string, string];
  /** En tête de la première page seulement. */
  readonly logo?: Logo;
  readonly blocs: readonly Bloc[];
  /** Pourquoi l'acte n'est qu'un projet, une phrase par raison ; vide s'il est définitif. « PROJET » traverse alors chaque page. */
  readonly projet: readonly string[];
  /** Données sources (JSON), jointes au PDF. */
  readonly donnees: string;
  /** SHA-256 des octets UTF-8 de `donnees`, en hexadécimal. */
  readonly empreinte: string;
}
