import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Chaque fonction a ses recettes',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-60623-4238 : Alimentation | 0,00 | 500,00 | 0,00 | 0,00 |
| R-74748-4238 : Autres communes | 0,00 | 0,00 | 0,00 | 500,00 |
| D-61358-4212 : Locations mobilières | 0,00 | 80,00 | 0,00 | 0,00 |
| D-6156-4212 : Maintenance | 80,00 | 0,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Les ressources non ventilables financent les autres fonctions',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-60623-4238 : Alimentation | 0,00 | 500,00 | 0,00 | 0,00 |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 500,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Une recette est dans une autre fonction que sa dépense',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-60623-4238 : Alimentation | 0,00 | 500,00 | 0,00 | 0,00 |
| R-74748-4212 : Autres communes | 0,00 | 0,00 | 0,00 | 500,00 |
| D-61358-020 : Locations mobilières | 0,00 | 80,00 | 0,00 | 0,00 |
| D-6156-020 : Maintenance | 80,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C4', 'E5'] }],
    },
  ],
});
