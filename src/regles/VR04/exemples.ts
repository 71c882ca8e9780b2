import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [
    {
      titre: 'Le conseil vote une décision modificative',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-6068 : Autres matières et fournitures | 500,00 | 0,00 | 0,00 | 0,00 |
| D-6562 : Aides | 0,00 | 500,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Le président vire des crédits dans un même chapitre',
      feuille: `
DECISION DU PRESIDENT : VIREMENT DE CREDITS 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-6068 : Autres matières et fournitures | 500,00 | 0,00 | 0,00 | 0,00 |
| D-6232 : Fêtes et cérémonies | 0,00 | 500,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Le président emploie les dépenses imprévues',
      feuille: `
DECISION DU PRESIDENT : VIREMENT DE CREDITS 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-022 : Dépenses imprévues | 500,00 | 0,00 | 0,00 | 0,00 |
| D-6562 : Aides | 0,00 | 500,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Le président vire des crédits du chapitre 011 au chapitre 65',
      feuille: `
DECISION DU PRESIDENT : VIREMENT DE CREDITS 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-6068 : Autres matières et fournitures | 500,00 | 0,00 | 0,00 | 0,00 |
| D-6562 : Aides | 0,00 | 500,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['B5', 'C6'] }],
    },
  ],
});
