/** Une balise de la structure du document (ISO 32000-1, 14.8), et ses attributs. */
export interface Noeud {
  readonly type: string;
  readonly attributs: Attributs | null;
  readonly enfants: Noeud[];
}

export type Attributs =
  | { readonly O: 'Table'; readonly Scope?: 'Row' | 'Column'; readonly ColSpan?: number; readonly RowSpan?: number }
  | { readonly O: 'List'; readonly ListNumbering: 'Disc' };

/** Une balise de plus sous `parent`, dans l'ordre de lecture. */
export function baliser(parent: Noeud, type: string, attributs: Attributs | null = null): Noeud {
  const noeud = racine(type, attributs);
  parent.enfants.push(noeud);
  return noeud;
}

export function racine(type = 'Document', attributs: Attributs | null = null): Noeud {
  return { type, attributs, enfants: [] };
}
