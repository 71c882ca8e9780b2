import { Unzlib } from 'fflate';
import { defiltrer } from './defiltrer';
import type { Png } from './png';

/** Les pixels d'une image, ligne après ligne : rouge, vert, bleu, un octet chacun ; et leur opacité, `null` si tous sont opaques. */
export interface Pixels { readonly couleurs: Uint8Array; readonly opacites: Uint8Array | null }

/** Une image, ou l'une des sept d'un PNG entrelacé : son premier pixel, et l'écart de l'un à l'autre (PNG, 8.2). */
type Passe = readonly [x: number, y: number, dx: number, dy: number];
const ENTIERE: readonly Passe[] = [[0, 0, 1, 1]];
const ADAM7: readonly Passe[] = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]];

/** Décode les pixels d'un PNG ; `null` s'ils sont altérés. Seize bits sont ramenés à huit. */
export function decoder(png: Png): Pixels | null {
  const { largeur, hauteur, bits, canaux } = png;
  const tailles = (png.entrelace ? ADAM7 : ENTIERE).map(([x, y, dx, dy]) => {
    const l = Math.ceil((largeur - x) / dx), h = l <= 0 ? 0 : Math.max(0, Math.ceil((hauteur - y) / dy));
    return { passe: [x, y, dx, dy] as const, l, h, octets: Math.ceil((l * canaux * bits) / 8) };
  });
  const lignes = decomprimer(png.comprime, tailles.reduce((n, t) => n + t.h * (t.octets + 1), 0));
  if (lignes === null) return null;
  const couleurs = new Uint8Array(largeur * hauteur * 3), opacites = new Uint8Array(largeur * hauteur), peindre = pinceau(png, couleurs, opacites);
  let place = 0;
  for (const { passe: [x, y, dx, dy], l, h, octets } of tailles) {
    const droites = defiltrer(lignes.subarray(place, place + h * (octets + 1)), octets, Math.max(1, (canaux * bits) / 8));
    if (droites === null) return null;
    for (let j = 0; j < h; j++) {
      const ligne = droites.subarray(j * octets, (j + 1) * octets);
      for (let i = 0; i < l; i++) peindre(ligne, i, (y + j * dy) * largeur + x + i * dx);
    }
    place += h * (octets + 1);
  }
  return { couleurs, opacites: opacites.every((o) => o === 255) ? null : opacites };
}

/** Octets comprimés lus d'une traite : dix mille fois plus longue que son en-tête, une image n'est pas décomprimée pour autant. */
const TRANCHE = 1024;

/** Les octets décomprimés s'il y en a exactement `attendus`. */
function decomprimer(comprime: Uint8Array, attendus: number): Uint8Array | null {
  const rendus = new Uint8Array(attendus);
  let lus = 0;
  const flux = new Unzlib((bloc) => {
    if (lus + bloc.length <= attendus) rendus.set(bloc, lus);
    lus += bloc.length;
  });
  try {
    for (let i = 0; i < comprime.length && lus <= attendus; i += TRANCHE) flux.push(comprime.subarray(i, i + TRANCHE), i + TRANCHE >= comprime.length);
  } catch (erreur) {
    if (erreur instanceof Error) return null;
    throw erreur;
  }
  return lus === attendus ? rendus : null;
}

/** Pose le pixel de rang `i` d'une ligne à sa place dans l'image. */
type Pinceau = (ligne: Uint8Array, i: number, place: number) => void;

function pinceau(png: Png, couleurs: Uint8Array, opacites: Uint8Array): Pinceau {
  return png.indexe ? parPalette(png, couleurs, opacites) : parCanaux(png, couleurs, opacites);
}

function parPalette({ bits, palette, transparence }: Png, couleurs: Uint8Array, opacites: Uint8Array): Pinceau {
  return (ligne, i, place) => {
    const k = echantillon(ligne, i, bits);
    for (let c = 0; c < 3; c++) couleurs[3 * place + c] = palette?.[3 * k + c] ?? 0;
    opacites[place] = transparence?.[k] ?? 255;
  };
}

function parCanaux({ bits, canaux, opacite, transparence }: Png, couleurs: Uint8Array, opacites: Uint8Array): Pinceau {
  const teintes = opacite ? canaux - 1 : canaux, plein = 2 ** bits - 1;
  const sur8 = (v: number): number => (bits === 16 ? v >> 8 : (v * 255) / plein);
  /** La couleur donnée pour transparente, canal par canal ; aucune ne l'est hors de ce qu'un canal peut dire. */
  const cachee = Array.from({ length: teintes }, (_, c) => (transparence === null ? -1 : echantillon(transparence, c, 16)));
  return (ligne, i, place) => {
    let visible = false;
    for (let c = 0; c < 3; c++) {
      const canal = teintes === 1 ? 0 : c, v = echantillon(ligne, i * canaux + canal, bits);
      couleurs[3 * place + c] = sur8(v);
      visible ||= v !== cachee[canal];
    }
    opacites[place] = opacite ? sur8(echantillon(ligne, i * canaux + teintes, bits)) : visible ? 255 : 0;
  };
}

/** Le canal de rang `rang` d'une ligne : le premier est dans les bits de poids fort. */
function echantillon(ligne: Uint8Array, rang: number, bits: number): number {
  if (bits === 8) return ligne[rang] ?? 0;
  if (bits === 16) return ((ligne[2 * rang] ?? 0) << 8) | (ligne[2 * rang + 1] ?? 0);
  const place = rang * bits;
  return ((ligne[place >> 3] ?? 0) >> (8 - bits - (place & 7))) & ((1 << bits) - 1);
}
