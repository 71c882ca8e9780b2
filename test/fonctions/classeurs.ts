import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lireFichier } from '../../src/classeur/fichiers';
import type { Grille } from '../../src/domaine/grille';

/** Les feuilles d'un classeur de test/classeurs. */
export async function feuillesDe(nom: string): Promise<readonly Grille[]> {
  const lecture = await lireFichier(readFileSync(join(__dirname, '..', 'classeurs', nom)), nom);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return lecture.classeur.feuilles;
}

export const WATTRELOS = 'wattrelos-dm1-2023.xlsx', SAAD = 'wattrelos-saad-dm1-2023.xlsx', SAINT_JUST = 'saint-just-dm1-2025.xlsx';
