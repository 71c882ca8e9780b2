import type { Logo } from '../../document';
import type { Ligne } from '../texte/lignes';
import type { Noeud } from './noeud';

/** Ce qui se dessine, placé depuis le haut de sa tranche. Un texte sans balise est un artefact, comme tout fond et tout filet. */
export type Trace =
  | { readonly genre: 'ligne'; readonly noeud: Noeud | null; readonly ligne: Ligne; readonly x: number; readonly y: number; readonly taille: number; readonly couleur: string }
  | { readonly genre: 'image'; readonly noeud: Noeud; readonly logo: Logo; readonly x: number; readonly y: number; readonly largeur: number; readonly hauteur: number }
  | { readonly genre: 'fond'; readonly x: number; readonly y: number; readonly largeur: number; readonly hauteur: number; readonly couleur: string }
  | { readonly genre: 'filet'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly epaisseur: number; readonly couleur: string };

/** Ce qu'une page ne coupe pas : une ligne de texte, une ligne de tableau, une signature. */
export interface Tranche {
  /** Blanc au-dessus, perdu en haut de page. */
  readonly avant: number;
  readonly hauteur: number;
  /** Vrai si aucune page ne finit entre elle et la suivante. */
  readonly lie: boolean;
  readonly traces: readonly Trace[];
  /** Ce que la page rappelle d'abord si elle commence par cette tranche. */
  readonly reprise?: readonly Tranche[];
  /** Vrai si une page commence ici. */
  readonly saut?: boolean;
}

/** La même tranche, hors de la structure du document. */
export function enArtefact(tranche: Tranche): Tranche {
  return { ...tranche, traces: tranche.traces.map((t) => (t.genre === 'ligne' ? { ...t, noeud: null } : t)) };
}

/** Les mêmes tranches, la première à `avant` de ce qui précède. */
export function espacer(tranches: readonly Tranche[], avant: number): readonly Tranche[] {
  return tranches.map((t, i) => (i === 0 ? { ...t, avant } : t));
}

/** Les mêmes tranches, la dernière liée à ce qui suit. */
export function lierALaSuite(tranches: readonly Tranche[]): readonly Tranche[] {
  return tranches.map((t, i) => (i === tranches.length - 1 ? { ...t, lie: true } : t));
}

/** Ligne de pied du texte dans une ligne haute de `interligne` : les capitales y sont centrées (elles font 0,714 corps dans Noto Sans). */
export function pied(interligne: number, taille: number): number {
  return interligne / 2 + 0.357 * taille;
}
