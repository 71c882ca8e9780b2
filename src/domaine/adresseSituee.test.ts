import { adresseSituee, separerAdresse } from './adresseSituee';

test.each([
  ['Séance', 'Séance!B4'], ['Textes types', '\'Textes types\'!B4'], ['L’aide d\'été', '\'L’aide d\'\'été\'!B4'], ['2025', '\'2025\'!B4'],
])('la cellule B4 de la feuille « %s » s’écrit %s, et se relit', (feuille, attendue) => {
  const situee = adresseSituee(feuille, { ligne: 3, colonne: 1 });
  expect(situee).toBe(attendue);
  expect(separerAdresse(situee)).toEqual({ feuille, cellule: 'B4' });
});

test('un nom à espaces sans apostrophes se lit aussi ; une adresse seule n’a pas de feuille', () => {
  expect(separerAdresse('CA 2024!F10')).toEqual({ feuille: 'CA 2024', cellule: 'F10' });
  expect(separerAdresse('F10')).toEqual({ feuille: null, cellule: 'F10' });
});
