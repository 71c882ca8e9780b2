const ACCENTS = /[\u0300-\u036f]/g;
const RENVOIS = /\(\s*\d{1,2}\s*\)/g;
const APOSTROPHES = /['ʼ`]/g;
const BLANCS = /[\s\u200b]+/g;

/** Le texte sans accents ni ligature, en minuscules, apostrophes droites, espaces simples : la forme sous laquelle on compare. Ne lève jamais. */
export function normaliser(texte: string): string {
  return texte.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(/[’‘]/g, "'").replace(/œ/g, 'oe').replace(BLANCS, ' ').trim();
}

/**
 * Le texte normalisé, apostrophes en espaces et renvois « (1) » ôtés. « Résultat de l’exercice\n(1) » devient
 * « resultat de l exercice ». Ne lève jamais.
 */
export function normaliserTexte(texte: string): string {
  return normaliser(texte).replace(RENVOIS, ' ').replace(APOSTROPHES, ' ').replace(BLANCS, ' ').trim();
}
