import { jpeg } from '../../../test/images/jpeg';
import { png } from '../../../test/images/png';
import type { ImageDeFeuille } from '../../domaine/image';
import { documentPdf } from '../../../test/pdf/documents';
import { avecLogo } from './avecLogo';

const acte = documentPdf([], { auteur: 'CCAS de Breuillet' });
const PNG = png({ largeur: 30, hauteur: 20, type: 2, bits: 8, pixel: (x, y) => [x * 8, y * 12, 90] });
const JPEG = jpeg({ largeur: 4, hauteur: 2 }, () => [100, 110, 170]);
const poser = (...images: readonly (Uint8Array | ImageDeFeuille)[]): ReturnType<typeof avecLogo> => avecLogo(acte, images.map((i) => (i instanceof Uint8Array ? { octets: i } : i)), 'Séance');
const octets = (...parts: readonly (string | number)[]): Uint8Array => Uint8Array.from(parts.flatMap((p) => (typeof p === 'number' ? [p] : [...Buffer.from(p, 'latin1')])));

test('l’image de la feuille est le logo de l’acte, octet pour octet', () => {
  expect(poser(PNG)).toEqual({ avis: null, document: { ...acte, logo: { genre: 'png', octets: PNG, largeur: 30, hauteur: 20, texte: 'Logo du CCAS de Breuillet' } } });
  expect(poser(JPEG).document.logo).toEqual({ genre: 'jpeg', octets: JPEG, largeur: 32, hauteur: 16, texte: 'Logo du CCAS de Breuillet' });
});

test('un établissement qui n’est pas nommé laisse un logo qui se dit', () => {
  expect(avecLogo({ ...acte, auteur: '………………' }, [{ octets: PNG }], 'Séance').document.logo?.texte).toBe('Logo de l’établissement');
});

test('sans image, l’acte est celui d’avant, et rien n’est dit', () => expect(poser()).toEqual({ document: acte, avis: null }));

test.each<[string, readonly (Uint8Array | ImageDeFeuille)[], string]>([
  ['plusieurs images', [PNG, JPEG, PNG], 'La feuille « Séance » porte 3 images : n’y gardez que le logo.'],
  ['un GIF', [octets('GIF89a')], 'L’image de la feuille « Séance » est en GIF : insérez le logo en PNG ou en JPEG.'],
  ['un EMF', [octets(1, 0, 0, 0, ...Array<number>(36).fill(0), ' EMF', 0)], 'L’image de la feuille « Séance » est en EMF : insérez le logo en PNG ou en JPEG.'],
  ['un SVG', [octets(0xef, 0xbb, 0xbf, '<?xml version="1.0"?><svg/>')], 'L’image de la feuille « Séance » est en SVG : insérez le logo en PNG ou en JPEG.'],
  ['une image sans sorte', [octets('logo')], 'L’image de la feuille « Séance » n’est pas d’une sorte connue : insérez le logo en PNG ou en JPEG.'],
  ['un fichier vide', [octets()], 'L’image de la feuille « Séance » n’est pas d’une sorte connue : insérez le logo en PNG ou en JPEG.'],
  ['un PNG tronqué', [PNG.subarray(0, 60)], 'L’image de la feuille « Séance » est abîmée : insérez-la de nouveau, en PNG ou en JPEG.'],
  ['un JPEG tronqué', [JPEG.subarray(0, JPEG.length - 2)], 'L’image de la feuille « Séance » est abîmée : insérez-la de nouveau, en PNG ou en JPEG.'],
  ['un JPEG sans image', [octets(0xff, 0xd8, 0xff, 0xd9)], 'L’image de la feuille « Séance » est abîmée : insérez-la de nouveau, en PNG ou en JPEG.'],
  ['un JPEG en CMJN', [jpeg({ largeur: 1, hauteur: 1 }, () => [1, 2, 3, 4])], 'L’image de la feuille « Séance » est un JPEG aux couleurs d’imprimerie (CMJN), qu’un PDF archivable n’admet pas : enregistrez-la en RVB.'],
  ['un PNG de 2001 × 2000', [png({ largeur: 2001, hauteur: 2000, type: 0, bits: 1, pixel: () => [0] })], 'L’image de la feuille « Séance » fait 2001 × 2000 pixels, plus de quatre millions : réduisez-la.'],
  ['un PNG d’un octet de trop', [Buffer.concat([PNG], 2 ** 20 + 1)], 'L’image de la feuille « Séance » dépasse 1 Mo : réduisez-la.'],
  ['une image que le classeur ne rend pas', [{ octets: null, pourquoi: 'abimee' }], 'L’image de la feuille « Séance » est abîmée : insérez-la de nouveau, en PNG ou en JPEG.'],
  ['une image liée', [{ octets: null, pourquoi: 'ailleurs' }], 'L’image de la feuille « Séance » est liée à un autre fichier : insérez-la dans la feuille.'],
  ['une image trop lourde pour être lue', [{ octets: null, pourquoi: 'lourde' }], 'L’image de la feuille « Séance » dépasse 1 Mo : réduisez-la.'],
])('%s : l’acte se fait sans logo, et dit pourquoi', (_, images, phrase) => {
  expect(poser(...images)).toEqual({ document: acte, avis: `${phrase} L’acte est fait sans logo.` });
});

test('aucun octet changé d’une image ne lève', () => {
  for (const image of [PNG, JPEG]) for (let i = 0; i < image.length; i++) expect(() => poser(image.map((o, k) => (k === i ? o ^ 0xff : o)))).not.toThrow();
});
