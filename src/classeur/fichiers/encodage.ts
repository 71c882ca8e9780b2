import { Refus } from './lecture';

/** Suites que donne un texte UTF-8 relu en Windows-1252 : « Ã© » pour « é », « â‚¬ » pour « € » ; ou la marque d'un caractère perdu. */
const MAL_DECODE = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”¦¢˜]|â‚¬|Â[\u00a0«»°€]|\ufffd/g;
/** Ce que sont, lus en Windows-1252, les « é », « è », « ê », « à » d'un CSV « MS-DOS » ou « Macintosh », entre deux lettres. */
const AUTRE_PAGE = /\p{L}[‚ŠŽˆ\u0081\u008d\u008f\u0090\u009d](?=\p{L})/gu;
/** Lettres accentuées bien lues, qui innocentent une suite isolée. */
const ACCENTS = /[éèêëàâäîïôöùûüçœÉÈÊÀÂÎÔÛÇŒ]/g;

/** Caractères où chercher des accents altérés. */
const EXTRAIT = 2 ** 20;

/** Le texte d'un fichier sans types, selon sa marque d'ordre, sinon UTF-8, sinon Windows-1252. */
export function decoder(octets: Uint8Array): string {
  const texte = decoderSans(octets);
  if (texte.includes('\u0000')) throw new Refus('Le fichier {fichier} contient des octets nuls : ce n’est pas un texte CSV. Exportez le tableau en .xlsx ou en .csv (UTF-8).');
  const extrait = texte.slice(0, EXTRAIT);
  const accents = extrait.match(ACCENTS)?.length ?? 0;
  const perdus = extrait.match(MAL_DECODE) ?? [];
  if (perdus.length > accents) {
    throw new Refus(`Les accents du fichier {fichier} ont été altérés avant l’enregistrement (« ${perdus[0]} » au lieu d’une lettre accentuée) : exportez-le de nouveau depuis le logiciel d’origine, en UTF-8.`);
  }
  const autres = extrait.match(AUTRE_PAGE) ?? [];
  if (autres.length > accents) {
    throw new Refus(`Le fichier {fichier} n’est ni en UTF-8 ni en Windows-1252 (« ${autres[0]} » au lieu d’une lettre accentuée), mais sans doute un CSV « MS-DOS » ou « Macintosh » : enregistrez-le de nouveau en « CSV UTF-8 ».`);
  }
  return texte;
}

function decoderSans(octets: Uint8Array): string {
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (octets[0] === 0xfe && octets[1] === 0xff) return new TextDecoder('utf-16be').decode(octets);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    // Un octet accentué isolé n'est pas de l'UTF-8 : c'est l'export « ANSI » d'un tableur français.
    return enWindows1252(octets);
  }
}

/** Octets 0x80 à 0x9f de Windows-1252 ; les cinq inemployés y gardent leur code. */
const PAGE_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 décode « windows-1252 » comme du Latin-1 et perd « € », « ’ » et « œ » : ces octets-là sont traduits ici. */
function enWindows1252(octets: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(octets);
  return latin1.replace(/[\u0080-\u009f]/g, (c) => PAGE_1252[c.charCodeAt(0) - 0x80] as string);
}
