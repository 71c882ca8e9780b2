import { numeroDeDm } from './numeroDeDm';

test.each([
  ['Décision modificative n° 2 – budget annexe SAAD', 2], ['DECISION MODIFICATIVE N° 1-2025', 1], ['DM n°3', 3], ['Vote de la DM 12', 12], ['DM 2025-01', 1],
  ['Décision modificative numéro 4', 4], ['Décision modificative no 5', 5],
])('« %s » est la n° %d', (texte, n) => expect(numeroDeDm(texte)).toBe(n));

test.each(['Décision modificative 2025', 'DM de mars', 'Décisions modificatives n° 1 et n° 2', 'DM n° 1 et 2', 'Budget primitif 2025', ''])('« %s » ne dit pas un numéro, et un seul', (texte) => {
  expect(numeroDeDm(texte)).toBeNull();
});
