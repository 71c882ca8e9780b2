import { codeDeBandeau, PAGE_SUR_PAGES } from './bandeau';

test.each([
  [{ morceaux: PAGE_SUR_PAGES }, 'Page &P / &N'],
  [{ morceaux: ['PROJET'], corps: 20, gras: true, encre: 'C00000' }, '&B&20&KC00000PROJET'],
  [{ morceaux: ['Jardins & potagers'] }, 'Jardins && potagers'],
  [{ morceaux: ['2025-11'], corps: 7 }, '&7 2025-11'],
])('%j s’écrit « %s »', (texte, code) => {
  expect(codeDeBandeau(texte)).toBe(code);
});

test('un texte qui dépasse ce qu’un classeur garde est une faute de programme', () => {
  expect(codeDeBandeau({ morceaux: ['x'.repeat(255)] })).toHaveLength(255);
  expect(() => codeDeBandeau({ morceaux: ['x'.repeat(254), '&'] })).toThrow(RangeError);
});
