import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M22',
  exercice: 2023,
  conformes: [
    {
      titre: 'Un virement de 16 100 € ne change pas le budget : net nul',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| D-64131 : Rémunération principale | 16 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles sur opérations de gestion | 0,00 | 13 200,00 | 0,00 | 0,00 |
| Total EXPLOITATION | 16 100,00 | 16 100,00 | 0,00 | 0,00 |
| Total Général |  | 0,00 |  | 0,00 |`,
    },
    {
      titre: 'Le net des deux sections, dans la seconde colonne de chaque paire',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| D-60623 : Fournitures d’atelier | 0,00 | 500,00 | 0,00 | 0,00 |
| R-7488 : Autres | 0,00 | 0,00 | 0,00 | 500,00 |
| Total EXPLOITATION | 0,00 | 500,00 | 0,00 | 500,00 |
| INVESTISSEMENT |  |  |  |  |
| R-10222 : FCTVA | 0,00 | 0,00 | 0,00 | 200,00 |
| D-2184 : Mobilier | 0,00 | 200,00 | 0,00 | 0,00 |
| Total INVESTISSEMENT | 0,00 | 200,00 | 0,00 | 200,00 |
| Total Général |  | 700,00 |  | 700,00 |`,
    },
    {
      titre: 'Le total général est la somme de chacune des quatre colonnes',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| D-64131 : Rémunération principale | 16 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles sur opérations de gestion | 0,00 | 13 200,00 | 0,00 | 0,00 |
| Total EXPLOITATION | 16 100,00 | 16 100,00 | 0,00 | 0,00 |
| Total Général | 16 100,00 | 16 100,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Les deux colonnes du total général ne sont ni leurs sommes, ni le net',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| D-64131 : Rémunération principale | 16 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles sur opérations de gestion | 0,00 | 13 200,00 | 0,00 | 0,00 |
| Total EXPLOITATION | 16 100,00 | 16 100,00 | 0,00 | 0,00 |
| Total Général | 13 200,00 | 13 200,00 |  | 0,00 |`,
      attendus: [{ cellules: ['C8', 'B8'], ecart: 0 }],
    },
    {
      titre: 'Un centime de trop dans l’une des sommes de colonnes',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| D-64131 : Rémunération principale | 16 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles sur opérations de gestion | 0,00 | 13 200,00 | 0,00 | 0,00 |
| Total EXPLOITATION | 16 100,00 | 16 100,00 | 0,00 | 0,00 |
| Total Général | 16 100,00 | 16 100,01 |  | 0,00 |`,
      attendus: [{ cellules: ['C8', 'B8'], ecart: 1 }],
    },
    {
      titre: 'Le total général ne montre que les augmentations',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| D-64131 : Rémunération principale | 16 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles sur opérations de gestion | 0,00 | 13 200,00 | 0,00 | 0,00 |
| Total EXPLOITATION | 16 100,00 | 16 100,00 | 0,00 | 0,00 |
| Total Général |  | 16 100,00 |  | 0,00 |`,
      attendus: [{ cellules: ['C8'], ecart: 1610000 }],
    },
    {
      titre: 'Un centime de trop en recettes',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| D-64131 : Rémunération principale | 16 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles sur opérations de gestion | 0,00 | 13 200,00 | 0,00 | 0,00 |
| Total EXPLOITATION | 16 100,00 | 16 100,00 | 0,00 | 0,00 |
| Total Général |  | 0,00 |  | 0,01 |`,
      attendus: [{ cellules: ['E8'], ecart: 1 }],
    },
  ],
});
