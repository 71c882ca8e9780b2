import { ErreurClasseur } from '../erreur';
import type * as Ajout from './ajoutDeFeuilles';

/** Ce qui écrit des feuilles entières et lit leurs images, à part : le volet s'affiche et contrôle sans lui. Un échec se retente. */
export async function chargerAjout(): Promise<typeof Ajout> {
  try {
    return await import('./ajoutDeFeuilles');
  } catch (erreur) {
    throw new ErreurClasseur('autre', 'Rien n’a été écrit : une partie du complément n’a pas pu être chargée. Vérifiez la connexion, puis recommencez.', erreur);
  }
}
