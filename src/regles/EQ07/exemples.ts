import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Une avance est soldée par les travaux qu’elle payait',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT |  |  |  |  |
| D-2313-4238 : Constructions | 0,00 | 3 000,00 | 0,00 | 0,00 |
| TOTAL D 041 : Opérations patrimoniales | 0,00 | 3 000,00 | 0,00 | 0,00 |
| R-238-4238 : Avances versées sur commandes d’immobilisations corporelles | 0,00 | 0,00 | 0,00 | 3 000,00 |
| TOTAL R 041 : Opérations patrimoniales | 0,00 | 0,00 | 0,00 | 3 000,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Les deux côtés de l’opération patrimoniale diffèrent',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT |  |  |  |  |
| D-2313-4238 : Constructions | 0,00 | 3 000,00 | 0,00 | 0,00 |
| TOTAL D 041 : Opérations patrimoniales | 0,00 | 3 000,00 | 0,00 | 0,00 |
| R-238-4238 : Avances versées sur commandes d’immobilisations corporelles | 0,00 | 0,00 | 0,00 | 2 900,00 |
| TOTAL R 041 : Opérations patrimoniales | 0,00 | 0,00 | 0,00 | 2 900,00 |`,
      attendus: [{ cellules: ['C4', 'E6'], ecart: 10000 }],
    },
  ],
});
