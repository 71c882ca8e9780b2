import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'La baisse est dans la colonne des diminutions',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 150,00 | 0,00 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 0,00 | 150,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Une baisse de 150 € est écrite en augmentation négative',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | -150,00 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 0,00 | 150,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C3', 'B3'] }],
    },
  ],
});
