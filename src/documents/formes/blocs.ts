import type { Bloc, Morceau, Texte } from '../document';
import { texteImprime } from '../textes/caracteres';

type Paragraphe = Extract<Bloc, { genre: 'paragraphe' }>;

/** Un texte d'un seul morceau, ou de plusieurs. */
export function texte(...morceaux: readonly (string | Morceau)[]): Texte {
  return morceaux.map((m) => (typeof m === 'string' ? { texte: m } : m)).filter((m) => m.texte !== '');
}

export function gras(contenu: string): Morceau {
  return { texte: contenu, gras: true };
}

export function titre(niveau: 1 | 2 | 3, contenu: string): Bloc {
  return { genre: 'titre', niveau, texte: contenu };
}

export function paragraphe(contenu: Texte | string, style: Paragraphe['style'] = 'courant'): Bloc {
  return { genre: 'paragraphe', style, texte: typeof contenu === 'string' ? texte(contenu) : contenu };
}

/** Une liste, ou rien si elle n'a pas d'élément. */
export function liste(elements: readonly (Texte | string)[]): readonly Bloc[] {
  return elements.length === 0 ? [] : [{ genre: 'liste', elements: elements.map((e) => (typeof e === 'string' ? texte(e) : e)) }];
}

/** Visas puis considérants, un paragraphe chacun. */
export function motifs(visas: readonly string[], considerants: readonly string[]): readonly Bloc[] {
  return [...visas, ...considerants].map((l) => paragraphe(l, 'visa'));
}

/** Un bloc de références ; une valeur `undefined` n'a pas de colonne. */
export function references(colonnes: readonly (readonly [string, string | undefined])[]): Bloc {
  return { genre: 'references', colonnes: colonnes.flatMap(([libelle, valeur]) => (valeur === undefined ? [] : [{ libelle, valeur }])) };
}

/** Les lignes d'une cellule : un paragraphe chacune, ou un élément de liste pour celles qui commencent par un tiret. */
export function corps(lignes: readonly string[]): readonly Bloc[] {
  const blocs: Bloc[] = [];
  let puces: string[] = [];
  const vider = (): void => {
    blocs.push(...liste(puces));
    puces = [];
  };
  for (const ligne of lignes.map(texteImprime)) {
    const puce = /^\s*[-–•]\s+(.+)$/.exec(ligne);
    if (puce) puces.push(puce[1] as string);
    else if (ligne.trim() !== '') {
      vider();
      blocs.push(paragraphe(ligne.trim()));
    }
  }
  vider();
  return blocs;
}
