import { lireFichier } from '../../src/classeur/fichiers';
import type { ClasseurSimule } from './classeurSimule';
import { depuisGrilles } from './depuisGrilles';

/** Le classeur simulé d’un fichier xlsx, lu comme l’application le lit. */
export async function depuisXlsx(octets: Uint8Array, nom = 'classeur.xlsx'): Promise<ClasseurSimule> {
  const lecture = await lireFichier(octets, nom);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return depuisGrilles(nom, lecture.classeur.feuilles);
}
