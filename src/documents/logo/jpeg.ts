/** Ce que dit l'en-tête d'un JPEG. */
export interface EnteteJpeg { readonly largeur: number; readonly hauteur: number; readonly canaux: number }

const DEBUT = 0xd8, FIN = 0xd9, BALAYAGE = 0xda;
/** Trames que tout lecteur de PDF décode : de base, étendue, progressive, toutes de Huffman (ITU-T T.81, B.1.1.3). */
const TRAMES = [0xc0, 0xc1, 0xc2];

/** Lit l'en-tête d'un JPEG à huit bits par canal ; `null` s'il est tronqué, mal formé ou d'une autre sorte. Les pixels ne sont pas décodés. */
export function lireJpeg(octets: Uint8Array): EnteteJpeg | null {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  let entete: EnteteJpeg | null = null;
  for (let place = 0; place + 4 <= octets.length && octets[place] === 0xff;) {
    const marque = octets[place + 1] ?? 0;
    if (marque === DEBUT || marque === 0xff) {
      place += marque === DEBUT ? 2 : 1;
      continue;
    }
    const longueur = vue.getUint16(place + 2), fin = place + 2 + longueur;
    if (longueur < 2 || fin > octets.length) return null;
    if (marque === BALAYAGE) return entete !== null && finit(octets, fin) ? entete : null;
    if (TRAMES.includes(marque)) entete = trame(octets.subarray(place + 4, fin));
    place = fin;
  }
  return null;
}

function trame([bits, h1 = 0, h2 = 0, l1 = 0, l2 = 0, canaux = 0]: Uint8Array): EnteteJpeg | null {
  const largeur = (l1 << 8) | l2, hauteur = (h1 << 8) | h2;
  return bits === 8 && largeur > 0 && hauteur > 0 && [1, 3, 4].includes(canaux) ? { largeur, hauteur, canaux } : null;
}

/** Vrai si la marque de fin suit les pixels : une image tronquée ne l'a pas. */
function finit(octets: Uint8Array, depuis: number): boolean {
  for (let i = octets.length - 2; i >= depuis; i--) if (octets[i] === 0xff && octets[i + 1] === FIN) return true;
  return false;
}
