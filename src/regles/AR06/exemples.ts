import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Des montants au centime',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 150,25 | 0,00 | 0,00 |
| R-74748-4238 : Autres communes | 0,00 | 0,00 | 0,00 | 150,25 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Un tiers d’euro',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 33,333 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 0,00 | 66,67 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C3'] }],
    },
    {
      titre: 'Un résidu de calcul du tableur : 0,1 + 0,2',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 0,30000000000000004 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 0,30 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C3'], gravite: 'information' }],
    },
  ],
});
