const MARQUES = /[\u0300-\u036f]/g;
const BLANCS = /[\s\u200b]+/g;

/** Le texte sans accents, en minuscules, apostrophes droites, espaces simples : la forme sous laquelle on compare. */
export function normaliser(texte: string): string {
  return texte.normalize('NFD').replace(MARQUES, '').toLowerCase().replace(/[’‘]/g, "'").replace(/œ/g, 'oe').replace(BLANCS, ' ').trim();
}
