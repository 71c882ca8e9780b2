import { CODES_MAX, rangDuCode, retenirCode, texteDuCode } from './codesVus';

test('chaque code garde son rang et son texte, et la mémoire reste bornée', () => {
  const rangs: number[] = [];
  for (let cle = 1; cle <= 3 * CODES_MAX; cle++) {
    expect(rangDuCode(cle)).toBe(-1);
    const rang = retenirCode(cle, `code ${cle}`);
    rangs.push(rang);
    expect([rangDuCode(cle), texteDuCode(rang)]).toEqual([rang, `code ${cle}`]);
  }
  expect([Math.min(...rangs), Math.max(...rangs), new Set(rangs).size]).toEqual([0, CODES_MAX - 1, CODES_MAX]);
  // Les premiers sont oubliés, les derniers sont encore là.
  expect([rangDuCode(1), rangDuCode(3 * CODES_MAX)]).toEqual([-1, CODES_MAX - 1]);
});
