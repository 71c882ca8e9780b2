import { adressePlage } from '../../domaine/grille';
import { rectangles } from './rectangles';

const dits = (...lignes: string[]): string[] => rectangles(lignes.map((l) => [...l]), (c) => (c === '.' ? undefined : c)).map(({ plage, valeur }) => `${valeur} ${adressePlage(plage)}`).sort();

describe('les rectangles de même mise en forme', () => {
  it.each([
    ['un bloc plein', ['aaa', 'aaa'], ['a A1:C2']],
    ['rien à mettre en forme', ['...', ''], []],
    ['deux valeurs côte à côte', ['aab', 'aab'], ['a A1:B2', 'b C1:C2']],
    ['des lignes de largeurs différentes', ['aaa', 'aa'], ['a A1:C1', 'a A2:B2']],
    ['un trou', ['a', '.', 'a'], ['a A1:A1', 'a A3:A3']],
  ])('%s', (_, lignes, attendus) => {
    expect(dits(...lignes)).toEqual(attendus);
  });
});
