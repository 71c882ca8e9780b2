import type { Atelier } from '../page/atelier';
import { BLEU, DROITE, ENCRE, GAUCHE, GRIS, LARGEUR } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import type { Tranche } from '../page/tranche';
import { poserLignes } from './lignes';

/** L'en-tête de la première page : l'établissement, la séance, un filet. */
export function entete(atelier: Atelier, parent: Noeud, [etablissement, seance]: readonly [string, string]): readonly Tranche[] {
  const pose = { x: GAUCHE, largeur: LARGEUR, alignement: 'gauche' } as const;
  const ecrire = (texte: string, gras: boolean, taille: number, couleur: string): readonly Tranche[] => {
    const lignes = atelier.lignes([{ texte, gras }], LARGEUR, taille);
    return lignes.length === 0 ? [] : poserLignes(lignes, { ...pose, taille, interligne: taille * 1.34, couleur, noeud: baliser(parent, 'P') }, 0);
  };
  const lignes = [...ecrire(etablissement, true, 12, ENCRE), ...ecrire(seance, false, 9.5, GRIS)];
  const filet: Tranche = { avant: 4, hauteur: 1, lie: false, traces: [{ genre: 'filet', x1: GAUCHE, y1: 0.5, x2: DROITE, y2: 0.5, epaisseur: 1, couleur: BLEU }] };
  return lignes.length === 0 ? [] : [...lignes.map((t) => ({ ...t, lie: true })), filet];
}
