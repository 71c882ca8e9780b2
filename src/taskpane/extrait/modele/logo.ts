import type { PortClasseur } from '../../../classeur/port';
import type { Document } from '../../../documents/document';
import { avecLogo, type AvecLogo } from '../../../documents/logo/avecLogo';
import { FEUILLES_ACTE } from '../../../domaine/acte/acte';
import type { Classeur } from '../../../domaine/grille';
import { feuilleDe } from '../../../lecture/acte/feuille';

/** Un document et le logo que la feuille de séance porte à l'instant : Excel ne prévient pas d'une image insérée. */
export async function logoDe(port: PortClasseur, classeur: Classeur | null, document: Document): Promise<AvecLogo> {
  const seance = classeur && feuilleDe(classeur, FEUILLES_ACTE.seance);
  return seance === null ? { document, avis: null } : avecLogo(document, await port.images(seance.nom), seance.nom);
}
