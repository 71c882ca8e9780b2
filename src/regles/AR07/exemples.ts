import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Des montants saisis en nombres',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 1 250,00 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 1 250,00 | 0,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Un montant tapé avec « € »',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | "1 250,00 €" | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 1 250,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C3'] }],
    },
    {
      titre: 'Des montants collés depuis un PDF',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | "1 250,00" | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | "1 250,00 EUR" | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C3', 'B4'] }],
    },
  ],
});
