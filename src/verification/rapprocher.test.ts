import type { CompteAdministratif } from '../domaine/tableau';
import { rapprocher } from './rapprocher';

const compte = (feuille: string): CompteAdministratif => ({ feuille }) as CompteAdministratif;
const ca = compte('CA');

test('le compte de l’exercice précédent est rapproché', () => {
  expect(rapprocher([{ compte: compte('Ancien'), exercice: 2023 }, { compte: ca, exercice: 2024 }], 2025).ca).toBe(ca);
});

test('un compte d’un autre exercice n’est pas rapproché, et le dit', () => {
  expect(rapprocher([{ compte: ca, exercice: 2023 }], 2025)).toEqual({ ca: null, phrase: 'Le compte administratif 2023 de la feuille « CA » n’est pas celui de 2024 : il n’a pas été rapproché.' });
});

test('un compte sans exercice, seul du classeur, est rapproché et le dit', () => {
  const { ca: trouve, phrase } = rapprocher([{ compte: ca, exercice: null }], 2025);
  expect(trouve).toBe(ca);
  expect(phrase).toBe('Le compte administratif de la feuille « CA » ne dit pas son exercice : seul du classeur, il est tenu pour celui de 2024.');
});

test('entre deux comptes du même exercice, aucun n’est deviné', () => {
  expect(rapprocher([{ compte: ca, exercice: 2024 }, { compte: compte('SAAD'), exercice: 2024 }], 2025).ca).toBeNull();
});

test('sans compte administratif il n’y a rien à dire', () => {
  expect(rapprocher([], 2025)).toEqual({ ca: null, phrase: null });
});
