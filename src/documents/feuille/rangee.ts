import type { CelluleMiseEnForme } from '../../domaine/feuille';

/** Une cellule de la feuille, sur les colonnes `de` à `a` comprises et `lignes` rangées. */
export interface Placement {
  readonly de: number;
  readonly a: number;
  readonly lignes?: number;
  readonly cellule: CelluleMiseEnForme;
}

/** Une ligne de la feuille, avant que les pages ne soient faites. */
export interface Rangee {
  readonly placements: readonly Placement[];
  /** En points. */
  readonly hauteur: number;
  /** Ne se sépare pas de la suivante. */
  readonly liee?: boolean;
  /** Un article du dispositif : la signature ne s'imprime pas sans lui. */
  readonly article?: boolean;
  /** Commence une page. */
  readonly saut?: boolean;
  /** À redire en tête de page quand la rangée y passe : l'en-tête de son tableau et sa rubrique. */
  readonly reprise?: readonly Rangee[];
}

/** Une rangée vide. */
export function espace(hauteur: number): Rangee {
  return { placements: [], hauteur };
}

/** Les mêmes rangées, qui ne se séparent pas l'une de l'autre. */
export function lier(rangees: readonly Rangee[]): readonly Rangee[] {
  return rangees.map((r, i) => (i < rangees.length - 1 ? { ...r, liee: true } : r));
}
