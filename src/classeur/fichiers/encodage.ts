import { Refus } from './lecture';

/** Suites que donne un texte UTF-8 relu en Windows-1252 : « Ã© » pour « é », « â‚¬ » pour « € », « Â » devant une espace insécable. */
const MAL_DECODE = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”¦¢˜]|â‚¬|Â[\u00a0«»°€]/g;
/** Lettres accentuées bien lues, qui innocentent une suite isolée. */
const ACCENTS = /[éèêëàâäîïôöùûüçœÉÈÊÀÂÎÔÛÇŒ]/g;

/** Le texte d'un fichier sans types, selon sa marque d'ordre, sinon UTF-8, sinon Windows-1252. */
export function decoder(octets: Uint8Array): string {
  const texte = decoderSans(octets);
  const fautes = texte.match(MAL_DECODE);
  if (fautes && fautes.length > (texte.match(ACCENTS)?.length ?? 0)) {
    throw new Refus(`Les accents du fichier {fichier} ont été altérés avant l’enregistrement (« ${fautes[0]} » au lieu d’une lettre accentuée) : exportez-le de nouveau depuis le logiciel d’origine, en UTF-8.`);
  }
  if (texte.includes('\u0000')) throw new Refus('Le fichier {fichier} contient des octets nuls : ce n’est pas un texte CSV. Exportez le tableau en .xlsx ou en .csv (UTF-8).');
  return texte;
}

function decoderSans(octets: Uint8Array): string {
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (octets[0] === 0xfe && octets[1] === 0xff) return new TextDecoder('utf-16be').decode(octets);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    // Un octet accentué isolé n'est pas de l'UTF-8 : c'est l'export « ANSI » d'un tableur français.
    return new TextDecoder('windows-1252').decode(octets);
  }
}
