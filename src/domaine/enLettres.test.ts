import fc from 'fast-check';
import { montantEnLettres, nombreEnLettres } from './enLettres';
import { centimes, MONTANT_MAX } from './montant';

describe('Un nombre en toutes lettres', () => {
  it.each([
    [0, 'zéro'], [1, 'un'], [16, 'seize'], [17, 'dix-sept'], [20, 'vingt'], [21, 'vingt et un'], [22, 'vingt-deux'],
    [31, 'trente et un'], [61, 'soixante et un'], [70, 'soixante-dix'], [71, 'soixante et onze'], [72, 'soixante-douze'], [79, 'soixante-dix-neuf'],
    [80, 'quatre-vingts'], [81, 'quatre-vingt-un'], [90, 'quatre-vingt-dix'], [91, 'quatre-vingt-onze'], [99, 'quatre-vingt-dix-neuf'],
    [100, 'cent'], [101, 'cent un'], [180, 'cent quatre-vingts'], [200, 'deux cents'], [201, 'deux cent un'], [280, 'deux cent quatre-vingts'], [999, 'neuf cent quatre-vingt-dix-neuf'],
    [1000, 'mille'], [1001, 'mille un'], [1980, 'mille neuf cent quatre-vingts'], [2000, 'deux mille'], [2023, 'deux mille vingt-trois'],
    [21_000, 'vingt et un mille'], [80_000, 'quatre-vingt mille'], [200_000, 'deux cent mille'], [300_200, 'trois cent mille deux cents'], [580_080, 'cinq cent quatre-vingt mille quatre-vingts'],
    [1_000_000, 'un million'], [80_000_000, 'quatre-vingts millions'], [200_000_000, 'deux cents millions'], [2_500_000, 'deux millions cinq cent mille'],
    [1_000_000_000, 'un milliard'], [3_000_001_000, 'trois milliards mille'], [1_000_000_000_000, 'mille milliards'], [80_000_000_000, 'quatre-vingts milliards'],
    [9_999_999_999_999, 'neuf mille neuf cent quatre-vingt-dix-neuf milliards neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf'],
  ])('%d : %s', (n, attendu) => expect(nombreEnLettres(n)).toBe(attendu));

  it.each([-1, 1.5, NaN, 10_000_000_000_000])('%d ne s’écrit pas', (n) => expect(() => nombreEnLettres(n)).toThrow(RangeError));
});

describe('Un montant en toutes lettres, comme une délibération l’écrit', () => {
  it.each([
    [15_510_869, 'cent cinquante-cinq mille cent huit euros et soixante-neuf centimes'],
    [0, 'zéro euro'],
    [100, 'un euro'],
    [1, 'un centime'],
    [50, 'cinquante centimes'],
    [101, 'un euro et un centime'],
    [200, 'deux euros'],
    [1_740_000, 'dix-sept mille quatre cents euros'],
    [28_267_343, 'deux cent quatre-vingt-deux mille six cent soixante-treize euros et quarante-trois centimes'],
    [749_777, 'sept mille quatre cent quatre-vingt-dix-sept euros et soixante-dix-sept centimes'],
    [-749_777, 'moins sept mille quatre cent quatre-vingt-dix-sept euros et soixante-dix-sept centimes'],
    [-1, 'moins un centime'],
    [100_000_000, 'un million d’euros'],
    [200_000_020, 'deux millions d’euros et vingt centimes'],
    [150_000_000, 'un million cinq cent mille euros'],
    [300_000_000_000, 'trois milliards d’euros'],
  ])('%d centimes : %s', (m, attendu) => expect(montantEnLettres(centimes(m))).toBe(attendu));

  const montants = fc.integer({ min: -MONTANT_MAX, max: MONTANT_MAX });

  it('tout montant s’écrit, en lettres seulement', () => {
    fc.assert(fc.property(montants, (m) => /^[a-zé’ -]+$/.test(montantEnLettres(centimes(m)))), { seed: 7, numRuns: 2000 });
  });

  it('deux montants différents ne s’écrivent jamais de même', () => {
    const ecrits = new Map<string, number>();
    const nouveau = (m: number): boolean => {
      const texte = montantEnLettres(centimes(m)), autre = ecrits.get(texte) ?? m;
      ecrits.set(texte, m);
      return autre === m;
    };
    expect(Array.from({ length: 101_000 }, (_, k) => k - 1000).filter((m) => !nouveau(m))).toEqual([]);
    fc.assert(fc.property(montants, nouveau), { seed: 7, numRuns: 5000 });
  });
});
