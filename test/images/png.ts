// Sans rien de Node : l'essai du PDF dans un navigateur s'en sert aussi.
import { zlibSync } from 'fflate';
import { crc32 } from '../../src/domaine/crc32';

/** Un PNG d'essai. `pixel` donne les canaux de chaque point, tels que l'image les garde (un rang de palette si elle est indexée). */
export interface Modele {
  readonly largeur: number;
  readonly hauteur: number;
  /** Type de couleur : 0 gris, 2 RVB, 3 palette, 4 gris et opacité, 6 RVB et opacité. */
  readonly type: 0 | 2 | 3 | 4 | 6;
  readonly bits: 1 | 2 | 4 | 8 | 16;
  readonly entrelace?: boolean;
  readonly palette?: readonly number[];
  readonly transparence?: readonly number[];
  readonly pixel: (x: number, y: number) => readonly number[];
}

const CANAUX = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
const ADAM7 = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;

/** Les octets d'un PNG, chaque ligne sous un filtre différent. */
export function png(m: Modele): Uint8Array {
  const lignes = (m.entrelace ? ADAM7 : [[0, 0, 1, 1]] as const).flatMap((passe) => filtrer(passeDe(m, passe), Math.max(1, (CANAUX[m.type] * m.bits) / 8)));
  return assembler([
    ['IHDR', [...quatre(m.largeur), ...quatre(m.hauteur), m.bits, m.type, 0, 0, m.entrelace ? 1 : 0]],
    ...(m.palette ? [['PLTE', m.palette] as const] : []), ...(m.transparence ? [['tRNS', m.transparence] as const] : []),
    ['IDAT', zlibSync(Uint8Array.from(lignes.flat()))], ['IEND', []],
  ]);
}

/** Un PNG de ces morceaux, chacun avec sa somme. */
export function assembler(morceaux: readonly (readonly [nom: string, donnees: Iterable<number>])[]): Uint8Array {
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...morceaux.flatMap(([nom, donnees]) => {
    const corps = [...nom].map((c) => c.charCodeAt(0)).concat([...donnees]);
    return [...quatre(corps.length - 4), ...corps, ...quatre(crc32(Uint8Array.from(corps)))];
  })]);
}

function passeDe({ largeur, hauteur, type, bits, pixel }: Modele, [x0, y0, dx, dy]: readonly [number, number, number, number]): number[][] {
  const lignes: number[][] = [];
  for (let y = y0; y < hauteur; y += dy) {
    const suite: string[] = [];
    for (let x = x0; x < largeur; x += dx) suite.push(...pixel(x, y).slice(0, CANAUX[type]).map((v) => v.toString(2).padStart(bits, '0')));
    if (suite.length > 0) lignes.push((suite.join('').match(/.{1,8}/g) ?? []).map((o) => parseInt(o.padEnd(8, '0'), 2)));
  }
  return lignes;
}

function filtrer(lignes: readonly (readonly number[])[], pas: number): number[][] {
  return lignes.map((ligne, j) => {
    const filtre = (j + 1) % 5, haute = lignes[j - 1] ?? [];
    return [filtre, ...ligne.map((v, i) => {
      const [a, b, c] = [ligne[i - pas] ?? 0, haute[i] ?? 0, i < pas ? 0 : haute[i - pas] ?? 0], p = a + b - c;
      const proche = [a, b, c].reduce((m, v2) => (Math.abs(p - v2) < Math.abs(p - m) ? v2 : m));
      return (v - ([0, a, b, (a + b) >> 1, proche][filtre] ?? 0)) & 255;
    })];
  });
}

function quatre(n: number): number[] {
  return [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
}
