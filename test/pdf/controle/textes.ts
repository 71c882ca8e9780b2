import type { Cadre, Point } from './etat';
import type { Trace } from './page';

const PAGE: Cadre = { gauche: 0, bas: 0, droite: 595.28, haut: 841.89 };
/** Le texte de l'acte : 19 mm de marge de chaque côté, 8 mm en haut et en bas. */
export const TEXTE: Cadre = { gauche: 54, bas: 24, droite: 541.28, haut: 817.89 };
/** Le contraste d'un texte courant sur le papier (RGAA 4.1, critère 3.2). */
const CONTRASTE = 4.5;

/** Tout texte a ses glyphes, tient dans la page, celui de l'acte dans ses marges, et se voit : d'une couleur lisible, sans transparence s'il est lu. */
export function* controlerTextes(traces: readonly Trace[]): Iterable<string> {
  for (const { marque, glyphes, debut, fin, couleur, opacite } of traces) {
    const cadre = marque === 'artefact' ? PAGE : TEXTE;
    if (glyphes.includes(0)) yield 'un caractère n’a pas de glyphe';
    if (!dans(cadre, debut) || !dans(cadre, fin)) yield 'un texte est hors de la page ou de ses marges';
    if (contraste(couleur) < CONTRASTE || (marque !== 'artefact' && opacite < 1)) yield 'un texte ne se voit pas';
  }
}

/** Faux aussi pour un point qui n'a pas pu se calculer. */
export function dans({ gauche, bas, droite, haut }: Cadre, [x, y]: Point): boolean {
  return x >= gauche && x <= droite && y >= bas && y <= haut;
}

/** Le contraste d'une couleur RVB et du blanc (WCAG 2.1). */
function contraste(couleur: readonly number[]): number {
  const [r = 1, v = 1, b = 1] = couleur.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * v + 0.0722 * b + 0.05);
}
