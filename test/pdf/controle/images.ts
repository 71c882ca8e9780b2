import { PDFRawStream, type PDFObject, type PDFPage } from 'pdf-lib';
import type { Lecture } from './lecture';
import type { ContenuDePage } from './page';
import { dans, TEXTE } from './textes';

const CLES = ['Type', 'Subtype', 'Width', 'Height', 'BitsPerComponent', 'ColorSpace', 'Filter', 'SMask', 'Length'];
const CANAUX: Readonly<Record<string, number>> = { DeviceGray: 1, DeviceRGB: 3 };

/** Chaque image d'une page est d'une sorte que PDF/A-3 admet sous une intention RVB, entière, balisée, et dans les marges. */
export function* controlerImages(lecture: Lecture, page: PDFPage, { images }: ContenuDePage): Iterable<string> {
  const objets = lecture.dictionnaire(page.node, 'Resources', 'XObject');
  for (const [, objet] of objets?.entries() ?? []) yield* controlerImage(lecture, objet);
  for (const { marque, nom, cadre } of images) {
    if (lecture.entree(objets ?? undefined, nom) === undefined) yield 'une image posée n’existe pas';
    if (typeof marque !== 'number') yield 'une image n’est pas balisée';
    if (!dans(TEXTE, [cadre.gauche, cadre.bas]) || !dans(TEXTE, [cadre.droite, cadre.haut])) yield 'une image est hors des marges';
  }
}

function* controlerImage(lecture: Lecture, objet: PDFObject): Iterable<string> {
  const image = lecture.suivre(objet), canaux = CANAUX[lecture.mot(objet, 'ColorSpace')];
  if (!(image instanceof PDFRawStream) || lecture.mot(objet, 'Subtype') !== 'Image') return yield 'un objet dessiné n’est pas une image';
  for (const cle of image.dict.keys()) if (!CLES.includes(cle.decodeText())) yield `une image porte « ${cle.decodeText()} »`;
  if (canaux === undefined) return yield 'une image n’est ni grise ni RVB';
  if (lecture.nombre(objet, 'BitsPerComponent') !== 8) yield 'une image n’a pas huit bits par canal';
  const points = (lecture.nombre(objet, 'Width') ?? 0) * (lecture.nombre(objet, 'Height') ?? 0), octets = lecture.flux(objet);
  switch (lecture.mot(objet, 'Filter')) {
    case 'FlateDecode': if (octets.length !== points * canaux) yield 'une image n’a pas tous ses points'; break;
    case 'DCTDecode': if (canauxDeJpeg(octets) !== canaux) yield 'un JPEG n’a pas les canaux qu’il annonce'; break;
    default: yield 'une image est comprimée autrement qu’en Flate ou en JPEG';
  }
  const masque = lecture.entree(objet, 'SMask');
  if (masque === undefined) return;
  if (lecture.mot(masque, 'ColorSpace') !== 'DeviceGray' || lecture.entree(masque, 'SMask') !== undefined) yield 'la transparence d’une image n’est pas un masque gris';
  yield* controlerImage(lecture, masque);
}

/** Le nombre de canaux que dit la trame d'un JPEG (ITU-T T.81, B.2.2). */
function canauxDeJpeg(octets: Uint8Array): number | null {
  for (let i = 2; octets[i] === 0xff; i += 2 + ((octets[i + 2] ?? 0) << 8) + (octets[i + 3] ?? 0)) {
    if ([0xc0, 0xc1, 0xc2].includes(octets[i + 1] ?? 0)) return octets[i + 9] ?? null;
  }
  return null;
}
