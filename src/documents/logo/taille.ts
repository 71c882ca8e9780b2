import type { Logo } from '../document';

/** 50 mm sur 22, en points : un logo laisse à l'établissement la moitié de la largeur. */
const MAX = { largeur: (50 / 25.4) * 72, hauteur: (22 / 25.4) * 72 } as const;
/** Points d'un pixel à 96 par pouce : au-delà, un petit logo se verrait en carrés. */
const PAR_PIXEL = 0.75;

/** La taille d'un logo imprimé, en points, à ses proportions. */
export function tailleImprimee({ largeur, hauteur }: Pick<Logo, 'largeur' | 'hauteur'>): { readonly largeur: number; readonly hauteur: number } {
  const echelle = Math.min(MAX.largeur / largeur, MAX.hauteur / hauteur, PAR_PIXEL);
  return { largeur: largeur * echelle, hauteur: hauteur * echelle };
}
