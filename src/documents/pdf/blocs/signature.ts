import type { Bloc } from '../../document';
import type { Atelier } from '../page/atelier';
import { DROITE, ENCRE, FILET, GAUCHE, GRIS, LARGEUR } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import { pied, type Trace, type Tranche } from '../page/tranche';
import { decalage } from './lignes';

const TAILLE = 10, INTERLIGNE = 13.6, PARAPHE = 48;
const TIMBRE = { largeur: 190, hauteur: 92, marge: 7, taille: 8, interligne: 10.6 };

/** Le bloc de signature, d'un seul tenant : qualité, place pour signer, nom, et à gauche la place du timbre. */
export function signature(atelier: Atelier, parent: Noeud, { lignes, nom, cachet }: Extract<Bloc, { genre: 'signature' }>): Tranche {
  const bloc = baliser(parent, 'Sect'), largeur = LARGEUR * 0.5, x = DROITE - largeur, traces: Trace[] = [];
  let y = 0;
  const ecrire = (texte: string, gras: boolean): void => {
    const mises = atelier.lignes([{ texte, gras }], largeur, TAILLE);
    if (mises.length === 0) return;
    const noeud = baliser(bloc, 'P');
    for (const ligne of mises) {
      traces.push({ genre: 'ligne', noeud, ligne, x: x + decalage(ligne, { alignement: 'centre', largeur }), y: y + pied(INTERLIGNE, TAILLE), taille: TAILLE, couleur: ENCRE });
      y += INTERLIGNE;
    }
  };
  for (const ligne of lignes) ecrire(ligne, false);
  y += PARAPHE;
  if (nom !== null) ecrire(nom, true);
  const timbre = cachet === null ? null : timbrer(atelier, bloc, cachet);
  return { avant: 16, hauteur: Math.max(y, timbre?.hauteur ?? 0) + 4, lie: false, traces: [...timbre?.traces ?? [], ...traces] };
}

/** La place laissée au timbre de la préfecture : un cadre, et ce qu'il attend en haut. */
function timbrer(atelier: Atelier, bloc: Noeud, cachet: string): { readonly hauteur: number; readonly traces: readonly Trace[] } {
  const { largeur, marge, taille, interligne } = TIMBRE, mises = atelier.lignes([{ texte: cachet }], largeur - 2 * marge, taille);
  const hauteur = Math.max(TIMBRE.hauteur, mises.length * interligne + 2 * marge + 40), noeud = mises.length === 0 ? null : baliser(bloc, 'P');
  const filet = (x1: number, y1: number, x2: number, y2: number): Trace => ({ genre: 'filet', x1, y1, x2, y2, epaisseur: 0.5, couleur: FILET });
  const g = GAUCHE, d = GAUCHE + largeur;
  return {
    hauteur,
    traces: [
      filet(g, 0, d, 0), filet(d, 0, d, hauteur), filet(g, hauteur, d, hauteur), filet(g, 0, g, hauteur),
      ...mises.map((ligne, k): Trace => ({ genre: 'ligne', noeud, ligne, x: g + marge, y: marge + k * interligne + pied(interligne, taille), taille, couleur: GRIS })),
    ],
  };
}
