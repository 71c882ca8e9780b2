import type { Logo } from '../document';
import { lireJpeg } from '../logo/jpeg';
import { decoder } from '../logo/pixels';
import { lirePng } from '../logo/png';
import type { Archive } from './archive';

/** Une image que pdfkit pose sans l'avoir lue. Lève si ses octets ne sont pas ceux d'un logo jugé bon : c'est une faute de programme. */
export function imageDe(archive: Archive, logo: Logo): PDFKit.ImageFaite {
  const { genre, largeur: width, hauteur: height } = logo;
  const ecrire = (reste: object, octets: Uint8Array): PDFKit.PDFKitReference => {
    const reference = archive.ref({ Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8, ...reste });
    reference.end(octets);
    return reference;
  };
  return { width, height, label: 'Logo', obj: genre === 'jpeg' ? deJpeg(logo, ecrire) : dePng(logo, ecrire) };
}

type Ecrire = (reste: object, octets: Uint8Array) => PDFKit.PDFKitReference;

/** Les octets du JPEG tels quels : tout lecteur de PDF les décode. */
function deJpeg({ octets }: Logo, ecrire: Ecrire): PDFKit.PDFKitReference {
  return ecrire({ ColorSpace: lireJpeg(octets)?.canaux === 1 ? 'DeviceGray' : 'DeviceRGB', Filter: 'DCTDecode' }, octets);
}

function dePng({ octets }: Logo, ecrire: Ecrire): PDFKit.PDFKitReference {
  const png = lirePng(octets), pixels = png && decoder(png);
  if (pixels === null) throw new Error('Un logo illisible est arrivé jusqu’au PDF.');
  const { couleurs, opacites } = pixels;
  const masque = opacites === null ? {} : { SMask: ecrire({ ColorSpace: 'DeviceGray' }, opacites) };
  return ecrire({ ColorSpace: 'DeviceRGB', ...masque }, couleurs);
}
