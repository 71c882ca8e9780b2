import type { Mouvement } from './chapitres';
import { lesGroupes } from './groupes';

const groupes = (...codes: string[]): Mouvement[] => codes.map((chapitre) => ({ chapitre, net: 100, lignes: [] }));

test('un groupe, deux groupes, trois groupes', () => {
  expect(lesGroupes(groupes('012'))).toBe('le groupe 012 (personnel)');
  expect(lesGroupes(groupes('011', '016'))).toBe('les groupes 011 (exploitation courante) et 016 (structure)');
  expect(lesGroupes(groupes('011', '012', '016'), (m) => String(m.chapitre))).toBe('les groupes 011, 012 et 016');
});
