import { NOMENCLATURES } from './nomenclatures';

test('le volet propose les nomenclatures d’un CCAS, la M14 close en dernier', () => {
  expect(NOMENCLATURES).toEqual(['M57_A', 'M57_D', 'M22', 'M14_CCAS_SUP3500', 'M14_CCAS_INF3500']);
});
