import { Refus } from './lecture';
import { Archive } from './zip';

/** Un fichier reconnu par son contenu. */
export type FormatFichier =
  | { readonly genre: 'xlsx' | 'ods'; readonly archive: Archive }
  | { readonly genre: 'csv' | 'ndjson' };

const CONVERTIR = 'ouvrez-le dans un tableur et enregistrez-le en .xlsx ou en .ods';
const CHOISIR = 'donnez un classeur .xlsx, .ods, .csv ou .ndjson';

/** Signatures de formats qui ne sont pas des classeurs lisibles, en caractères Latin-1. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'un PDF : demandez le tableau au format .xlsx, ou exportez-le du logiciel budgétaire'],
  ['\x89PNG', `une image PNG : ${CHOISIR}`],
  ['\xff\xd8\xff', `une image JPEG : ${CHOISIR}`],
  ['GIF8', `une image GIF : ${CHOISIR}`],
  ['{\\rtf', `un texte mis en forme (RTF) : ${CHOISIR}`],
  ['Rar!', 'une archive RAR : extrayez-en le classeur, puis donnez ce classeur'],
  ['7z\xbc\xaf', 'une archive 7z : extrayez-en le classeur, puis donnez ce classeur'],
  ['\x1f\x8b', 'une archive gzip : extrayez-en le classeur, puis donnez ce classeur'],
  ['\x09\x00\x04\x00', `un classeur Excel 2 : ${CONVERTIR}`],
  ['\x09\x02\x06\x00', `un classeur Excel 3 : ${CONVERTIR}`],
  ['\x09\x04\x06\x00', `un classeur Excel 4 : ${CONVERTIR}`],
];
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
/** Extensions sous lesquelles un contenu de texte se lit comme un CSV ; des logiciels nomment .xls un texte à tabulations. */
const EXTENSIONS_TEXTE = ['', 'csv', 'tsv', 'tab', 'txt', 'xls', 'asc'];

/** Reconnaît un fichier à son contenu d'abord, à son nom ensuite. */
export function reconnaitre(octets: Uint8Array, nom: string): FormatFichier {
  if (octets.length === 0) throw new Refus('Le fichier {fichier} est vide (0 octet) : enregistrez-le ou téléchargez-le de nouveau.');
  const debut = latin1(octets.subarray(0, 4096));
  if (ZIP.some((s) => debut.startsWith(s))) return dansArchive(new Archive(octets));
  if (debut.startsWith(OLE)) throw ole(octets);
  for (const [signature, suite] of SIGNATURES) if (debut.startsWith(signature)) throw new Refus(`Le fichier {fichier} est ${suite}.`);
  return texte(debut, nom);
}

function texte(debut: string, nom: string): FormatFichier {
  const extension = /\.([^.\\/]*)$/.exec(nom)?.[1]?.toLowerCase() ?? '';
  const utf16 = debut.startsWith('\xff\xfe') || debut.startsWith('\xfe\xff');
  const lisible = (utf16 ? debut.replaceAll('\0', '').slice(2) : debut.replace(/^\xef\xbb\xbf/, '')).trimStart();
  if (lisible === '' && debut.length < 4096) throw new Refus('Le fichier {fichier} ne contient que des blancs : enregistrez-le ou téléchargez-le de nouveau.');
  if (lisible.startsWith('<')) throw balises(lisible);
  if (['ndjson', 'jsonl'].includes(extension) || /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(lisible)) return { genre: 'ndjson' };
  if (!utf16 && debut.includes('\0')) throw new Refus(`Le contenu du fichier {fichier} n’est pas celui d’un classeur : ${CHOISIR}.`);
  if (!EXTENSIONS_TEXTE.includes(extension)) throw new Refus(`Le fichier {fichier} porte l’extension .${extension}, mais son contenu n’est pas celui d’un classeur : vérifiez-le, ou enregistrez-le de nouveau en .xlsx ou en .ods.`);
  return { genre: 'csv' };
}

function balises(debut: string): Refus {
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(debut)) return new Refus(`Le fichier {fichier} est une feuille de calcul XML 2003 : ${CONVERTIR}.`);
  if (/opendocument:xmlns:office/.test(debut)) return new Refus(`Le fichier {fichier} est un document OpenDocument à plat (.fods) : ${CONVERTIR}.`);
  if (/<(?:!doctype html|html|table)\b/i.test(debut)) return new Refus(`Le fichier {fichier} est une page web, même s’il porte un nom de classeur : ${CONVERTIR}.`);
  return new Refus('Le fichier {fichier} est un document XML, et non un classeur qui puisse être lu : donnez le tableau en .xlsx, .ods, .csv ou .ndjson.');
}

function ole(octets: Uint8Array): Refus {
  const contient = (mot: string): boolean => indexDe(octets, Uint8Array.from([...mot].flatMap((c) => [c.charCodeAt(0), 0])));
  if (contient('EncryptedPackage')) return new Refus('Le classeur {fichier} est protégé par un mot de passe : ouvrez-le, retirez le mot de passe, puis enregistrez-le de nouveau.');
  if (contient('WordDocument')) return new Refus(`Le fichier {fichier} est un document Word, et non un classeur : ${CHOISIR}.`);
  if (contient('Workbook') || contient('Book')) return new Refus('Le classeur {fichier} est dans l’ancien format .xls : ouvrez-le dans un tableur et enregistrez-le en .xlsx.');
  return new Refus(`Le fichier {fichier} est un document Office ancien, et non un classeur : ${CHOISIR}.`);
}

function dansArchive(archive: Archive): FormatFichier {
  const mimetype = archive.contient('mimetype') ? texteCourt(archive, 'mimetype') : '';
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return { genre: 'ods', archive };
  if (archive.contient('xl/workbook.bin')) throw new Refus('Le classeur {fichier} est au format binaire .xlsb : ouvrez-le dans Excel et enregistrez-le en .xlsx.');
  const types = archive.contient('[Content_Types].xml') ? texteCourt(archive, '[Content_Types].xml') : '';
  if (/spreadsheetml\.(?:sheet|template)\.main|sheet\.macroEnabled\.main|template\.macroEnabled\.main/.test(types)) return { genre: 'xlsx', archive };
  if (/wordprocessingml/.test(types) || mimetype.includes('opendocument.text')) throw new Refus(`Le fichier {fichier} est un document de traitement de texte, et non un classeur : ${CHOISIR}.`);
  if (/presentationml/.test(types) || mimetype.includes('opendocument.presentation')) throw new Refus(`Le fichier {fichier} est une présentation, et non un classeur : ${CHOISIR}.`);
  throw new Refus(`Le fichier {fichier} est une archive ZIP qui n’est pas un classeur : extrayez-en le classeur, puis ${CHOISIR}.`);
}

/** Le début d'une petite partie de l'archive. */
function texteCourt(archive: Archive, nom: string): string {
  let texte = '';
  archive.lire(nom, (morceau) => { if (texte.length < 2 ** 20) texte += latin1(morceau); });
  return texte;
}

function latin1(octets: Uint8Array): string {
  let texte = '';
  for (let i = 0; i < octets.length; i += 8192) texte += String.fromCharCode(...octets.subarray(i, i + 8192));
  return texte;
}

function indexDe(octets: Uint8Array, motif: Uint8Array): boolean {
  for (let i = octets.indexOf(motif[0] as number); i !== -1; i = octets.indexOf(motif[0] as number, i + 1)) {
    if (motif.every((o, k) => octets[i + k] === o)) return true;
  }
  return false;
}
