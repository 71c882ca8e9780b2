import type { Reference } from '../domaine/constat';
import { referencesPour } from './references';

const L1612_4: Reference = { texte: 'CGCT', article: 'article L1612-4', depuis: 1996, jusqua: 2025, confiance: 'H' };
const NOUVEAU: Reference = { texte: 'CGCT', article: 'article nouveau', depuis: 2026, confiance: 'M' };

test('une référence en vigueur est citée telle quelle', () => {
  expect(referencesPour([L1612_4], 2025)).toEqual(['CGCT, article L1612-4']);
});

test('seule la rédaction de l’exercice est citée', () => {
  expect(referencesPour([L1612_4, NOUVEAU], 2024)).toEqual(['CGCT, article L1612-4']);
  expect(referencesPour([L1612_4, NOUVEAU], 2026)).toEqual(['CGCT, article nouveau']);
});

test('passé sa rédaction connue, une référence est citée avec sa réserve', () => {
  expect(referencesPour([L1612_4], 2026)).toEqual(['CGCT, article L1612-4 (rédaction connue jusqu’en 2025 : numéro à vérifier pour 2026)']);
});

test('avant sa date, une référence n’est pas donnée pour en vigueur', () => {
  expect(referencesPour([NOUVEAU], 2025)).toEqual(['CGCT, article nouveau (rédaction connue depuis 2026 : numéro à vérifier pour 2025)']);
});

test('sans exercice, toutes les références sont citées', () => {
  expect(referencesPour([L1612_4, NOUVEAU], null)).toEqual(['CGCT, article L1612-4', 'CGCT, article nouveau']);
});

test('une référence à confirmer le dit', () => {
  expect(referencesPour([{ ...NOUVEAU, confiance: 'L' }], 2026)).toEqual(['CGCT, article nouveau (référence à confirmer)']);
});
