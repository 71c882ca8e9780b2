import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { lireCellules } from './lireCellules';
import { lireObjet } from './lireObjet';

/** Ce que rend une lecture : sa valeur, ou le message de sa faute. */
function essayer(lire: (texte: string) => unknown, texte: string): unknown {
  try {
    return { valeur: lire(texte) };
  } catch (e) {
    return { faute: (e as Error).message };
  }
}
/** Égalité où 0 diffère de -0 ; celle de jest compare les clés « constructor » comme des types. */
function comme(texte: string): void {
  expect({ texte, egal: isDeepStrictEqual(essayer(lireObjet, texte), essayer(JSON.parse, texte)) }).toEqual({ texte, egal: true });
}
const ligne = (...cellules: string[]): string => `{"fichier":"a","cellules":[["011",${cellules.join()}],["011","011"]],"exercice":2025}`;
const lueAPart = (texte: string): boolean => lireCellules(texte, texte.indexOf(':[') + 1) !== null;

const chiffres = (min: number, max: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`));
const nombreEcrit = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? '-0' : JSON.stringify(n))),
  fc.tuple(fc.constantFrom('', '-', '+'), chiffres(0, 20), fc.constantFrom('', '.'), chiffres(0, 25), fc.constantFrom('', '', 'e5', 'E-7', 'e+21', 'e', 'e-400')).map((m) => m.join('')),
  fc.tuple(fc.constantFrom('', '-'), fc.nat(1e7), chiffres(1, 4)).map(([signe, e, d]) => `${signe}${e}.${d}`),
);
const texteLibre = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 20 }), chiffres(0, 12),
  fc.constantFrom('Fonctionnement', 'Fonction', 'Fonctionnements', '60611', '011', '', '\ud800', '\u0000', '\u2028', '"', '\\', 'é’', '"cellules":[[1]]', '__proto__'),
);
const texteEcrit = fc.oneof(texteLibre.map((t) => JSON.stringify(t)), texteLibre.map((t) => `"${t}"`), texteLibre.map((t) => `"${t.replace(/[^]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`));
const caseEcrite = fc.oneof(
  { weight: 5, arbitrary: texteEcrit }, { weight: 5, arbitrary: nombreEcrit },
  { weight: 6, arbitrary: fc.constantFrom('null', 'true', 'false', '{"erreur":"#REF!"}', '{"date":"2025-01-31"}') },
  { weight: 1, arbitrary: fc.constantFrom('', 'nul', 'nulll', 'tru', 'True', 'NaN', '{}', '{"a":{"b":1}}', '{"a":"}"}', '[1]', '{', '}', '"', '\t', '\u00a0', '/**/') },
);
const separateur = fc.constantFrom(',', ',', ',', ', ', ' ,', ',  ', ',\t', ',,', '');
const matrice = fc.tuple(fc.array(fc.array(caseEcrite, { maxLength: 6 }), { maxLength: 5 }), separateur, separateur)
  .map(([rangees, dans, entre]) => `[${rangees.map((r) => `[${r.join(dans)}]`).join(entre)}]`);
const cle = fc.constantFrom('cellules', 'cellules', 'cellul\\u0065s', 'fichier', 'exercice', '__proto__', 'constructor', '');
const paire = fc.tuple(cle, fc.constantFrom(':', ':', ': ', ' :', ''), fc.oneof(matrice, matrice, caseEcrite, matrice.map((m) => `{"cellules":${m}}`), matrice.map((m) => JSON.stringify(`{"cellules":${m}}`))))
  .map(([c, deux, v]) => `"${c}"${deux}${v}`);
const ligneEcrite = fc.tuple(fc.array(paire, { maxLength: 4 }), separateur, fc.constantFrom(['{', '}'], ['{', '}'], ['[{', '}]'], ['{"x":{', '}}'], ['', ''], [' {', '}\r']))
  .map(([paires, entre, [debut, fin]]) => `${debut}${paires.join(entre)}${fin}`);

test('toute ligne se lit comme par JSON.parse, fautes comprises', () => {
  fc.assert(fc.property(ligneEcrite, comme), { numRuns: 3000 });
});

test('une matrice ordinaire se lit à part, et comme par JSON.parse', () => {
  const valeur = fc.oneof(fc.constantFrom(null, true, false, 'Fonctionnement', '60611', { erreur: '#REF!' }), fc.string({ unit: 'grapheme' }), fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100));
  fc.assert(fc.property(fc.array(fc.array(valeur, { maxLength: 9 }), { maxLength: 9 }), (cellules) => {
    const texte = JSON.stringify({ fichier: 'a', cellules });
    if (cellules.length > 0) expect(lueAPart(texte)).toBe(true);
    comme(texte);
  }), { numRuns: 1000 });
});

test('une ligne abîmée en un caractère se lit, ou se refuse, comme par JSON.parse', () => {
  fc.assert(fc.property(matrice, fc.nat(), fc.constantFrom('', '"', '\\', ',', '[', ']', '{', '}', '0', '-', '.', 'e', 'n', ' ', '\u0001', '\ud83d'), (m, place, mis) => {
    const texte = `{"fichier":"dm","cellules":${m},"exercice":2025}`, i = place % texte.length;
    comme(texte.slice(0, i) + mis + texte.slice(i + 1));
    comme(texte.slice(0, i) + mis);
  }), { numRuns: 2000 });
});

test.each(['0', '-0', '-0.0', '1e5', '1E-7', '1e400', '0.1', '1.005', '123456789', '1234567890', '0.123456789', '9007199254740993', '12345678.91', '0.1234567890123456789', '-999999999999.99', '01', '1.', '.5', '-', '+1', '2147483648'])(
  'le nombre « %s » est celui de JSON.parse, au bit près', (n) => comme(ligne(n)));

test.each(['"é’"', '"a\\"b"', '"\\u00e9"', '"\\u12"', '"\\', '"a\tb"', '"\u007f"', '"\ud800"', '"\\ud83d\\ude00"', '"60611 Eau"', '"1234567890"', '""', '"6061'])(
  'le texte %s est celui de JSON.parse', (t) => comme(ligne(t, t)));

test.each([
  '{"cellules":[[1]],"cellules":[[2]]}', '{"cellules":[[1]],"cellul\\u0065s":null}', '{"cellul\\u0065s":null,"a":{"cellules":[[1]]}}', '{"a":{"cellules":[[1]]}}',
  '{"a":"\\"cellules\\":[[1]]","cellules":[[2]]}', '{"x\\"cellules":[[1]]}', '[{"cellules":[[1]]}]', '{"__proto__":[1],"cellules":[[1]]}', '"cellules"', '{"cellules"', '{"cellules":',
  '{"cellules":[[1]]}x', '{"cellules":[[1]]1}', '{"cellules":[]}', '{"cellules":[[]]}', '{"cellules":[[],[1,2],[1],[]]}', '{"cellules":[[1],]}', '{"cellules":[[1,]]}', '{"cellules": [[1, 2], ["a", null]], "exercice": 2025}',
])('%s se lit comme par JSON.parse', (texte) => comme(texte));

describe('Le libellé qui suit un code', () => {
  const suivi = (code: string, ...libelles: string[]): string => JSON.stringify({ cellules: libelles.map((l) => ['Fonctionnement', code, l, '020', 12.5]) });

  test('est toujours celui de la ligne, quel que soit celui qui le suivait avant', () => {
    const racine = fc.constantFrom('Fournitures d’entretien', 'Fournitures de petit équipement', 'Eau', 'Autres charges diverses de gestion courante', 'x'.repeat(126));
    const libelle = fc.tuple(racine, fc.string({ unit: 'grapheme', maxLength: 4 }), fc.nat(130)).map(([r, fin, n]) => r.slice(0, n) + fin);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('60611', '60612', '011', '6'), libelle)), (suite) => {
      for (const [code, l] of suite) comme(suivi(code, l, `${l}s`, l.slice(0, -1), l));
    }), { numRuns: 500 });
  });

  test.each([12, 13, 14, 126, 127, 128, 129])('se garde ou se relit, long de %i caractères', (n) => {
    const l = 'é'.repeat(n);
    for (const lu of [l, l, `${l}a`, l.slice(1), `${l.slice(1)}a`, l]) comme(suivi('60613', lu));
  });

  test('coupé, suivi d’une barre ou d’un échappement, n’est pas pris pour celui qui est gardé', () => {
    comme(suivi('60614', 'Alimentation et boissons'));
    for (const fin of ['', '"', '\\', '\\"', '\u0001"', '\\u0065"', 's"', '"]]}']) comme(`{"cellules":[["60614","Alimentation et boissons${fin}`);
  });

  test('se garde pour plus de codes qu’il n’y a de places', () => {
    const codes = Array.from({ length: 5000 }, (_, i) => String(600_000 + i));
    for (let tour = 0; tour < 2; tour++) for (const c of codes) comme(suivi(c, `Libellé du compte ${c}`));
  });

  test('se cherche jusqu’au dernier caractère de la plus longue ligne', () => {
    const longue = (fin: string): string => {
      const reste = 262_144 - `{"cellules":[["",""],["60615","${fin}`.length;
      return `{"cellules":[["","${'x'.repeat(reste)}"],["60615","${fin}`;
    };
    comme(suivi('60615', 'Produits d’entretien'));
    for (const fin of ['Produits d’entretien"]]}', 'Produits d’entretien', 'Produits d’', 'Produits d’entretien"', '']) {
      expect(longue(fin)).toHaveLength(262_144);
      comme(longue(fin));
    }
  });
});

test('rien de la ligne précédente ne reste dans la suivante, plus courte', () => {
  comme(ligne('"Fonctionnement"', '12.5'));
  for (const coupee of ['{"cellules":[["Fonction', '{"cellules":[[12', '{"cellules":[["a\\', '{"cellules":[[nul', '{"cellules":[["011"']) comme(coupee);
});

test('une ligne de plus de 262 144 caractères, ou de plus de 256 colonnes, est laissée à JSON.parse', () => {
  const longue = JSON.stringify({ cellules: Array.from({ length: 3000 }, (_, i) => ['Fonctionnement', String(i), 'x'.repeat(80), i / 100]) });
  const large = JSON.stringify({ cellules: [Array.from({ length: 257 }, (_, i) => i)] });
  for (const texte of [longue, large]) {
    expect(lueAPart(texte)).toBe(false);
    comme(texte);
  }
});
