/** Ce qu'on lit dans une cellule du document : un texte, un montant en euros (ou un code que le tableur a pris pour un nombre), ou rien. */
export type Contenu = string | number | null;

export type Genre = 'titre' | 'texte' | 'entete' | 'rubrique' | 'ligne' | 'total' | 'vide';

/** Une rangée du document, de gauche à droite à partir de la colonne A. */
export interface Rangee {
  readonly genre: Genre;
  readonly cellules: readonly Contenu[];
  /** Colonnes fusionnées, [première, dernière], comptées depuis zéro. */
  readonly fusions: readonly (readonly [number, number])[];
  /** Hauteur en lignes de texte, quand la cellule va à la ligne. */
  readonly hauteur: number;
}

/** Une feuille telle que le document l'imprime. Les montants sont dans les colonnes à partir de `premierMontant`. */
export interface FeuilleSource {
  readonly nom: string;
  readonly largeurs: readonly number[];
  readonly premierMontant: number;
  readonly rangees: readonly Rangee[];
  /** Fusions sur plusieurs rangées, en adresses : « A29:A30 ». */
  readonly fusions: readonly string[];
}

export interface ClasseurSource {
  /** Nom du fichier, sans extension. */
  readonly nom: string;
  readonly feuilles: readonly FeuilleSource[];
}

const rangee = (genre: Genre) => (...cellules: Contenu[]): Rangee => ({ genre, cellules, fusions: [], hauteur: 1 });

export const ligne = rangee('ligne');
export const total = rangee('total');
export const rubrique = rangee('rubrique');
export const vide: Rangee = { genre: 'vide', cellules: [], fusions: [], hauteur: 1 };

/** Une rangée d'en-tête ; `fusions` en colonnes comptées depuis zéro. */
export function entete(cellules: readonly Contenu[], fusions: Rangee['fusions'] = [], hauteur = 1): Rangee {
  return { genre: 'entete', cellules, fusions, hauteur };
}

/** Un texte seul, étendu sur les colonnes 0 à `derniere`. */
export function texte(contenu: string, derniere: number, hauteur = 1): Rangee {
  return { genre: 'texte', cellules: [contenu], fusions: [[0, derniere]], hauteur };
}

/** Un titre seul, étendu sur les colonnes 0 à `derniere`. */
export function titre(contenu: string, derniere: number, hauteur = 1): Rangee {
  return { ...texte(contenu, derniere, hauteur), genre: 'titre' };
}
