import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M22',
  exercice: 2023,
  conformes: [
    {
      titre: 'La dotation a sa contrepartie au compte 28',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| D-68112 : Dotations aux amortissements des immobilisations corporelles | 0,00 | 1 200,00 | 0,00 | 0,00 |
| D-60623 : Fournitures d’atelier | 1 200,00 | 0,00 | 0,00 | 0,00 |
| INVESTISSEMENT |  |  |  |  |
| R-28 : Amortissements des immobilisations | 0,00 | 0,00 | 0,00 | 1 200,00 |
| D-2184 : Mobilier | 0,00 | 1 200,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'L’amortissement est inférieur à la dotation',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| D-68112 : Dotations aux amortissements des immobilisations corporelles | 0,00 | 1 200,00 | 0,00 | 0,00 |
| D-60623 : Fournitures d’atelier | 1 200,00 | 0,00 | 0,00 | 0,00 |
| INVESTISSEMENT |  |  |  |  |
| R-28 : Amortissements des immobilisations | 0,00 | 0,00 | 0,00 | 1 000,00 |
| D-2184 : Mobilier | 0,00 | 1 000,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C4', 'E7'], ecart: 20000 }],
    },
    {
      titre: 'Une subvention est virée au résultat sans compte 139',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION |  |  |  |  |
| R-777 : Quote-part des subventions d’investissement virée au résultat | 0,00 | 0,00 | 0,00 | 300,00 |
| D-60623 : Fournitures d’atelier | 0,00 | 300,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['E4'], ecart: 30000 }],
    },
  ],
});
