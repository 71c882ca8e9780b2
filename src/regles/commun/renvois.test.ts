import { lireRenvoi } from './renvois';

const renvoi = (visa: string): unknown => {
  const r = lireRenvoi(visa);
  return r === null ? null : [r.numero, r.date, [...r.mots]];
};

test.each([
  ['Vu la délibération n°2023 CCAS 29 du Conseil d\'administration du 19 septembre 2023, approuvant la signature d\'une convention avec la CPAM', ['2023 ccas 29', '2023-09-19', ['convention', 'cpam']]],
  ['Vu la délibération n° 41 du 7/12/2019', ['41', '2019-12-07', []]],
  ['Vu la délibération numéro 2025-11 du 1er mars 2025 portant budget primitif ;', ['2025-11', '2025-03-01', ['budget', 'primitif']]],
  ['Vu la délibération n° 12, relative au don', ['12', null, ['don']]],
])('« %s »', (visa, attendu) => expect(renvoi(visa)).toEqual(attendu));

test.each(['Vu la loi n° 78-17 du 6 janvier 1978', 'Vu la délibération du 7 avril 2025', 'Vu la délibération n° 2020-123 du conseil municipal du 4 juin 2020', 'Vu le code'])(
  '« %s » ne renvoie pas à une délibération du conseil', (visa) => expect(renvoi(visa)).toBeNull(),
);
