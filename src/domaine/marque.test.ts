import { estMarquee, marque } from './marque';

const NOTRE = marque('a1'.repeat(32));

test.each([
  ['la marque en dernière ligne', [['Extrait'], [NOTRE]], true],
  ['des lignes vides après elle', [['Extrait'], [null, NOTRE], [null, ''], []], true],
  ['une ligne ajoutée par l’agent', [[NOTRE], ['à relire']], false],
  ['une marque tronquée', [[NOTRE.slice(0, -1)]], false],
  ['rien', [], false],
])('une feuille qui porte %s : %j → %p', (_, cellules, attendu) => {
  expect(estMarquee(cellules)).toBe(attendu);
});
