import type { Tableau } from '../tableau';
import { acteEssai } from './essai';
import { deliberationsDe, designe } from './joindre';

const tableau = (feuille: string, type = 'DM'): Tableau => ({ feuille, type, plage: { debut: { ligne: 3, colonne: 0 }, fin: { ligne: 32, colonne: 4 } } }) as unknown as Tableau;

test.each(['DM 1', 'dm 1', "'DM 1'", "'DM 1'!A4:E33", 'DM 1!B10', "'DM 1'!$A$4:$E$33"])('« %s » désigne le tableau A4:E33 de la feuille « DM 1 »', (ligne) => {
  expect(designe(ligne, tableau('DM 1'))).toBe(true);
});

test.each(['DM 2', 'DM', "'DM 1'!A40:E50", 'DM 1!G4:H9', '', "'DM 1'!tout"])('« %s » ne le désigne pas', (ligne) => expect(designe(ligne, tableau('DM 1'))).toBe(false));

test('un nom de feuille qui porte une apostrophe ou un point d’exclamation', () => {
  expect(designe("'Budget de l''eau'!A4", tableau("Budget de l'eau"))).toBe(true);
  expect(designe('Urgent !', tableau('Urgent !'))).toBe(true);
});

test('une décision modificative qui ne nomme pas de tableau vote toutes celles du classeur, une convention n’en vote aucun', () => {
  const acte = acteEssai({ deliberations: [{ numero: '1', genre: 'Décision modificative' }, { numero: '2', genre: 'Convention' }, { numero: '3', genre: 'Compte administratif', tableau: ['CA'] }] });
  const votees = (t: Tableau): unknown => deliberationsDe(acte, t).map((d) => d.champs.numero.valeur);
  expect([votees(tableau('DM 1')), votees(tableau('CA', 'CA')), votees(tableau('BP', 'BP'))]).toEqual([['1'], ['3'], []]);
});

test.each(['Décision modificative n° 1', 'DM n°2 – exercice 2025', 'Vote de la DM 1'])('à défaut de genre, l’objet « %s » vote les décisions modificatives du classeur', (objet) => {
  const acte = acteEssai({ deliberations: [{ numero: '1', objet }, { numero: '2', objet, genre: 'Libre' }, { numero: '3', objet, genre: 'Convention' }, { numero: '4', objet: 'Règlement intérieur' }] });
  expect(deliberationsDe(acte, tableau('DM 1')).map((d) => d.champs.numero.valeur)).toEqual(['1', '2']);
});
