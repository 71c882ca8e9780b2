import type { CelluleDocument } from '../../document';
import type { Noeud } from '../page/noeud';
import { pied, type Tranche } from '../page/tranche';
import type { Ligne } from '../texte/lignes';

export type Alignement = CelluleDocument['alignement'];

/** Comment des lignes se posent dans leur colonne. */
export interface Pose {
  readonly noeud: Noeud | null;
  readonly x: number;
  readonly largeur: number;
  readonly alignement: Alignement;
  readonly taille: number;
  readonly interligne: number;
  readonly couleur: string;
}

/** Une tranche par ligne ; ni la première ni la dernière ne reste seule sur sa page. */
export function poserLignes(lignes: readonly Ligne[], pose: Pose, avant: number): readonly Tranche[] {
  return lignes.map((ligne, i) => ({
    avant: i === 0 ? avant : 0, hauteur: pose.interligne, lie: i < lignes.length - 1 && (i === 0 || i === lignes.length - 2 || lignes.length === 3),
    traces: [{ genre: 'ligne', noeud: pose.noeud, ligne, x: pose.x + decalage(ligne, pose), y: pied(pose.interligne, pose.taille), taille: pose.taille, couleur: pose.couleur }],
  }));
}

/** Ce qu'il faut à gauche d'une ligne pour l'aligner. */
export function decalage(ligne: Ligne, { alignement, largeur }: Pick<Pose, 'alignement' | 'largeur'>): number {
  const libre = Math.max(0, largeur - ligne.largeur);
  return alignement === 'gauche' ? 0 : alignement === 'droite' ? libre : libre / 2;
}
