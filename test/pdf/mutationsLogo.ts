import { PDFArray, PDFDict, PDFNumber, PDFRawStream } from 'pdf-lib';
import { nom, oter, remplacer, type Mutable, type Mutation } from './mutable';

/** Ce qu'un logo peut avoir de faux. */
export const MUTATIONS_LOGO: readonly Mutation[] = [
  { nom: 'au logo sans texte', muter: (p) => oter(p.balise('Figure'), 'Alt'), faute: 'une figure n’a pas de texte de remplacement' },
  { nom: 'au logo sans place', muter: (p) => oter(p.balise('Figure'), 'A'), faute: 'une figure n’est pas où elle dit être' },
  { nom: 'au logo placé ailleurs', muter: (p) => p.attributs('Figure').lookup(nom('BBox'), PDFArray).set(1, PDFNumber.of(10)), faute: 'une figure n’est pas où elle dit être' },
  { nom: 'au logo balisé en paragraphe', muter: (p) => p.balise('Figure').set(nom('S'), nom('P')), faute: 'une image est balisée « P »' },
  { nom: 'au paragraphe balisé en figure', muter: (p) => p.balise('P').set(nom('S'), nom('Figure')), faute: 'une figure n’est pas une image' },
  { nom: 'au logo non balisé', muter: (p) => p.recrire(p.page(), 'Contents', remplacer(/\/Figure <<[^>]*>> BDC/, '/Artifact << >> BDC')), faute: 'page 1 : une image n’est pas balisée' },
  { nom: 'au logo hors des marges', muter: (p) => p.recrire(p.page(), 'Contents', remplacer(/ 56 ([\d.]+) cm\n\/Logo Do/, ' 20 $1 cm\n/Logo Do')), faute: 'page 1 : une image est hors des marges' },
  { nom: 'au logo qui couvre le texte', muter: (p) => p.recrire(p.page(), 'Contents', (t) => `${t}\n/Artifact << >> BDC\n/Logo Do\nEMC`), faute: 'page 1 : un fond ou une image couvre un texte' },
  { nom: 'au logo absent', muter: (p) => oter(images(p), 'Logo'), faute: 'page 1 : une image posée n’existe pas' },
  { nom: 'au logo en CMJN', muter: (p) => logo(p).set(nom('ColorSpace'), nom('DeviceCMYK')), faute: 'page 1 : une image n’est ni grise ni RVB' },
  { nom: 'au logo à seize bits', muter: (p) => logo(p).set(nom('BitsPerComponent'), PDFNumber.of(16)), faute: 'page 1 : une image n’a pas huit bits par canal' },
  { nom: 'au logo lissé', muter: (p) => logo(p).set(nom('Interpolate'), p.contexte.obj(true)), faute: 'page 1 : une image porte « Interpolate »' },
  { nom: 'au logo de rechange', muter: (p) => logo(p).set(nom('Alternates'), p.contexte.obj([])), faute: 'page 1 : une image porte « Alternates »' },
  { nom: 'au logo tronqué', muter: (p) => logo(p).set(nom('Height'), PDFNumber.of(161)), faute: 'page 1 : une image n’a pas tous ses points' },
  { nom: 'au logo en JPEG 2000', muter: (p) => logo(p).set(nom('Filter'), nom('JPXDecode')), faute: 'page 1 : une image est comprimée autrement qu’en Flate ou en JPEG' },
  { nom: 'au logo qui n’est pas le JPEG qu’il dit', muter: (p) => logo(p).set(nom('Filter'), nom('DCTDecode')), faute: 'page 1 : un JPEG n’a pas les canaux qu’il annonce' },
  { nom: 'au logo fait d’un dessin', muter: (p) => logo(p).set(nom('Subtype'), nom('Form')), faute: 'page 1 : un objet dessiné n’est pas une image' },
  { nom: 'au masque en couleurs', muter: (p) => flux(p, logo(p), 'SMask').set(nom('ColorSpace'), nom('DeviceRGB')), faute: 'page 1 : la transparence d’une image n’est pas un masque gris' },
  { nom: 'au masque tronqué', muter: (p) => flux(p, logo(p), 'SMask').set(nom('Width'), PDFNumber.of(299)), faute: 'page 1 : une image n’a pas tous ses points' },
];

function images(p: Mutable): PDFDict {
  return p.page().lookup(nom('Resources'), PDFDict).lookup(nom('XObject'), PDFDict);
}

function logo(p: Mutable): PDFDict {
  return flux(p, images(p), 'Logo');
}

function flux(p: Mutable, porteur: PDFDict, cle: string): PDFDict {
  const lu = p.suivre(porteur.get(nom(cle)));
  if (lu instanceof PDFRawStream) return lu.dict;
  throw new Error(`Rien à abîmer : ${cle}.`);
}
