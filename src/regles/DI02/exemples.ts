import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Les crédits sont ouverts au chapitre où ils serviront',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-60623-01 : Alimentation | 0,00 | 2,23 | 0,00 | 0,00 |
| D-60632-01 : Fournitures de petit équipement | 2,23 | 0,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Un reste de 022 est remis à zéro',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-022 : Dépenses imprévues | 1 000,00 | 0,00 | 0,00 | 0,00 |
| D-60623-01 : Alimentation | 0,00 | 1 000,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Une réserve de 1 000 € est ouverte au 022',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-022 : Dépenses imprévues | 0,00 | 1 000,00 | 0,00 | 0,00 |
| D-60623-01 : Alimentation | 1 000,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C5'] }],
    },
  ],
});
