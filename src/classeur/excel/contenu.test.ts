import { contenuDe } from './contenu';

test('une date devient le nombre de jours d’Excel, le 29 février 1900 qui n’a pas existé compris', () => {
  const jours = (date: string) => contenuDe({ date }).contenu;
  expect(['1900-01-01', '1900-02-28', '1900-03-01', '2025-06-02'].map(jours)).toEqual([1, 59, 61, 45810]);
});
