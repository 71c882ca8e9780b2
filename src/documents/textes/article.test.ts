import { articleDe, contracter } from './article';

test.each([
  ['CPAM de l’Essonne', 'la CPAM de l’Essonne'], ['la CPAM', 'la CPAM'], ['Comité des œuvres sociales', 'le Comité des œuvres sociales'], ['Association Colombe', 'l’Association Colombe'],
  ['L’Eau de la Métropole', 'L’Eau de la Métropole'], ['Lille Métropole Habitat', 'Lille Métropole Habitat'],
])('« %s » prend l’article qu’il demande : « %s »', (nom, attendu) => {
  expect(articleDe(nom)).toBe(attendu);
});

test('« à le » et « de le » se contractent', () => {
  expect([contracter('à le Comité'), contracter('de le Comité'), contracter('à la Caisse')]).toEqual(['au Comité', 'du Comité', 'à la Caisse']);
});
