import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Nombre entier au hasard dans [0, n[. */
export type Tirage = (n: number) => number;

export type Alteration = (octets: Uint8Array, h: Tirage) => Uint8Array;

function choisir<T>(liste: readonly T[], h: Tirage): T {
  return liste[h(liste.length)] as T;
}

const bits: Alteration = (o, h) => {
  const r = o.slice();
  for (let k = 1 + h(20); k > 0 && r.length > 0; k--) {
    const i = h(r.length);
    r[i] = (r[i] as number) ^ (1 << h(8));
  }
  return r;
};

const troncature: Alteration = (o, h) => o.slice(0, h(o.length + 1));

const greffe: Alteration = (o, h) => {
  const i = h(o.length + 1), j = h(o.length + 1), n = h(200);
  return Uint8Array.from([...o.subarray(0, i), ...o.subarray(j, j + n), ...o.subarray(h(2) ? i : Math.min(o.length, i + n))]);
};

/** Écrase un champ de quatre octets par une valeur extrême ; vise la fin, où est le répertoire d'une archive. */
const extreme: Alteration = (o, h) => {
  const r = o.slice();
  const i = h(2) ? h(r.length) : Math.max(0, r.length - 1 - h(900));
  r.set(choisir([[0, 0, 0, 0], [255, 255, 255, 255], [255, 255, 255, 127], [1, 0, 0, 0]], h).slice(0, r.length - i), i);
  return r;
};

const FRAGMENTS = ['<', '>', '"', '&', '&x;', '<!--', ']]>', '<c r="XFD1048576"><v>1</v></c>', '<c t="s"><v>99999</v></c>', '<c r="A0"/>', '<row r="-1">', '<row r="9e9">', '1e999', 'NaN', '-', '\u0000', '<!DOCTYPE a [<!ENTITY b "c">]>', ' table:number-columns-repeated="999999999"', ' table:number-rows-repeated="999999999"', '<mergeCell ref="A1:"/>', '</worksheet>', '<text:s text:c="999999999"/>'];

/** Retouche le XML d'une partie de l'archive, qui reste par ailleurs bien formée. */
const xml: Alteration = (o, h) => recomposer(o, (parties) => {
  const nom = choisir(Object.keys(parties), h);
  let t = strFromU8(parties[nom] as Uint8Array);
  for (let k = 1 + h(4); k > 0; k--) {
    const i = h(t.length + 1), n = h(60);
    t = [() => t.slice(0, i) + t.slice(i + n), () => t.slice(0, i) + choisir(FRAGMENTS, h) + t.slice(i), () => t.slice(0, i) + t.slice(i, i + n) + t.slice(i), () => t.replace(/\d+/, () => choisir(['0', '-1', '99999999999', '1.5', ''], h))][h(4)]?.() ?? t;
  }
  parties[nom] = strToU8(t);
});

/** Échange, ôte ou copie des parties de l'archive. */
const parties: Alteration = (o, h) => recomposer(o, (p) => {
  const a = choisir(Object.keys(p), h), b = choisir(Object.keys(p), h);
  const contenu = p[a] as Uint8Array;
  if (h(3) === 0) delete p[a];
  else {
    p[a] = p[b] as Uint8Array;
    if (h(2)) p[b] = contenu;
  }
});

function recomposer(o: Uint8Array, changer: (parties: Record<string, Uint8Array>) => void): Uint8Array {
  const contenu = unzipSync(o);
  changer(contenu);
  return zipSync(contenu, { level: 1 });
}

const GARNITURE = ['"', '""', ';', ',', '\t', '\r', '\n', '\0', '\xff', '\xc3', '\xef\xbb\xbf', '{', '[', '}', 'sep=,\n', '<?xml', '\xfe\xff'];

const texte: Alteration = (o, h) => {
  let t = Buffer.from(o).toString('latin1');
  for (let k = 1 + h(10); k > 0; k--) {
    const i = h(3) === 0 ? 0 : h(t.length + 1);
    t = t.slice(0, i) + choisir(GARNITURE, h) + t.slice(i + h(4));
  }
  return new Uint8Array(Buffer.from(t, 'latin1'));
};

/** Altérations d'octets, valables pour tout fichier. */
export const BRUTES = [bits, troncature, greffe, extreme, texte] as const;
/** Altérations d'une archive par son contenu. */
export const ARCHIVES = [xml, parties] as const;
