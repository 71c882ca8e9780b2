import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Les aides au 65134, la subvention à une association au 65748',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-65134-4238 : Aides | 0,00 | 500,00 | 0,00 | 0,00 |
| D-65748-4238 : Aide aux associations caritatives | 500,00 | 0,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Des secours aux familles imputés en subvention',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-65748-4238 : Secours aux familles | 0,00 | 500,00 | 0,00 | 0,00 |
| D-60623-4238 : Alimentation | 500,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A3'] }],
    },
    {
      titre: 'Le compte d’aides de la M14 gardé en M57, où il sert à la coopération décentralisée',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6562-4238 : Aides | 0,00 | 500,00 | 0,00 | 0,00 |
| D-60623-4238 : Alimentation | 500,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A3'] }],
    },
  ],
});
