import { enClair, lacunes } from './lacunes';

const dites = (rangs: readonly number[]): unknown => lacunes(rangs).map((l) => [enClair(l), l.suivant]);

test('une suite entière n’a pas de lacune, quel qu’en soit l’ordre', () => expect(dites([3, 1, 2, 2])).toEqual([]));
test('un numéro, plusieurs, et le début de la suite', () => expect(dites([3, 5, 10])).toEqual([['1 à 2', 3], ['4', 5], ['6 à 9', 10]]));
test('une faute de frappe ne fait pas une liste sans fin', () => expect(dites([1, 999_999])).toEqual([['2 à 999998', 999_999]]));
test('une suite vide', () => expect(dites([])).toEqual([]));
