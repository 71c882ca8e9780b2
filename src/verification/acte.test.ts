import { grille, type Grille, type Valeur } from '../domaine/grille';
import { marque } from '../domaine/marque';
import { grilleExemple } from '../regles/exemples';
import { verifierClasseur } from './verifierClasseur';

const DEDUIRE = { nomenclature: null, exercice: null } as const;
const DM = grilleExemple(`
DM n° 1 - EXERCICE 2024
| Compte | Libellé | Dépenses | Recettes |
| 6574 | Subventions | 100,00 | |
| 7474 | Participations | | 100,00 |`, 'DM');
const feuille = (nom: string, cellules: readonly (readonly Valeur[])[]): Grille => grille(cellules, { nom });
const types = (...feuilles: Grille[]): string[] => verifierClasseur({ nom: 'seance.xlsx', feuilles }, DEDUIRE).rapports.map((r) => `${r.tableau.type} ${r.tableau.feuille}`);

const DELIBERATIONS = feuille('Délibérations', [['Numéro', '2024-01', '2024-02'], ['Objet', 'DM n° 1', 'Don']]);
const EXTRAIT: readonly (readonly Valeur[])[] = [...DM.cellules, [], [marque('0'.repeat(64))]];

test('une délibération a son rapport, après ceux des tableaux, où que soit sa feuille', () => {
  expect(types(DELIBERATIONS, DM)).toEqual(['DM DM', 'deliberation Délibérations', 'deliberation Délibérations']);
});

test('aucun tableau n’est cherché dans les feuilles de l’acte, ni dans un extrait fait par le complément', () => {
  const membres = feuille('Membres', [['Nom', 'Présence'], ...DM.cellules]);
  expect(types(DM, membres, feuille('Extrait 2024-01', EXTRAIT), feuille('Extrait', EXTRAIT))).toEqual(['DM DM']);
});

test('une feuille du même nom qui n’est pas de l’acte est contrôlée', () => {
  expect(types({ ...DM, nom: 'Registre' }, { ...DM, nom: 'Extrait du budget' }, feuille('Extraits', EXTRAIT))).toEqual(['DM Registre', 'DM Extrait du budget', 'DM Extraits']);
});
