import { morceler } from './texte';

const POLICE = { corps: 10 };

/** Caractères que mesure un partage : toute mesure parcourt un texte, caractère par caractère. */
function mesures(texte: string): number {
  const parcourir = String.prototype[Symbol.iterator];
  let lus = 0;
  const espion = jest.spyOn(String.prototype, Symbol.iterator as never).mockImplementation(function* (this: string) {
    for (const c of { [Symbol.iterator]: () => parcourir.call(this) }) {
      lus++;
      yield c;
    }
  } as never);
  try {
    morceler(texte, POLICE, 500);
  } finally {
    espion.mockRestore();
  }
  return lus;
}

test.each([
  ['de phrases', 'Le conseil approuve la convention. '],
  ['sans un point', 'Le conseil approuve la convention, '],
  ['sans une espace', 'convention'],
])('un texte %s se mesure à proportion de sa longueur', (_, motif) => {
  for (const longueur of [2000, 32_000]) {
    const lus = mesures(motif.repeat(longueur / motif.length));
    expect(lus).toBeGreaterThanOrEqual(longueur / 2);
    expect(lus).toBeLessThanOrEqual(4 * longueur);
  }
});

// « 0000 0000 » fait 4,31 cadratins, soit 45,3 points au corps dix : deux nombres par ligne de 47 points, un seul s’il finit par un point.
test('un texte sans phrase se coupe toutes les quatorze lignes, sans rien perdre', () => {
  const mots = Array.from({ length: 60 }, (_, k) => `${1000 + k}`), morceaux = morceler(mots.join(' '), POLICE, 47);
  expect(morceaux.map((m) => [m.contenu.split(' ').length, m.lignes])).toEqual([[28, 14], [28, 14], [4, 2]]);
  expect(morceaux.map((m) => m.contenu).join(' ')).toBe(mots.join(' '));
});

test('une phrase qui finit dans la seconde moitié finit le morceau', () => {
  const phrase = `${'0000 '.repeat(19)}0000.`, [premier] = morceler(`${phrase} ${'0000 '.repeat(40).trim()}`, POLICE, 47);
  expect(premier).toEqual({ contenu: phrase, lignes: 11 });
});
