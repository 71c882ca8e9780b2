import type { ImageDeFeuille } from '../../../domaine/image';
import { reconnaitre } from '../format';
import { imagesOds } from './ods';
import { imagesXlsx } from './xlsx';

/** Les images posées sur une feuille d'un xlsx ou d'un ods ; aucune d'un autre format. Ne lève jamais : ce qui ne se lit pas est une image abîmée. */
export function lireImages(octets: Uint8Array, feuille: string): readonly ImageDeFeuille[] {
  try {
    const format = reconnaitre(octets, feuille);
    switch (format.genre) {
      case 'xlsx': return imagesXlsx(format.archive, feuille);
      case 'ods': return imagesOds(format.archive, feuille);
      default: return [];
    }
  } catch {
    // Le classeur a été lu : seul un dessin peut encore être endommagé, et l'acte se fait sans lui.
    return [{ octets: null, pourquoi: 'abimee' }];
  }
}
