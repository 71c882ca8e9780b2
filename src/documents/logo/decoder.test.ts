import { Unzlib, zlibSync } from 'fflate';
import { PNG } from 'pngjs';
import { assembler, png, type Modele } from '../../../test/images/png';
import { decoder, type Pixels } from './pixels';
import { lirePng } from './png';

const lire = (octets: Uint8Array): Pixels | null => {
  const lu = lirePng(octets);
  return lu && decoder(lu);
};
/** Rouge, vert, bleu, opacité de chaque point. */
const points = (p: Pixels | null): number[][] => (p === null ? [] : Array.from({ length: p.couleurs.length / 3 }, (_, i) =>
  [...p.couleurs.subarray(3 * i, 3 * i + 3), p.opacites?.[i] ?? 255]));
const PALETTE = [200, 10, 10, 10, 150, 10, 20, 20, 220, 255, 255, 255];

const SORTES: readonly Pick<Modele, 'type' | 'bits'>[] = [
  ...([1, 2, 4, 8, 16] as const).map((bits) => ({ type: 0 as const, bits })), ...([1, 2, 4, 8] as const).map((bits) => ({ type: 3 as const, bits })),
  ...([8, 16] as const).flatMap((bits) => ([2, 4, 6] as const).map((type) => ({ type, bits }))),
];

describe.each(SORTES.flatMap((s) => [{ ...s, entrelace: false }, { ...s, entrelace: true }]))('un PNG de type $type à $bits bits, entrelacé : $entrelace', ({ type, bits, entrelace }) => {
  const modele: Modele = {
    largeur: 13, hauteur: 11, type, bits, entrelace, ...(type === 3 ? { palette: PALETTE, transparence: [255, 128] } : {}),
    pixel: (x, y) => [x * 7 + y * 3, x * 5 + y, x + y * 11, x * 17 + y].map((v) => (
      type === 3 ? v % Math.min(4, 2 ** bits) : (v * (bits === 16 ? 257 : 1)) % 2 ** bits)),
  };

  test('se lit point par point, comme le lit un autre programme', () => {
    const lus = points(lire(png(modele))), autre = PNG.sync.read(Buffer.from(png(modele)));
    const attendus = Array.from({ length: 13 * 11 }, (_, i) => [...autre.data.subarray(4 * i, 4 * i + 4)]);
    expect(lus).toEqual(attendus);
  });
});

test('un point se calcule à la main : un gris de 4 bits à 5/15, un rouge transparent par sa couleur', () => {
  expect(points(lire(png({ largeur: 1, hauteur: 1, type: 0, bits: 4, pixel: () => [5] })))).toEqual([[85, 85, 85, 255]]);
  const deux: Modele = { largeur: 2, hauteur: 1, type: 2, bits: 8, transparence: [0, 255, 0, 0, 0, 0], pixel: (x) => [255, 0, x] };
  expect(points(lire(png(deux)))).toEqual([[255, 0, 0, 0], [255, 0, 1, 255]]);
});

test('une image opaque le dit, même si elle a une opacité', () => {
  expect(lire(png({ largeur: 3, hauteur: 2, type: 6, bits: 8, pixel: () => [1, 2, 3, 255] }))?.opacites).toBeNull();
});

describe('un PNG abîmé ne se lit pas', () => {
  const juste = png({ largeur: 5, hauteur: 4, type: 2, bits: 8, pixel: (x, y) => [x, y, 9] });
  const IHDR = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0];
  const refait = (ihdr: readonly number[], idat: readonly number[]): Uint8Array => assembler([['IHDR', ihdr], ['IDAT', idat], ['IEND', []]]);
  // Une ligne d'un point gris, comprimée sans l'être : filtre 0, valeur 7.
  const UN_POINT = [0x78, 0x01, 0x01, 0x02, 0x00, 0xfd, 0xff, 0x00, 0x07, 0x00, 0x0f, 0x00, 0x08];

  test('témoin : les mêmes octets, justes', () => expect(points(lire(refait(IHDR, UN_POINT)))).toEqual([[7, 7, 7, 255]]));

  test.each<[string, Uint8Array]>([
    ['tronqué', juste.subarray(0, juste.length - 20)],
    ['à un octet changé', juste.map((o, i) => (i === juste.length - 30 ? o ^ 1 : o))],
    ['sans début', assembler([['IDAT', UN_POINT], ['IEND', []]])],
    ['à la compression altérée', refait(IHDR, [0x78, 0x01, 0x07, 0xff])],
    ['aux pixels trop peu nombreux', refait([0, 0, 0, 9, ...IHDR.slice(4)], UN_POINT)],
    ['aux pixels trop nombreux', refait(IHDR, [0x78, 0x01, 0x01, 0x03, 0x00, 0xfc, 0xff, 0x00, 0x07, 0x07, 0, 0, 0, 0])],
    ['au filtre inconnu', refait(IHDR, UN_POINT.map((o, i) => (i === 7 ? 9 : o)))],
    ['sans largeur', refait([0, 0, 0, 0, ...IHDR.slice(4)], UN_POINT)],
    ['à trois bits', refait(IHDR.map((o, i) => (i === 8 ? 3 : o)), UN_POINT)],
    ['à palette absente', refait(IHDR.map((o, i) => (i === 9 ? 3 : o)), UN_POINT)],
    ['à la sorte inconnue', refait(IHDR.map((o, i) => (i === 9 ? 5 : o)), UN_POINT)],
    ['au morceau nécessaire inconnu', assembler([['IHDR', IHDR], ['ABCD', []], ['IDAT', UN_POINT], ['IEND', []]])],
  ])('%s', (_, octets) => expect(lire(octets)).toBeNull());
});

test('un PNG d’un point qui en cache soixante millions n’est pas décomprimé jusqu’au bout', () => {
  const cache = png({ largeur: 1, hauteur: 1, type: 0, bits: 8, pixel: () => [7] });
  const bombe = assembler([['IHDR', [...cache.subarray(16, 29)]], ['IDAT', [...zlibSync(new Uint8Array(60_000_000), { level: 9 })]], ['IEND', []]]);
  const pousser = jest.spyOn(Unzlib.prototype, 'push');
  expect(lire(bombe)).toBeNull();
  expect(pousser.mock.calls.length).toBeLessThan(3);
  pousser.mockRestore();
});
