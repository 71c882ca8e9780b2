import { articleDe, devant } from './article';

test.each([
  ['CPAM de l’Essonne', 'la CPAM de l’Essonne'], ['la CPAM', 'la CPAM'], ['Comité des œuvres sociales', 'le Comité des œuvres sociales'], ['Association Colombe', 'l’Association Colombe'],
  ['L’Eau de la Métropole', 'L’Eau de la Métropole'], ['Lille Métropole Habitat', 'Lille Métropole Habitat'], ['UDAF du Loiret', 'l’UDAF du Loiret'], ['Hôpital de Saint-Denis', 'l’Hôpital de Saint-Denis'],
])('« %s » prend l’article qu’il demande : « %s »', (nom, attendu) => {
  expect(articleDe(nom)).toBe(attendu);
});

test.each([
  ['le Comité', 'au Comité', 'du Comité'], ['les Restos du Cœur', 'aux Restos du Cœur', 'des Restos du Cœur'], ['Les Amis', 'aux Amis', 'des Amis'], ['Le Relais', 'au Relais', 'du Relais'],
  ['Le Havre', 'au Havre', 'du Havre'], ['Les Ulis', 'aux Ulis', 'des Ulis'], ['La Rochelle', 'à La Rochelle', 'de La Rochelle'], ['la Caisse', 'à la Caisse', 'de la Caisse'], ['l’UDAF', 'à l’UDAF', 'de l’UDAF'],
  ['EDF', 'à EDF', 'd’EDF'], ['Emmaüs', 'à Emmaüs', 'd’Emmaüs'], ['Évry', 'à Évry', 'd’Évry'], ['Œuvres de Marie', 'à Œuvres de Marie', 'd’Œuvres de Marie'],
  ['Hyères', 'à Hyères', 'd’Hyères'], ['Hénin-Beaumont', 'à Hénin-Beaumont', 'd’Hénin-Beaumont'], ['Habitat 76', 'à Habitat 76', 'd’Habitat 76'], ['Haguenau', 'à Haguenau', 'de Haguenau'], ['Hem', 'à Hem', 'de Hem'],
  ['Yvetot', 'à Yvetot', 'd’Yvetot'], ['onze euros', 'à onze euros', 'de onze euros'], ['3 000 €', 'à 3 000 €', 'de 3 000 €'], ['Lescar', 'à Lescar', 'de Lescar'], ['………………', 'à ………………', 'de ………………'],
])('devant « %s » : « %s », « %s »', (nom, a, de) => {
  expect([devant('à', nom), devant('de', nom)]).toEqual([a, de]);
});
