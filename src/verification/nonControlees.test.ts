import { grille } from '../domaine/grille';
import { feuillesNonControlees } from './nonControlees';
import { verifierClasseur } from './verifierClasseur';

const DM = grille([['Compte', 'Libellé', 'Dépenses', 'Recettes'], ['60623', 'Alimentation', 100, null], ['74748', 'Autres communes', null, 100]], { nom: 'DM' });
const CFU = grille([['Recettes de l’exercice', 1500], ['Dépenses de l’exercice', 1000], ['Résultat', 500]], { nom: 'CFU' });
const NOTES = grille([['À faire relire']], { nom: 'Notes' }), VIDE = grille([], { nom: 'Feuil3' });
const SEANCE = grille([['Date de la séance', { date: '2025-03-06' }], ['Lieu', 'Mairie'], ['Membres en exercice', 11]], { nom: 'Séance' });

const nonControlees = (...feuilles: typeof DM[]) => {
  const classeur = { nom: 'dm.xlsx', feuilles };
  return feuillesNonControlees(classeur, verifierClasseur(classeur, { nomenclature: null, exercice: 2025 }).rapports);
};

test('une feuille de montants où aucun tableau n’est reconnu se nomme', () => expect(nonControlees(DM, CFU)).toEqual(['CFU']));
test('ni une feuille de texte, ni une feuille vide, ni celles de l’acte', () => expect(nonControlees(DM, NOTES, VIDE, SEANCE)).toEqual([]));
test('une feuille seule sans tableau est refusée, non ignorée', () => expect(nonControlees(CFU)).toEqual([]));
