import { verifierClasseur } from '../verification/verifierClasseur';
import type { RapportTableau } from './rapport';
import { conclure } from './conclure';
import { grille, type Valeur } from './grille';

function conclusion(...cellules: readonly (readonly Valeur[])[]): string {
  const { rapports } = verifierClasseur({ nom: 'essai', feuilles: [grille(cellules)] }, { nomenclature: 'M57_D', exercice: 2025 });
  return conclure(rapports[0] as RapportTableau).phrase;
}

const EN_TETE = ['Section', 'Chapitre', 'Compte', 'Libellé', 'Dépenses', 'Recettes'];
const EMPRUNT = 'Emprunts en euros';

test('un tableau où rien n’est inscrit n’est pas dit conforme', () => {
  expect(conclusion(['DM n°1 exercice 2025'], EN_TETE, ['Fonctionnement', '011', '60623', 'Alimentation', 0, null], ['Fonctionnement', '74', '74741', 'Communes membres du GFP', null, 0]))
    .toBe('rien à contrôler, aucun montant n’y est inscrit.');
});

test('un budget qui rembourse un emprunt n’est conforme que sous réserve de ses ressources propres', () => {
  expect(conclusion(
    ['BUDGET PRIMITIF 2025'], EN_TETE,
    ['Fonctionnement', '011', '60623', 'Alimentation', 100, null], ['Fonctionnement', '74', '74741', 'Communes membres du GFP', null, 100],
    ['Investissement', '16', '1641', EMPRUNT, 5000, null], ['Investissement', '16', '1641', EMPRUNT, null, 5000],
  )).toContain('de la couverture du capital des emprunts par les ressources propres (CGCT L1612-4), qui n’est pas contrôlée');
});

test('sans emprunt à rembourser, la réserve n’a pas lieu d’être', () => {
  expect(conclusion(
    ['BUDGET PRIMITIF 2025'], EN_TETE,
    ['Fonctionnement', '011', '60623', 'Alimentation', 100, null], ['Fonctionnement', '74', '74741', 'Communes membres du GFP', null, 100],
  )).toMatch(/^conforme(?!.*emprunts)/);
});
