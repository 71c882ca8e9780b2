import type { Valeur } from '../../domaine/grille';
import { genreDuFormat, valeurDatee, type Genre } from '../fichiers/dates';

/** Propriétés d'une plage dont `valeursDe` a besoin. */
export const PROPRIETES = 'values,valueTypes,numberFormat';

const genres = new Map<string, Genre>();

/** Les valeurs d'une plage chargée. Une date n'y est qu'un nombre de jours : son format la trahit. */
export function valeursDe({ values, valueTypes, numberFormat }: Excel.Range): Valeur[][] {
  return values.map((ligne: readonly unknown[], i) => {
    const types = valueTypes[i] ?? [], formats = (numberFormat[i] ?? []) as readonly unknown[];
    return sansFinVide(ligne.map((v, j) => valeurDe(v, types[j] ?? 'Unknown', formats[j])));
  });
}

function valeurDe(v: unknown, type: string, format: unknown): Valeur {
  if (v === null || v === undefined || v === '' || type === 'Empty') return null;
  if (type === 'Error') return { erreur: String(v) };
  if (typeof v === 'number') {
    const genre = genreDe(format);
    return genre === 'nombre' ? v : valeurDatee(v, genre, false);
  }
  return typeof v === 'boolean' ? v : String(v);
}

function genreDe(format: unknown): Genre {
  if (typeof format !== 'string' || format === 'General') return 'nombre';
  let genre = genres.get(format);
  if (genre === undefined) genres.set(format, (genre = genreDuFormat(0, format)));
  return genre;
}

function sansFinVide(ligne: Valeur[]): Valeur[] {
  ligne.length = ligne.findLastIndex((v) => v !== null) + 1;
  return ligne;
}
