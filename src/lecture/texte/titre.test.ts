import { lireTitre } from './titre';

const lire = (...textes: string[]): unknown => {
  const { titre, type, exercice } = lireTitre(textes.map((texte, ligne) => ({ ligne, colonne: 0, texte })), 9, [], () => []);
  return [titre?.texte ?? null, type, exercice];
};

describe('Le titre d’un budget M22', () => {
  it.each([
    'EHPAD Les Tilleuls - BUDGET EXECUTOIRE 2025 (M22)', 'SAAD - BUDGET PREVISIONNEL 2025 - M22', 'EHPAD - EPRD 2025 - M22', 'E.P.R.D. 2025',
    'Etat des prévisions de recettes et de dépenses 2025', 'ÉTAT PRÉVISIONNEL DES RECETTES ET DES DÉPENSES - Exercice 2025', 'Budget exécutoire - exercice 2025',
  ])('« %s » est un budget', (titre) => {
    expect(lire('Centre communal d’action sociale', titre)).toEqual([titre, 'BP', 2025]);
  });

  it.each(['BUDGET EXECUTOIRE 2025 - Décision modificative n° 1', 'EPRD 2025 - DM n°2'])('« %s » reste une décision modificative', (titre) => {
    expect(lire(titre)).toEqual([titre, 'DM', 2025]);
  });

  it('un virement de crédits sur ce budget n’en est pas un, dans le titre ou à côté', () => {
    expect(lire('EPRD 2025 - Virement de crédits n° 1')).toEqual([null, null, 2025]);
    expect(lire('BUDGET EXECUTOIRE 2025', 'Virements de crédits n° 1')).toEqual([null, null, 2025]);
    expect(lire('BUDGET EXECUTOIRE 2025', 'Décision modificative n° 1')).toEqual(['Décision modificative n° 1', 'DM', 2025]);
  });
});
