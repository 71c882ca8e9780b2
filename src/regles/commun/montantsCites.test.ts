import { dit, montantsCites } from './montantsCites';

const montants = (texte: string): readonly number[] => montantsCites(texte).map((m) => m.montant);

test.each([
  ['Le résultat de l’exercice 2022 pour 155 108.69 €', [15_510_869]],
  ['- + 17 400 € : prestations du service animation', [1_740_000]],
  ['+ 172 673.43 autres immobilisations', [17_267_343]],
  ['+ 13 200 : Chapitre 016 compte 6718', [1_320_000]],
  ['4ème T 2022 : 4 733 €', [473_300]],
  ['élevée à 34 000 €, supérieure à 23 000 € annuel', [3_400_000, 2_300_000]],
  ['deux fois 2,23 euros', [223]],
  ['en 2022 155 108,69 €', [15_510_869]],
])('« %s »', (texte, attendus) => expect(montants(texte)).toEqual(attendus));

test.each([
  'le 30/09/2023 à 18h30', 'la loi n° 2000-321 du 12 avril 2000', 'article L1612-12', 'la délibération n° 2023-31', '+ 2 agents', '300 enfants', '77 % des dépenses',
  'de 6 h à 22h', 'période 2024-2027', 'compte 6156', 'une hausse de 12,50 %', 'le 30.09.2023',
])('« %s » ne dit pas de montant', (texte) => expect(montants(texte)).toEqual([]));

test('un montant dit à l’euro près est celui du tableau, un montant dit au centime ne l’est qu’au centime', () => {
  const [rond] = montantsCites('155 108 €'), [exact] = montantsCites('155 108,68 €');
  expect([rond && dit(rond, 15_510_869), rond && dit(rond, 15_510_969), exact && dit(exact, 15_510_869)]).toEqual([true, false, false]);
});
