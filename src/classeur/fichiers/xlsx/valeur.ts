import type { Valeur } from '../../../domaine/grille';
import { dateEcrite, valeurDatee, type Genre } from '../dates';
import { abime } from '../lecture';
import { desechapper } from './chaines';

/** Une cellule telle qu'écrite : `valeur` est le contenu de <v>, absent si la balise l'est ; `texte` celui de <is>. */
export interface CelluleBrute { readonly type: string; readonly style: number; formule: boolean; valeur: string | undefined; texte: string }

/** Ce que les cellules d'un classeur citent : textes partagés, styles, calendrier. */
export interface Partage { readonly chaines: readonly string[]; readonly styles: readonly Genre[]; readonly base1904: boolean }

/** La valeur d'une cellule. Un nombre écrit en texte reste un texte : c'est une anomalie à dire, non à réparer. */
export function valeurCellule(c: CelluleBrute, contexte: Partage): Valeur {
  switch (c.type) {
    case 's': return chaine(c.valeur, contexte);
    case 'inlineStr': return desechapper(c.texte);
    case 'str': return desechapper(c.valeur ?? '');
    case 'e': return { erreur: c.valeur ?? 'erreur' };
    case 'b': return c.valeur === undefined ? sansValeur(c) : c.valeur.trim() === '1' || c.valeur.trim() === 'true';
    case 'd': return c.valeur === undefined ? sansValeur(c) : dateEcrite(c.valeur);
    default: return nombre(c, contexte);
  }
}

function nombre(c: CelluleBrute, { styles, base1904 }: Partage): Valeur {
  const ecrit = c.valeur?.trim() ?? '';
  if (ecrit === '') return sansValeur(c);
  const n = Number(ecrit);
  if (!Number.isFinite(n)) return { erreur: ecrit };
  const genre = styles[c.style] ?? 'nombre';
  return genre === 'nombre' ? n : valeurDatee(n, genre, base1904);
}

function chaine(indice: string | undefined, { chaines }: Partage): Valeur {
  if (indice === undefined) return null;
  const texte = chaines[Number(indice)];
  if (texte === undefined) throw abime(`texte partagé n° ${indice} absent`);
  return texte;
}

function sansValeur(c: CelluleBrute): Valeur {
  return c.formule ? { erreur: 'formule sans valeur' } : null;
}
