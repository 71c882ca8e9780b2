import { adressePlage } from '../../domaine/grille';
import { grilleExemple } from '../../regles/exemples';
import { enClair, lecteurs, nonPlacesEnClair, totauxEnClair } from '../essai';

const { lu, lus } = lecteurs(grilleExemple);

describe('Dépenses et recettes côte à côte, chacune avec ses comptes', () => {
  it('font un seul tableau, dont chaque rangée donne une ligne de chaque côté', () => {
    const t = lu(`
CCAS - DM N°1 - BUDGET 2025
| DEPENSES | | | RECETTES | | |
| Article | Libellé | Montant | Article | Libellé | Montant |
| FONCTIONNEMENT | | | | | |
| 60623 | Alimentation | 500,00 | 74741 | Communes membres du GFP | 900,00 |
| 65134 | Aides | 400,00 | | | |
| TOTAL FONCTIONNEMENT | | 900,00 | TOTAL FONCTIONNEMENT | | 900,00 |`);
    expect(enClair(t)).toEqual(['5: F D 60623 0 50000 0 0 Alimentation', '6: F D 65134 0 40000 0 0 Aides', '5: F R 74741 0 0 0 90000 Communes membres du GFP']);
    expect(totauxEnClair(t)).toEqual(['7: section fonctionnement depense [0,2[ . 90000 . .', '7: section fonctionnement recette [2,3[ . . . 90000']);
    expect([t.disposition, adressePlage(t.plage), t.colonnes, t.deductions, nonPlacesEnClair(t)]).toEqual([
      'deux-colonnes', 'A2:F7', { compte: 0, libelle: 1, montants: [-1, 2, -1, 5], section: -1, chapitre: -1, seconde: { compte: 3, libelle: 4, de: 2 } }, [], [],
    ]);
  });

  it('gardent leurs sections, le titre écrit une fois valant pour les deux côtés, et l’en-tête répété', () => {
    const t = lu(`
CCAS - DM N°1 - BUDGET 2025

| SECTION DE FONCTIONNEMENT | | | | | |
| DEPENSES | | | RECETTES | | |
| Article | Libellé | Montant | Article | Libellé | Montant |
| 60623 | Alimentation | 500,00 | 74741 | Communes membres du GFP | 800,00 |
| 1641 | Emprunts | 400,00 | | | |
| TOTAL | | 900,00 | TOTAL | | 800,00 |

| SECTION D’INVESTISSEMENT | | | | | |
| DEPENSES | | | RECETTES | | |
| Article | Libellé | Montant | Article | Libellé | Montant |
| 2188 | Autres | 300,00 | 1641 | Emprunts | 300,00 |
| TOTAL | | 300,00 | TOTAL | | 300,00 |`);
    expect(enClair(t)).toEqual([
      '6: F D 60623 0 50000 0 0 Alimentation', '7: F D 1641 0 40000 0 0 Emprunts', '13: I D 2188 0 30000 0 0 Autres',
      '6: F R 74741 0 0 0 80000 Communes membres du GFP', '13: I R 1641 0 0 0 30000 Emprunts',
    ]);
    expect(totauxEnClair(t)).toEqual([
      '8: section fonctionnement depense [0,2[ . 90000 . .', '14: section investissement depense [2,3[ . 30000 . .',
      '8: section fonctionnement recette [3,4[ . . . 80000', '14: section investissement recette [4,5[ . . . 30000',
    ]);
    expect([adressePlage(t.plage), nonPlacesEnClair(t)]).toEqual(['A4:F14', []]);
  });

  it('un total dont le libellé n’est écrit qu’à gauche vaut pour les deux côtés', () => {
    const t = lu(`
| DEPENSES DE FONCTIONNEMENT | | | RECETTES DE FONCTIONNEMENT | | |
| Article | Libellé | Montant | Article | Libellé | Montant |
| 60623 | Alimentation | 500,00 | 74741 | Communes | 500,00 |
| TOTAL | | 500,00 | | | 500,00 |`);
    expect(totauxEnClair(t)).toEqual(['4: section fonctionnement depense [0,1[ . 50000 . .', '4: section fonctionnement recette [1,2[ . . . 50000']);
    expect(nonPlacesEnClair(t)).toEqual([]);
  });

  it('se lisent aussi quand le titre est sous l’en-tête, ou que la colonne de montants dit le sens', () => {
    const sousEnTete = lu(`
| Article | Libellé | Montant | | Article | Libellé | Montant |
| DEPENSES D’INVESTISSEMENT | | | | RECETTES D’INVESTISSEMENT | | |
| 2188 | Autres | 5,00 | | 10222 | FCTVA | 5,00 |`);
    const parColonne = lu(`
| Article | Libellé | Dépenses | Article | Libellé | Recettes |
| INVESTISSEMENT | | | | | |
| 2188 | Autres | 5,00 | 10222 | FCTVA | 5,00 |`);
    for (const t of [sousEnTete, parColonne]) expect(enClair(t)).toEqual(['3: I D 2188 0 500 0 0 Autres', '3: I R 10222 0 0 0 500 FCTVA']);
  });

  it('recettes à gauche, dépenses à droite : chaque montant garde sa cellule', () => {
    const t = lu(`
| RECETTES | | | DEPENSES | | |
| Article | Libellé | Montant | Article | Libellé | Montant |
| 7066 | Redevances | 5,00 | 60623 | Alimentation | 5,00 |`);
    expect([enClair(t), t.colonnes]).toEqual([
      ['3: F R 7066 0 0 0 500 Redevances', '3: F D 60623 0 500 0 0 Alimentation'],
      { compte: 0, libelle: 1, montants: [-1, 5, -1, 2], section: -1, chapitre: -1, seconde: { compte: 3, libelle: 4, de: 1 } },
    ]);
  });

  it('deux décisions côte à côte restent deux tableaux', () => {
    expect(lus(`
| DM n°1 2025 | | | | DM n°2 2025 | | |
| Article | Libellé | Montant | | Article | Libellé | Montant |
| 60623 | Alimentation | 5,00 | | 60623 | Alimentation | 5,00 |`)).toHaveLength(2);
  });
});
