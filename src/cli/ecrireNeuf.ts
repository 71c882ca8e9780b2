import { open, rm } from 'node:fs/promises';
import { enClair, type Phrases } from './erreurSysteme';

const SANS_DROIT = (chemin: string): string => `« ${chemin} » ne peut pas être écrit : vos droits ne le permettent pas.`;
/** Ce que dit un fichier qui porte déjà le nom voulu. */
export const DEJA_LA = (chemin: string): string => `« ${chemin} » existe déjà et n’est pas remplacé : choisir un autre nom, ou le supprimer d’abord.`;
const ECRITURE: Phrases = {
  EEXIST: DEJA_LA,
  EISDIR: (chemin) => `« ${chemin} » est un dossier : donner un nom de fichier.`,
  ENOENT: (chemin) => `Le dossier de « ${chemin} » n’existe pas : le créer d’abord.`,
  EACCES: SANS_DROIT,
  EPERM: SANS_DROIT,
  EROFS: (chemin) => `« ${chemin} » ne peut pas être écrit : le disque est en lecture seule.`,
  ENOSPC: (chemin) => `« ${chemin} » n’a pas pu être écrit : le disque est plein.`,
};

/** Écrit un fichier qui n'existe pas encore ; rend la phrase qui dit pourquoi il ne l'a pas été, ou `null`. Interrompu, il n'en reste rien. */
export async function ecrireNeuf(chemin: string, octets: Uint8Array): Promise<string | null> {
  try {
    const fichier = await open(chemin, 'wx');
    try {
      await fichier.writeFile(octets).finally(() => fichier.close());
    } catch (e) {
      await rm(chemin, { force: true });
      throw e;
    }
    return null;
  } catch (e) {
    return enClair(ECRITURE, '« {chemin} » n’a pas pu être écrit', chemin, e as NodeJS.ErrnoException);
  }
}

/** Écrit plusieurs fichiers, tous ou aucun : au premier refus, ceux qui viennent d'être écrits sont ôtés. */
export async function ecrireTousNeufs(fichiers: readonly { readonly chemin: string; readonly octets: Uint8Array }[]): Promise<string | null> {
  for (const [i, { chemin, octets }] of fichiers.entries()) {
    const refus = await ecrireNeuf(chemin, octets);
    if (refus === null) continue;
    await Promise.all(fichiers.slice(0, i).map((f) => rm(f.chemin, { force: true })));
    return refus;
  }
  return null;
}
