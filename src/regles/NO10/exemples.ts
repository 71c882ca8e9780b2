import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [
    {
      titre: 'Des fonctions du plan, et une subdivision propre au CCAS de la fonction 5234',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6562-5234 : Aides | 0,00 | 300,00 | 0,00 | 0,00 |
| D-6562-52341 : Aides | 300,00 | 0,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'La fonction 529 n’existe pas',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6562-5234 : Aides | 0,00 | 300,00 | 0,00 | 0,00 |
| D-6068-529 : Autres matières et fournitures | 300,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A4'] }],
    },
    {
      titre: 'Des fonctions sous 3 500 habitants',
      nomenclature: 'M14_CCAS_INF3500',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6562-5234 : Aides | 0,00 | 300,00 | 0,00 | 0,00 |
| D-6068-02 : Autres matières et fournitures | 300,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A3', 'A4'] }],
    },
    {
      titre: 'La fonction 999 : « 9 » est une fonction en réserve, que rien ne subdivise encore',
      nomenclature: 'M57_D',
      exercice: 2024,
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-999 : Alimentation | 0,00 | 150,00 | 0,00 | 0,00 |
| R-74748-420 : Autres communes | 0,00 | 0,00 | 0,00 | 150,00 |`,
      attendus: [{ cellules: ['A3'] }],
    },
  ],
});
