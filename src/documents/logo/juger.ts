import type { ImageDeFeuille } from '../../domaine/image';
import { OCTETS_MAX_IMAGE } from '../../domaine/image';
import type { Logo } from '../document';
import { lireJpeg } from './jpeg';
import { decoder } from './pixels';
import { lirePng } from './png';

/** Pixels d'un logo, au plus : vingt fois ce que 50 mm sur 22 en montrent à 300 par pouce. */
const PIXELS_MAX = 4_000_000;

/** L'image que l'acte peut porter, ou pourquoi elle n'en est pas un logo : ce qui suit « L'image … ». */
export type Jugement = { readonly ok: true; readonly logo: Omit<Logo, 'texte'> } | { readonly ok: false; readonly defaut: string };

const POURQUOI = {
  ailleurs: 'est liée à un autre fichier : insérez-la dans la feuille',
  lourde: 'dépasse 1 Mo : réduisez-la',
  abimee: 'est abîmée : insérez-la de nouveau, en PNG ou en JPEG',
} as const;

/** Les sortes d'images, par leurs premiers octets. */
const SORTES: readonly (readonly [debut: RegExp, sorte: string])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'png'], [/^\xff\xd8\xff/, 'jpeg'], [/^GIF8/, 'GIF'], [/^BM/, 'BMP'], [/^(?:II\*\0|MM\0\*)/, 'TIFF'], [/^RIFF....WEBP/s, 'WebP'],
  [/^\x01\0\0\0[\s\S]{36} EMF/, 'EMF'], [/^\xd7\xcd\xc6\x9a/, 'WMF'], [/^\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!)/, 'SVG'],
];

/** Juge l'image d'une feuille. Ne lève jamais. */
export function juger(image: ImageDeFeuille): Jugement {
  if (image.octets === null) return refuser(POURQUOI[image.pourquoi]);
  const { octets } = image;
  if (octets.length > OCTETS_MAX_IMAGE) return refuser(POURQUOI.lourde);
  const debut = String.fromCharCode(...octets.subarray(0, 64)), sorte = SORTES.find(([d]) => d.test(debut))?.[1];
  if (sorte === 'png') return jugerPng(octets);
  if (sorte === 'jpeg') return jugerJpeg(octets);
  return refuser(`${sorte === undefined ? 'n’est pas d’une sorte connue' : `est en ${sorte}`} : insérez le logo en PNG ou en JPEG`);
}

function jugerPng(octets: Uint8Array): Jugement {
  const png = lirePng(octets);
  if (png === null) return refuser(POURQUOI.abimee);
  const { largeur, hauteur } = png;
  if (largeur * hauteur > PIXELS_MAX) return tropGrande(largeur, hauteur);
  return decoder(png) === null ? refuser(POURQUOI.abimee) : { ok: true, logo: { genre: 'png', octets, largeur, hauteur } };
}

function jugerJpeg(octets: Uint8Array): Jugement {
  const jpeg = lireJpeg(octets);
  if (jpeg === null) return refuser(POURQUOI.abimee);
  const { largeur, hauteur, canaux } = jpeg;
  if (canaux === 4) return refuser('est un JPEG aux couleurs d’imprimerie (CMJN), qu’un PDF archivable n’admet pas : enregistrez-la en RVB');
  return largeur * hauteur > PIXELS_MAX ? tropGrande(largeur, hauteur) : { ok: true, logo: { genre: 'jpeg', octets, largeur, hauteur } };
}

function tropGrande(largeur: number, hauteur: number): Jugement {
  return refuser(`fait ${largeur} × ${hauteur} pixels, plus de quatre millions : réduisez-la`);
}

function refuser(defaut: string): Jugement {
  return { ok: false, defaut };
}
