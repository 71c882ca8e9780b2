import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Chaque ligne bouge dans un seul sens',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 150,00 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 150,00 | 0,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Une ligne baisse de 50 € et monte de 200 €',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 50,00 | 200,00 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 150,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['B3', 'C3'] }],
    },
  ],
});
