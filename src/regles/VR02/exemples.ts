import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M22',
  exercice: 2023,
  conformes: [
    {
      titre: 'La charge nouvelle a sa recette',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| R-7588 : Autres produits divers de gestion courante | 0,00 | 0,00 | 0,00 | 2 900,00 |`,
    },
    {
      titre: 'Le virement reste dans son groupe',
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
      titre: 'Une économie de personnel paie un contrat informatique et un remboursement',
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
