import { crc32 } from '../../domaine/crc32';

/** Ce que l'en-tête d'un PNG dit de ses pixels. */
export interface EntetePng {
  readonly largeur: number;
  readonly hauteur: number;
  /** Bits de chaque canal. */
  readonly bits: number;
  readonly canaux: number;
  readonly indexe: boolean;
  readonly opacite: boolean;
  readonly entrelace: boolean;
}

/** Un PNG entier : son en-tête, ses pixels comprimés, sa palette et ses couleurs transparentes. */
export interface Png extends EntetePng {
  readonly comprime: Uint8Array;
  readonly palette: Uint8Array | null;
  readonly transparence: Uint8Array | null;
}

/** Canaux de chaque type de couleur, et bits qu'il admet (PNG, 11.2.2). */
const TYPES: ReadonlyMap<number, readonly [canaux: number, bits: readonly number[]]> = new Map([
  [0, [1, [1, 2, 4, 8, 16]]], [2, [3, [8, 16]]], [3, [1, [1, 2, 4, 8]]], [4, [2, [8, 16]]], [6, [4, [8, 16]]],
]);
const INDEXE = 3, SIGNATURE = 8, AUTOUR = 12;

/** Lit un PNG (PNG, troisième édition, 5) ; `null` s'il est tronqué, altéré ou mal formé. Les pixels restent comprimés. */
export function lirePng(octets: Uint8Array): Png | null {
  const morceaux = decouper(octets), ihdr = morceaux?.[0];
  if (!morceaux || ihdr?.nom !== 'IHDR') return null;
  const entete = lireEntete(ihdr.donnees), seul = (nom: string): Uint8Array | null => morceaux.find((m) => m.nom === nom)?.donnees ?? null;
  const palette = seul('PLTE');
  if (entete === null || morceaux.some((m) => !['IHDR', 'PLTE', 'IDAT', 'IEND'].includes(m.nom) && /^[A-Z]/.test(m.nom))) return null;
  if (entete.indexe && (palette === null || palette.length === 0 || palette.length % 3 !== 0)) return null;
  return { ...entete, palette, transparence: seul('tRNS'), comprime: coller(morceaux.filter((m) => m.nom === 'IDAT').map((m) => m.donnees)) };
}

interface Morceau { readonly nom: string; readonly donnees: Uint8Array }

/** Les morceaux jusqu'à « IEND », chacun vérifié par sa somme. */
function decouper(octets: Uint8Array): readonly Morceau[] | null {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength), morceaux: Morceau[] = [];
  for (let place = SIGNATURE; place + AUTOUR <= octets.length;) {
    const longueur = vue.getUint32(place), fin = place + 8 + longueur;
    if (fin + 4 > octets.length || crc32(octets.subarray(place + 4, fin)) !== vue.getUint32(fin)) return null;
    const nom = String.fromCharCode(...octets.subarray(place + 4, place + 8));
    morceaux.push({ nom, donnees: octets.subarray(place + 8, fin) });
    if (nom === 'IEND') return morceaux;
    place = fin + 4;
  }
  return null;
}

function lireEntete(ihdr: Uint8Array): EntetePng | null {
  if (ihdr.length !== 13) return null;
  const vue = new DataView(ihdr.buffer, ihdr.byteOffset, 13), largeur = vue.getUint32(0), hauteur = vue.getUint32(4);
  const [bits = 0, type = -1, compression, filtre, entrelacement = 2] = ihdr.subarray(8), [canaux, admis] = TYPES.get(type) ?? [0, []];
  if (largeur === 0 || hauteur === 0 || !admis.includes(bits) || compression !== 0 || filtre !== 0 || entrelacement > 1) return null;
  return { largeur, hauteur, bits, canaux, indexe: type === INDEXE, opacite: canaux % 2 === 0, entrelace: entrelacement === 1 };
}

function coller(parts: readonly Uint8Array[]): Uint8Array {
  const tout = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let place = 0;
  for (const p of parts) {
    tout.set(p, place);
    place += p.length;
  }
  return tout;
}
