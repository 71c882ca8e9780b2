import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Une diminution de dépense reste une dépense',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-60623-4238 : Alimentation | 150,00 | 0,00 | 0,00 | 0,00 |
| R-74741-4238 : Communes membres du GFP | 0,00 | 0,00 | 150,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'De l’alimentation en recette',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-65134-4238 : Aides | 0,00 | 150,00 | 0,00 | 0,00 |
| R-60623-4238 : Alimentation | 0,00 | 0,00 | 0,00 | 150,00 |`,
      attendus: [{ cellules: ['A5'] }],
    },
    {
      titre: 'Du mobilier en section de fonctionnement',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-21848-4238 : Autres matériels de bureau et mobiliers | 0,00 | 150,00 | 0,00 | 0,00 |
| R-74741-4238 : Communes membres du GFP | 0,00 | 0,00 | 0,00 | 150,00 |`,
      attendus: [{ cellules: ['A4'] }],
    },
  ],
});
