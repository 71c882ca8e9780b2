import type { Document } from '../../document';
import type { Atelier } from '../page/atelier';
import { BLEU, DROITE, ENCRE, GAUCHE, GRIS, LARGEUR } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import type { Trace, Tranche } from '../page/tranche';
import { poserLignes } from './lignes';
import { figure, type Figure } from './logo';

const ECART = 14, SOUS_LE_LOGO = 4;

/** L'en-tête de la première page : le logo, à sa droite l'établissement et la séance, un filet. */
export function entete(atelier: Atelier, parent: Noeud, { entete: [etablissement, seance], logo }: Pick<Document, 'entete' | 'logo'>): readonly Tranche[] {
  const image = logo === undefined ? null : figure(parent, logo), retrait = image === null ? 0 : image.largeur + ECART;
  const pose = { x: GAUCHE + retrait, largeur: LARGEUR - retrait, alignement: 'gauche' } as const;
  const ecrire = (texte: string, gras: boolean, taille: number, couleur: string): readonly Tranche[] => {
    const lignes = atelier.lignes([{ texte, gras }], pose.largeur, taille);
    return lignes.length === 0 ? [] : poserLignes(lignes, { ...pose, taille, interligne: taille * 1.34, couleur, noeud: baliser(parent, 'P') }, 0);
  };
  const lignes = [...ecrire(etablissement, true, 12, ENCRE), ...ecrire(seance, false, 9.5, GRIS)];
  const filet: Tranche = { avant: 4, hauteur: 1, lie: false, traces: [{ genre: 'filet', x1: GAUCHE, y1: 0.5, x2: DROITE, y2: 0.5, epaisseur: 1, couleur: BLEU }] };
  if (image !== null) return [aCote(image, lignes), filet];
  return lignes.length === 0 ? [] : [...lignes.map((t) => ({ ...t, lie: true })), filet];
}

/** L'image et les lignes, le plus bas des deux centré sur le plus haut. */
function aCote(image: Figure, lignes: readonly Tranche[]): Tranche {
  const texte = lignes.reduce((h, l) => h + l.hauteur, 0), hauteur = Math.max(image.hauteur, texte);
  let y = (hauteur - texte) / 2;
  const traces: Trace[] = [{ ...image, y: (hauteur - image.hauteur) / 2 }];
  for (const ligne of lignes) {
    for (const trace of ligne.traces) traces.push(trace.genre === 'ligne' ? { ...trace, y: trace.y + y } : trace);
    y += ligne.hauteur;
  }
  return { avant: 0, hauteur: hauteur + SOUS_LE_LOGO, lie: true, traces };
}
