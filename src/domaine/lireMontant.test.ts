import fc from 'fast-check';
import { lireMontant, lireTexteMontant } from './lireMontant';
import { centimes, enEuros, formater, MONTANT_MAX, versNombre } from './montant';

describe('Lire un montant écrit à la française', () => {
  it.each([
    ['1 234,56 €', 123456],
    ['1\u00a0234,56\u00a0€', 123456],
    ['1\u202f234,56\u202f€', 123456],
    ['1\u2009234\u2009567,89', 123456789],
    ['1234,56', 123456],
    ['1234.56', 123456],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['1.234.567', 123456700],
    ['1’234’567,5', 123456750],
    ["1'234.50", 123450],
    ['0,00 €', 0],
    ['-0,00', 0],
    ['12', 1200],
    ['12,5', 1250],
    ['-1507.50', -150750],
    ['− 1 507,50 €', -150750],
    ['–12,00', -1200],
    ['1 507,50 -', -150750],
    ['1 507,50- €', -150750],
    ['(1 507,50)', -150750],
    ['(1 507,50 €)', -150750],
    ['+ 2 900 €', 290000],
    ['2 900 EUR', 290000],
    ['2 900 euros', 290000],
    ['€ 12,00', 1200],
    ['  12,00  ', 1200],
    ['455 182,12 €\n', 45518212],
    ['9 999 999 999 999,99', MONTANT_MAX],
  ])('« %s » vaut %d centimes', (texte, attendu) => {
    expect(lireMontant(texte)).toBe(attendu);
  });

  it.each(['', ' ', '-', ' – ', '—', '€', 'abc', '12 34,00', '1 23,00', '1234 567,00', '12,00 kg', '12 %', '(12,00', '12,00)', '--12', '-12-', '1,2,3', '1.2.3', '1 234.567,8,9', '12,', '.5.', '1.234', '#REF!', '2023-09-30', '30/09/2023', '12,00 € €', '10 000 000 000 000,00', '1e5', '12 000 euros par an'])('« %s » n’est pas un montant', (texte) => {
    expect(lireMontant(texte)).toBeNull();
  });

  it('distingue le vide, les décimales de trop et l’illisible', () => {
    expect(lireTexteMontant(' – ')).toEqual({ etat: 'vide' });
    expect(lireTexteMontant('12,345')).toEqual({ etat: 'decimales', arrondi: 1235 });
    expect(lireTexteMontant('-12,344 €')).toEqual({ etat: 'decimales', arrondi: -1234 });
    expect(lireTexteMontant('(12,345)')).toEqual({ etat: 'decimales', arrondi: -1235 });
    expect(lireTexteMontant('néant')).toEqual({ etat: 'illisible' });
  });

  it('un point et trois chiffres peuvent être des milliers ou des décimales : le texte n’est pas deviné', () => {
    expect(lireTexteMontant('1.234')).toEqual({ etat: 'illisible' });
    expect(lireTexteMontant('0.125')).toEqual({ etat: 'decimales', arrondi: 13 });
  });

  const montants = fc.integer({ min: -MONTANT_MAX, max: MONTANT_MAX }).map(centimes);

  it('relit tout montant formaté', () => {
    fc.assert(fc.property(montants, (m) => lireMontant(formater(m)) === m && lireMontant(enEuros(m)) === m), { seed: 7, numRuns: 500 });
  });

  it('ne lève jamais et rend des centimes entiers', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 ,.-()€+\u202f\'eurEUR') }), (t) => {
      const m = lireMontant(t);
      return m === null || (Number.isInteger(m) && Math.abs(m) <= MONTANT_MAX && !Object.is(m, -0));
    }), { seed: 7, numRuns: 2000 });
  });
});

test.each([NaN, Infinity, 12.5])('%d n’est pas un nombre de centimes : rien ne l’écrit', (n) => {
  for (const ecrire of [formater, enEuros, versNombre]) expect(() => ecrire(n)).toThrow(RangeError);
});
