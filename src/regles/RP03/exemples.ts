import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [
    {
      titre: 'Le résultat est porté en une ligne',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 155 108,69 |
| D-6068-01 : Autres matières et fournitures | 0,00 | 155 108,69 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Le résultat est réparti entre trois fonctions',
      feuille: `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| R-002-02 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 8 108,69 |
| R-002-5230 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 50 000,00 |
| R-002-5234 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 97 000,00 |
| D-6068-02 : Autres matières et fournitures | 0,00 | 155 108,69 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A5', 'A6', 'A7'] }],
    },
  ],
});
