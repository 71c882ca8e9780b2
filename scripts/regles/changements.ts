import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RACINE } from './dossiers';

/** Un fichier à écrire, ou à retirer quand `contenu` est `null`. */
export interface Changement { readonly chemin: string; readonly contenu: string | null }

/** Ce qui manque ou diffère dans le dépôt, des fichiers voulus (par chemin depuis la racine). */
export function compares(voulus: ReadonlyMap<string, string>): Changement[] {
  return [...voulus]
    .map(([chemin, contenu]) => ({ chemin, contenu }))
    .filter(({ chemin, contenu }) => !existsSync(join(RACINE, chemin)) || readFileSync(join(RACINE, chemin), 'utf8') !== contenu);
}
