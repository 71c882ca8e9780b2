import { OCTETS_MAX_IMAGE, type ImageDeFeuille } from '../../../domaine/image';
import type { Archive } from '../zip';

/** L'image que porte une partie de l'archive ; `null` : elle est ailleurs. */
export function extraire(archive: Archive, partie: string | null): ImageDeFeuille {
  if (partie === null) return { octets: null, pourquoi: 'ailleurs' };
  const taille = archive.taille(partie);
  if (taille === null) return { octets: null, pourquoi: 'abimee' };
  if (taille > OCTETS_MAX_IMAGE) return { octets: null, pourquoi: 'lourde' };
  const octets = new Uint8Array(taille);
  let place = 0;
  archive.lire(partie, (morceau) => {
    octets.set(morceau, place);
    place += morceau.length;
  });
  return { octets };
}
