import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Le même compte dans deux fonctions',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 100,00 | 0,00 | 0,00 |
| D-60623-4212 : Alimentation | 0,00 | 50,00 | 0,00 | 0,00 |
| R-74748-4238 : Autres communes | 0,00 | 0,00 | 0,00 | 100,00 |
| R-74748-4212 : Autres communes | 0,00 | 0,00 | 0,00 | 50,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'La même imputation deux fois',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 100,00 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 0,00 | 20,00 | 0,00 | 0,00 |
| D-60623-4238 : Alimentation | 0,00 | 50,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A3', 'A5'] }],
    },
    {
      titre: 'Trois fois : un seul constat',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 100,00 | 0,00 | 0,00 |
| D-60623-4238 : Alimentation | 0,00 | 100,00 | 0,00 | 0,00 |
| D-60623-4238 : Alimentation | 0,00 | 100,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A3', 'A4', 'A5'] }],
    },
  ],
});
