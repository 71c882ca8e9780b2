import type { Texte } from '../../document';
import type { Couverture } from '../polices/couverture';
import type { Graisse } from '../polices/polices';
import { nettoyer } from './nettoyer';

/** Des caractères qui se suivent dans une même police. */
export interface Troncon {
  readonly texte: string;
  readonly graisse: Graisse;
}

/**
 * Le texte par police. Une lettre rare qui manque en gras ou en italique est prise au romain ; un caractère qui manque
 * partout est écrit par son code, « [U+4E2D] » : il se voit, et rien ne se perd.
 */
export function troncons(texte: Texte, couvertures: Readonly<Record<Graisse, Couverture>>): readonly Troncon[] {
  const trouves: { texte: string; graisse: Graisse }[] = [];
  for (const morceau of texte) {
    const voulue: Graisse = morceau.gras ? 'gras' : morceau.italique ? 'italique' : 'romain';
    for (const caractere of nettoyer(morceau.texte)) {
      const [graisse, ecrit] = choisir(caractere, voulue, couvertures), dernier = trouves[trouves.length - 1];
      if (dernier?.graisse === graisse) dernier.texte += ecrit;
      else trouves.push({ texte: ecrit, graisse });
    }
  }
  return trouves;
}

function choisir(caractere: string, voulue: Graisse, couvertures: Readonly<Record<Graisse, Couverture>>): readonly [Graisse, string] {
  const point = caractere.codePointAt(0) ?? 0;
  if (caractere === '\n' || couvertures[voulue].has(point)) return [voulue, caractere];
  if (couvertures.romain.has(point)) return ['romain', caractere];
  return [voulue, `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`];
}
