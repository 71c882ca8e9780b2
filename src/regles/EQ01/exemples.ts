import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Une hausse de dépense financée par une recette',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-60623-4238 : Alimentation | 0,00 | 500,00 | 0,00 | 0,00 |
| R-74748-4238 : Autres communes | 0,00 | 0,00 | 0,00 | 500,00 |`,
    },
    {
      titre: 'Une hausse financée par une baisse',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-60623-4238 : Alimentation | 0,00 | 500,00 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 500,00 | 0,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Un budget primitif équilibre les restes à réaliser et le vote ensemble',
      feuille: `
BUDGET PRIMITIF 2024
| Chap / Art | Libellé | RAR N-1 | Propositions nouvelles | Vote |
| DEPENSES D’INVESTISSEMENT | | | | |
| 2188 | Autres immobilisations corporelles | 500,00 | 1 500,00 | 1 500,00 |
| RECETTES D’INVESTISSEMENT | | | | |
| 10222 | FCTVA | | 2 000,00 | 2 000,00 |`,
    },
    {
      titre: 'La page des dépenses d’une maquette, dont les recettes sont sur une autre page',
      feuille: `
BUDGET PRIMITIF 2024
| Chap / Art | Libellé | RAR N-1 | Propositions nouvelles | Vote |
| DEPENSES D’INVESTISSEMENT | | | | |
| 2188 | Autres immobilisations corporelles | 0,00 | 2 000,00 | 2 000,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Il manque 20 € de recettes',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-60623-4238 : Alimentation | 0,00 | 500,00 | 0,00 | 0,00 |
| R-74748-4238 : Autres communes | 0,00 | 0,00 | 0,00 | 480,00 |
| Total FONCTIONNEMENT | 0,00 | 500,00 | 0,00 | 480,00 |`,
      attendus: [{ cellules: ['C6', 'E6'], ecart: -2000 }],
    },
    {
      titre: 'Un excédent reporté sans emploi',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT |  |  |  |  |
| D-2188-4238 : Autres immobilisations corporelles | 0,00 | 1 000,00 | 0,00 | 0,00 |
| R-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 0,00 | 0,00 | 1 500,00 |`,
      attendus: [{ cellules: ['C4', 'E5'], ecart: 50000, gravite: 'alerte' }],
    },
    {
      titre: 'Un budget primitif équilibre son vote en oubliant 500 € de restes à réaliser',
      feuille: `
BUDGET PRIMITIF 2024
| Chap / Art | Libellé | RAR N-1 | Propositions nouvelles | Vote |
| DEPENSES D’INVESTISSEMENT | | | | |
| 2188 | Autres immobilisations corporelles | 500,00 | 2 000,00 | 2 000,00 |
| RECETTES D’INVESTISSEMENT | | | | |
| 10222 | FCTVA | | 2 000,00 | 2 000,00 |`,
      attendus: [{ cellules: ['E4', 'E6'], ecart: -50000 }],
    },
  ],
});
