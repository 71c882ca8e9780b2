import type { ImageDeFeuille } from '../../domaine/image';
import type { Document } from '../document';
import { duNom } from '../formes/etablissement';
import { BLANC } from '../textes/blancs';
import { juger } from './juger';

/** Un document et son logo, ou une phrase qui dit pourquoi il n'en a pas ; `null` s'il en a un ou si la feuille n'a pas d'image. */
export interface AvecLogo { readonly document: Document; readonly avis: string | null }

/** Pose en tête d'un document l'image de sa feuille de séance. Une image qui n'en peut pas être le logo ne l'empêche pas. */
export function avecLogo(document: Document, images: readonly ImageDeFeuille[], feuille: string): AvecLogo {
  const [image, ...autres] = images, sans = (phrase: string): AvecLogo => ({ document, avis: `${phrase}. L’acte est fait sans logo.` });
  if (image === undefined) return { document, avis: null };
  if (autres.length > 0) return sans(`La feuille « ${feuille} » porte ${images.length} images : n’y gardez que le logo`);
  const jugement = juger(image);
  if (!jugement.ok) return sans(`L’image de la feuille « ${feuille} » ${jugement.defaut}`);
  const texte = `Logo ${document.auteur === BLANC ? 'de l’établissement' : duNom(document.auteur)}`;
  return { document: { ...document, logo: { ...jugement.logo, texte } }, avis: null };
}
