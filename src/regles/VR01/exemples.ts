import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M22',
  exercice: 2023,
  conformes: [
    {
      titre: 'Une dépense nouvelle financée par une recette nouvelle',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| R-7588 : Autres produits divers de gestion courante | 0,00 | 0,00 | 0,00 | 2 900,00 |`,
    },
    {
      titre: 'Un virement à l’intérieur du groupe 016',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles sur opérations de gestion | 2 900,00 | 0,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: '16 100 € passent du personnel à la structure',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| D-64131 : Rémunération principale | 16 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles sur opérations de gestion | 0,00 | 13 200,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['B5', 'C6', 'C7'] }],
    },
  ],
});
