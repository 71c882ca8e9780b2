/** Une balise de la structure du document (ISO 32000-1, 14.8), et ses attributs. */
export interface Noeud {
  readonly type: string;
  readonly attributs: Attributs | null;
  readonly enfants: Noeud[];
  /** Ce qui remplace une figure à la lecture. */
  readonly alternative?: string;
}

export type Attributs =
  | { readonly O: 'Table'; readonly Scope?: 'Row' | 'Column'; readonly ColSpan?: number; readonly RowSpan?: number }
  | { readonly O: 'Layout'; readonly Placement: 'Block'; readonly BBox: readonly [number, number, number, number] }
  | { readonly O: 'List'; readonly ListNumbering: 'Disc' };

/** Une balise de plus sous `parent`, dans l'ordre de lecture. */
export function baliser(parent: Noeud, type: string, attributs: Attributs | null = null): Noeud {
  const noeud = racine(type, attributs);
  parent.enfants.push(noeud);
  return noeud;
}

/** Une figure de plus sous `parent` ; sa place dans la page s'ajoute quand elle se dessine. */
export function figurer(parent: Noeud, alternative: string): Noeud {
  const noeud = { ...racine('Figure'), alternative };
  parent.enfants.push(noeud);
  return noeud;
}

export function racine(type = 'Document', attributs: Attributs | null = null): Noeud {
  return { type, attributs, enfants: [] };
}
