import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Un excédent d’investissement et un déficit de fonctionnement',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-002-01 : Résultat de fonctionnement reporté | 0,00 | 7 497,77 | 0,00 | 0,00 |
| D-60623-01 : Alimentation | 0,00 | 2,23 | 0,00 | 0,00 |
| R-74741-01 : Communes membres du GFP | 0,00 | 0,00 | 0,00 | 7 500,00 |
| INVESTISSEMENT | | | | |
| R-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 0,00 | 0,00 | 166 291,00 |
| D-2188-01 : Autres immobilisations corporelles | 0,00 | 166 291,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Le 002 est en dépense et en recette',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-002-01 : Résultat de fonctionnement reporté | 0,00 | 7 497,77 | 0,00 | 0,00 |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 12 105,30 |
| D-60623-01 : Alimentation | 0,00 | 4 607,53 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C5', 'E6'] }],
    },
  ],
});
