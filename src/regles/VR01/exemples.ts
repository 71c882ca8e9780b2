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
    {
      titre: 'Un virement à l’intérieur du groupe III, écrit par son rang',
      feuille: `
DM n°1 2023
| Groupe | Compte | Libellé | Dépenses | Recettes |
| G3 | 61561 | Informatique | 2 900,00 | |
| G3 | 6718 | Autres charges exceptionnelles sur opérations de gestion | -2 900,00 | |`,
    },
  ],
  fautifs: [
    {
      titre: 'Les groupes écrits par leur rang : 1 000 € passent du groupe 2 au groupe 1',
      feuille: `
DM n°1 2023
| Groupe | Compte | Libellé | Dépenses | Recettes |
| Groupe 2 | 64131 | Rémunération principale | -1 000,00 | |
| Groupe 1 | 6063 | Fournitures d’entretien et petit équipement | 1 000,00 | |`,
      attendus: [{ cellules: ['D3', 'D4'] }],
    },
    {
      titre: 'Une économie de personnel va à deux groupes',
      feuille: `
DM n°1 2023
| Groupe | Compte | Libellé | Dépenses | Recettes |
| 012 | 64131 | Rémunération principale | -3 000,00 | |
| 011 | 6063 | Alimentation | 1 000,00 | |
| 016 | 61561 | Informatique | 2 000,00 | |`,
      attendus: [{ cellules: ['D3', 'D4', 'D5'] }],
    },
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
