import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M22',
  exercice: 2023,
  conformes: [
    {
      titre: 'Charge et produit nouveaux se répondent, hors tarification',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| R-7588 : Autres produits divers de gestion courante | 0,00 | 0,00 | 0,00 | 2 900,00 |`,
    },
    {
      titre: 'Un virement n’appelle pas d’approbation',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| D-64131 : Rémunération principale | 16 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles sur opérations de gestion | 0,00 | 13 200,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Un produit de la tarification finance la charge',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| R-7351 : Part de la dotation globale de soins | 0,00 | 0,00 | 0,00 | 2 900,00 |`,
      attendus: [{ cellules: ['E6'] }],
    },
    {
      titre: 'Le produit ne couvre pas la charge',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| R-7588 : Autres produits divers de gestion courante | 0,00 | 0,00 | 0,00 | 2 899,99 |
| Total EXPLOITATION | 0,00 | 2 900,00 | 0,00 | 2 899,99 |`,
      attendus: [{ cellules: ['C7', 'E7'], ecart: -1 }],
    },
  ],
});
