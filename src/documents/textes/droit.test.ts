import { articlesDuCasf, articlesDuCgct, loiDuCompteUnique, statutDesEmplois, textesDesSubventions } from './droit';

const epoque = { date: '2025-06-02', exercice: 2025, norme: 'M57' } as const;

test('les articles budgétaires du CGCT sont visés jusqu’à l’exercice 2025, avant leur renumérotation', () => {
  expect(articlesDuCgct('Décision modificative', epoque)).toEqual(['L1612-11', 'L1612-20']);
  expect(articlesDuCgct('Décision modificative', { ...epoque, exercice: 2026, date: '2026-03-10' })).toEqual([]);
});

test('un compte de l’exercice 2025 voté en 2026 vise encore les articles de son exercice', () => {
  expect(articlesDuCgct('Compte administratif', { ...epoque, date: '2026-06-10' })).toEqual(['L1612-12', 'L1612-20', 'L2121-14', 'L2121-31']);
});

test('sans date ni exercice aucun article daté n’est visé', () => {
  expect(articlesDuCgct('Affectation du résultat', { date: null, exercice: null, norme: null })).toEqual([]);
});

test('un budget M22 se modifie selon le code de l’action sociale et des familles', () => {
  const m22 = { ...epoque, norme: 'M22' } as const;
  expect([articlesDuCgct('Décision modificative', m22), articlesDuCasf('Décision modificative', m22)]).toEqual([[], ['L123-4 à L123-8', 'R123-16 à R123-23', 'R314-44 à R314-46']]);
});

test('le compte financier unique est une expérimentation jusqu’à l’exercice 2023', () => {
  expect(loiDuCompteUnique({ ...epoque, exercice: 2023 })).toContain('article 242 de la loi n° 2018-1317');
  expect(loiDuCompteUnique({ ...epoque, exercice: 2024 })).toContain('article 205 de la loi n° 2023-1322');
});

test('la création d’emploi vise le code en vigueur le jour de la séance', () => {
  expect(statutDesEmplois({ ...epoque, date: '2022-02-28' })).toContain('loi n° 84-53');
  expect(statutDesEmplois({ ...epoque, date: '2022-03-01' })).toBe('le code général de la fonction publique, notamment son article L313-1');
});

test('le décret sur les conventions n’est visé qu’au-delà du seuil', () => {
  expect(textesDesSubventions(epoque, false)).not.toContain('2001-495');
  expect(textesDesSubventions(epoque, true)).toContain('décret n° 2001-495 du 6 juin 2001');
});
