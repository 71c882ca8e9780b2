import type { Logo } from '../../document';
import { tailleImprimee } from '../../logo/taille';
import { GAUCHE } from '../page/gabarit';
import { figurer, type Noeud } from '../page/noeud';
import type { Trace } from '../page/tranche';

export type Figure = Extract<Trace, { genre: 'image' }>;

/** Le logo, balisé comme une figure, au bord gauche de sa tranche. */
export function figure(parent: Noeud, logo: Logo): Figure {
  return { genre: 'image', noeud: figurer(parent, logo.texte), logo, x: GAUCHE, y: 0, ...tailleImprimee(logo) };
}
