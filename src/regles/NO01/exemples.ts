import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Tous les comptes sont au plan',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 150,00 | 0,00 | 0,00 |
| R-74741-4238 : Communes membres du GFP | 0,00 | 0,00 | 0,00 | 150,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Deux chiffres échangés : 60263 au lieu de 60623',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60263-4238 : Alimentation | 0,00 | 150,00 | 0,00 | 0,00 |
| R-74741-4238 : Communes membres du GFP | 0,00 | 0,00 | 0,00 | 150,00 |`,
      attendus: [{ cellules: ['A3'] }],
    },
    {
      titre: 'En M22 le plan n’est pas confirmé : une alerte',
      nomenclature: 'M22',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60699 : Fournitures | 0,00 | 100,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 100,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A3'], gravite: 'alerte' }],
    },
  ],
});
