import { lireNumero, memeNumero } from './numero';

test.each([
  ['2025-11', 2025, 11, ''], ['n° 31', null, 31, ''], ['2023 CCAS 30', 2023, 30, ''], ['n°2021 CCAS 5', 2021, 5, ''],
  ['11/2025', 2025, 11, ''], ['DEL2025-011', 2025, 11, ''], ['12 bis', null, 12, 'bis'], ['2025-03-06-11', 2025, 11, ''], ['2025', null, 2025, ''],
])('« %s » : année %p, rang %p', (texte, annee, rang, suffixe) => {
  expect(lireNumero(texte)).toEqual({ annee, rang, suffixe });
});

test.each(['sans numéro', '', 'SIRET 26910028500015'])('« %s » n’est pas un numéro', (texte) => expect(lireNumero(texte)).toBeNull());

test('une année que l’un ne dit pas est celle de l’autre', () => {
  expect(memeNumero('31', '2023 CCAS 31')).toBe(true);
  expect(memeNumero('2022-31', '2023-31')).toBe(false);
  expect(memeNumero('12', '12 bis')).toBe(false);
});
