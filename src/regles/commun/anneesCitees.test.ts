import { anneesDuResultat } from './anneesCitees';

describe('Les années citées d’un résultat', () => {
  test.each<[string, number[]]>([
    ['DECISION MODIFICATIVE N° 1: CCAS BUDGET PRINCIPAL AFFECTATION\nDES RESULTATS 2021 RECETTES ET DEPENSES NOUVELLES', [2021]],
    ['AFFECTATION RESULTAT 2022', [2022]],
    ['Affectation des\nRÉSULTATS\u00a02022', [2022]],
    ['- Le résultat de l’exercice 2022 pour 155 108.69 €', [2022]],
    ['Le résultat de fonctionnement reporté (2022)', [2022]],
    ['Reprise du résultat constaté au 31/12/2022', [2022]],
    ['Reprise du résultat au 31 décembre 2022', [2022]],
    ['Affectation des résultats 2021 et 2022', [2021, 2022]],
    ['Résultats : 2021, puis résultats 2022', [2021, 2022]],
    ['Vu le compte administratif 2021 et le budget 2023', [2021]],
    ['Résultat du compte financier unique de l’exercice 2024', [2024]],
  ])('« %s » cite %j', (texte, annees) => expect(anneesDuResultat(texte)).toEqual(annees));

  test.each([
    'DM n°1 2023',
    'Séance du 2 juin 2025',
    'CONVENTION POUR LA PERIODE 2024-2027',
    'Le résultat du vote du 2 juin 2025 est acquis',
    'Le résultat est repris au budget 2023',
    'Reprise des résultats : DM n°1 2023',
    'Résultats de la période 2024-2027',
    'Le résultat sera repris. 2023 sera une année de transition',
    'Résultat de fonctionnement reporté : 2 021,00 €',
    'Résultat de fonctionnement reporté : 20210 €',
    'Le compte administratif a été adopté en juin 2023',
    'Résultat 2022/2023',
    '',
  ])('« %s » n’en cite aucune', (texte) => expect(anneesDuResultat(texte)).toEqual([]));
});
