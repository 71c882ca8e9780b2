import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Le déficit reporté est sous les dépenses',
      feuille: `
| Compte | Libellé | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT |  |  |  |
| 002 | Résultat de fonctionnement reporté | 7 497,77 |  |
| 60623 | Alimentation | 2,23 |  |
| RECETTES FONCTIONNEMENT |  |  |  |
| 74748 | Autres communes |  | 7 500,00 |
| TOTAL FONCTIONNEMENT |  | 7 500,00 | 7 500,00 |`,
    },
    {
      titre: 'Chaque préfixe est dans sa colonne',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 150,00 | 0,00 | 0,00 |
| R-74748-4238 : Autres communes | 0,00 | 0,00 | 0,00 | 150,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Un déficit en colonne de dépenses sous « RECETTES FONCTIONNEMENT »',
      feuille: `
| Compte | Libellé | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT |  |  |  |
| 60623 | Alimentation | 2,23 |  |
| RECETTES FONCTIONNEMENT |  |  |  |
| 002 | Résultat de fonctionnement reporté | 7 497,77 |  |
| 74748 | Autres communes |  | 7 500,00 |
| TOTAL FONCTIONNEMENT |  | 7 500,00 | 7 500,00 |`,
      attendus: [{ cellules: ['C5'] }],
    },
    {
      titre: 'Une ligne « D- » dont le montant est en recettes',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 0,00 | 0,00 | 150,00 |
| D-61358-4238 : Locations mobilières | 0,00 | 150,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['E3'] }],
    },
    {
      titre: 'Le compte administratif montre un déficit : le 002 est une dépense',
      exercice: 2025,
      feuille: `
DM n°1 2025
| Compte | Libellé | Dépenses | Recettes |
| RECETTES FONCTIONNEMENT | | | |
| 002 | Résultat de fonctionnement reporté | 6 000,00 | |
| 74748 | Autres communes | | 6 000,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Opérations de l’exercice | 0,00 | 0,00 | 100 000,00 | 94 000,00 |
| Résultats de clôture | 0,00 | 0,00 | 6 000,00 | 0,00 |`,
      attendus: [{ cellules: ['C4'] }],
    },
  ],
});
