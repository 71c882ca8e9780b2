import type { LigneDocument } from '../../document';
import { repartir, serrer } from './colonnes';
import { groupes, placer } from './entete';
import { rappels } from './rappels';

test('les colonnes suivent leurs parts, et aucune n’a moins que ce qu’elle ne peut couper', () => {
  expect(repartir([2, 1, 1], [0, 0, 0], 400)).toEqual([200, 100, 100]);
  expect(repartir([2, 1, 1], [0, 160, 0], 400)).toEqual([160, 160, 80]);
  expect(repartir([1, 1], [300, 200], 400)).toBeNull();
  expect(serrer([300, 100], 200)).toEqual([150, 50]);
});

test('une cellule d’en-tête saute les colonnes que couvre la rangée du dessus', () => {
  const cellule = (texte: string, autres = {}): { texte: string; alignement: 'gauche' } => ({ texte, alignement: 'gauche', ...autres });
  const entete = [[cellule('A', { lignes: 2 }), cellule('B', { colonnes: 2 })], [cellule('C'), cellule('D')]];
  expect(placer(entete, 3).map((p) => [p.cellule.texte, p.rangee, p.colonne, p.sur, p.large])).toEqual([['A', 0, 0, 2, 1], ['B', 0, 1, 1, 2], ['C', 1, 1, 1, 1], ['D', 1, 2, 1, 1]]);
  expect(groupes(entete)).toEqual([1]);
});

test('la section en cours est rappelée, avec son sens s’il est titré à part', () => {
  const ligne = (genre: LigneDocument['genre'], texte: string): LigneDocument => ({ genre, cellules: [{ texte, alignement: 'gauche' }] });
  const titre = (texte: string): LigneDocument => ligne('rubrique', texte), l = ligne('ligne', 'x');
  expect(rappels([l, titre('A'), l, titre('B'), l])).toEqual([null, null, 'A', null, 'B']);
  expect(rappels([titre('F'), titre('Dépenses'), l, titre('Recettes'), l, titre('I'), titre('Dépenses'), l])).toEqual([null, null, 'F – Dépenses', null, 'F – Recettes', null, null, 'I – Dépenses']);
});
