import { quorum } from './quorum';

// Couëron, 6 mars 2025 : « Le nombre de membres en exercice est de : 17 – quorum : 9 » ; Breuillet, 19 septembre 2023 : 11 et 6.
it.each([[17, 9], [11, 6], [1, 1], [2, 2], [12, 7], [13, 7]])('%d membres en exercice : quorum de %d', (n, attendu) => {
  expect(quorum(n)).toBe(attendu);
});

it.each([0, -3, 2.5, NaN])('%d n’est pas un nombre de membres', (n) => expect(() => quorum(n)).toThrow(RangeError));
