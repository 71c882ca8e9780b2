import { chapitresCites, comptesCites } from './comptesCites';

test.each([
  ['chapitre 016 compte 6156 modification du contrat', ['6156']],
  ['aux comptes 6232, 6251 et 60623', ['6232', '6251', '60623']],
  ['article 002', ['002']],
  ['l’article 205 de la loi de finances', []],
  ['l’article L1612-12 du code', []],
  ['article 10', []],
  ['le compte administratif 2022', []],
])('« %s »', (texte, attendus) => expect(comptesCites(texte)).toEqual(attendus));

test('les chapitres d’un virement', () => expect(chapitresCites('du chapitre 012 vers le chapitre 016, le chapitre 011 ne le permet pas')).toEqual(['012', '016', '011']));
