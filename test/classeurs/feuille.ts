import { adresse, type Grille, type Plage, type Position, type Valeur } from '../../src/domaine/grille';
import { fusions } from './feuilleXlsx';
import type { FeuilleSource, Genre } from './sources/feuille';

/** Une formule et la valeur que le tableur lui a calculée. */
export interface Formule { readonly formule: string; readonly valeur: number }
export type Cellule = string | number | null | Formule;

/** Une feuille à remanier avant de l'écrire : ses cellules depuis A1, et ce que chaque rangée est. */
export interface Feuille {
  readonly nom: string;
  readonly cellules: readonly (readonly Cellule[])[];
  readonly genres: readonly Genre[];
  readonly premierMontant: number;
  /** Dernière colonne de montants qui comptent, quand d'autres suivent (budget, crédits après décision). */
  readonly dernierMontant?: number;
  readonly fusions: readonly Plage[];
  readonly masquees: ReadonlySet<number>;
  /** Où se trouve maintenant une cellule du document. */
  readonly deplacer: (p: Position) => Position;
}

/** La feuille du document, sans rien y changer. */
export function feuille(source: FeuilleSource): Feuille {
  const largeur = source.largeurs.length;
  return {
    nom: source.nom,
    cellules: source.rangees.map((r) => Array.from({ length: largeur }, (_, j) => r.cellules[j] ?? null)),
    genres: source.rangees.map((r) => r.genre),
    premierMontant: source.premierMontant,
    fusions: fusions(source),
    masquees: new Set(),
    deplacer: (p) => p,
  };
}

/** Vrai si la cellule est un montant d'une ligne ou d'un total. */
export function estMontant(f: Feuille, ligne: number, colonne: number): boolean {
  const genre = f.genres[ligne];
  return (genre === 'ligne' || genre === 'total') && colonne >= f.premierMontant && colonne <= (f.dernierMontant ?? Infinity);
}

/** Applique `changer` à chaque montant de la feuille. */
export function changerMontants(f: Feuille, changer: (c: Cellule, p: Position) => Cellule): Feuille {
  const cellules = f.cellules.map((r, ligne) => r.map((c, colonne) => (estMontant(f, ligne, colonne) ? changer(c, { ligne, colonne }) : c)));
  return { ...f, cellules };
}

export function valeur(c: Cellule): Valeur {
  return typeof c === 'object' && c !== null ? c.valeur : c;
}

/** La grille qu'un lecteur de classeur en ferait. */
export function enGrille(f: Feuille): Grille {
  return {
    nom: f.nom, origine: { ligne: 0, colonne: 0 }, typee: true, fusions: f.fusions, lignesMasquees: f.masquees,
    cellules: f.cellules.map((r) => r.map(valeur)),
  };
}

/** L'adresse, dans la feuille remaniée, d'une adresse du document. */
export function adresseDeplacee(f: Feuille, p: Position): string {
  return adresse(f.deplacer(p));
}
