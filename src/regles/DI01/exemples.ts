import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [
    {
      titre: 'Le 022 fait 7,5 % des dépenses réelles',
      feuille: `
BUDGET PRIMITIF 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-6068 : Autres matières et fournitures | 0,00 | 92 500,00 | 0,00 | 0,00 |
| D-022 : Dépenses imprévues | 0,00 | 7 500,00 | 0,00 | 0,00 |
| D-023 : Virement à la section d’investissement | 0,00 | 50 000,00 | 0,00 | 0,00 |
| R-7474 : Communes | 0,00 | 0,00 | 0,00 | 150 000,00 |`,
    },
    {
      titre: 'Une décision modificative seule ne dit pas le total des dépenses réelles',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-6068 : Autres matières et fournitures | 500,00 | 0,00 | 0,00 | 0,00 |
| D-022 : Dépenses imprévues | 0,00 | 500,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Le 022 est réduit pour payer une dépense',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-022 : Dépenses imprévues | 500,00 | 0,00 | 0,00 | 0,00 |
| D-6068 : Autres matières et fournitures | 0,00 | 500,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Le 022 dépasse 7,5 % d’un centime',
      feuille: `
BUDGET PRIMITIF 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-6068 : Autres matières et fournitures | 0,00 | 92 499,99 | 0,00 | 0,00 |
| D-022 : Dépenses imprévues | 0,00 | 7 500,01 | 0,00 | 0,00 |
| D-023 : Virement à la section d’investissement | 0,00 | 50 000,00 | 0,00 | 0,00 |
| R-7474 : Communes | 0,00 | 0,00 | 0,00 | 150 000,00 |`,
      attendus: [{ cellules: ['C6'], ecart: 1 }],
    },
    {
      titre: 'Une décision modificative emprunte pour ouvrir le 020',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT | | | | |
| D-020 : Dépenses imprévues | 0,00 | 5 000,00 | 0,00 | 0,00 |
| R-1641 : Emprunts en euros | 0,00 | 0,00 | 0,00 | 5 000,00 |`,
      attendus: [{ cellules: ['C5'], gravite: 'alerte' }],
    },
  ],
});
