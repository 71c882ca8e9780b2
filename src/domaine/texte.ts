const ACCENTS = /[\u0300-\u036f]/g;
const RENVOIS = /\(\s*\d{1,2}\s*\)/g;
const APOSTROPHES = /['’‘ʼ`]/g;
const BLANCS = /[\s\u00a0\u2000-\u200b\u202f\ufeff]+/g;

/**
 * Le texte ramené à ce qui se compare : minuscules sans accents, apostrophes et retours à la ligne en espaces,
 * renvois « (1) » ôtés. « Résultat de l’exercice\n(1) » devient « resultat de l exercice ».
 */
export function normaliserTexte(texte: string): string {
  return texte.normalize('NFD').replace(ACCENTS, '').toLowerCase()
    .replace(RENVOIS, ' ').replace(APOSTROPHES, ' ').replace(BLANCS, ' ').trim();
}
