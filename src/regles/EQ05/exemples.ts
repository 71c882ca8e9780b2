import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Le virement a ses deux côtés',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-60623-4238 : Alimentation | 800,00 | 0,00 | 0,00 | 0,00 |
| D-023-01 : Virement à la section d’investissement | 0,00 | 800,00 | 0,00 | 0,00 |
| INVESTISSEMENT |  |  |  |  |
| R-021-01 : Virement de la section de fonctionnement | 0,00 | 0,00 | 0,00 | 800,00 |
| D-2188-4238 : Autres immobilisations corporelles | 0,00 | 800,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Deux montants différents',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-60623-4238 : Alimentation | 800,00 | 0,00 | 0,00 | 0,00 |
| D-023-01 : Virement à la section d’investissement | 0,00 | 800,00 | 0,00 | 0,00 |
| INVESTISSEMENT |  |  |  |  |
| R-021-01 : Virement de la section de fonctionnement | 0,00 | 0,00 | 0,00 | 880,00 |
| D-2188-4238 : Autres immobilisations corporelles | 0,00 | 880,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C5', 'E7'], ecart: -8000 }],
    },
    {
      titre: 'Le 021 est oublié',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-60623-4238 : Alimentation | 800,00 | 0,00 | 0,00 | 0,00 |
| D-023-01 : Virement à la section d’investissement | 0,00 | 800,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C5'], ecart: 80000 }],
    },
  ],
});
