import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'L’amende au compte 6584 de la M57',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6584-4238 : Amendes fiscales et pénales | 0,00 | 2 150,00 | 0,00 | 0,00 |
| D-65134-4238 : Aides | 2 150,00 | 0,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Les comptes d’exceptionnel de la M14',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6712-4238 : Amendes fiscales et pénales | 0,00 | 2 150,00 | 0,00 | 0,00 |
| R-7788-4238 : Produits exceptionnels divers | 0,00 | 0,00 | 0,00 | 2 150,00 |`,
      attendus: [{ cellules: ['A3'] }, { cellules: ['A4'] }],
    },
    {
      titre: 'Un compte que l’exercice 2024 a supprimé',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6217-4238 : Personnel affecté par la commune membre du GFP | 0,00 | 900,00 | 0,00 | 0,00 |
| D-65134-4238 : Aides | 900,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A3'] }],
    },
  ],
});
