import { dateDeSerie, serieDeDate } from './calendrier';

test.each<[number, string]>([
  [1, '1900-01-01'], [59, '1900-02-28'], [61, '1900-03-01'], [45_292, '2024-01-01'], [2_958_465, '9999-12-31'],
])('le jour %d d’un tableur est le %s', (serie, date) => {
  expect(dateDeSerie(serie)).toBe(date);
  expect(serieDeDate(date)).toBe(serie);
});

test('l’heure d’un jour ne change pas sa date', () => {
  expect(dateDeSerie(45_292.999)).toBe('2024-01-01');
});

test('le calendrier des anciens Macintosh commence en 1904', () => {
  expect(dateDeSerie(0, true)).toBe('1904-01-01');
  expect(dateDeSerie(43_830, true)).toBe('2024-01-01');
});

test('hors du calendrier, il n’y a pas de date, ni de jour pour un texte', () => {
  expect([dateDeSerie(-1), dateDeSerie(2_958_466), dateDeSerie(NaN)]).toEqual([null, null, null]);
  expect(serieDeDate('hier')).toBeNaN();
});
