import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'La dotation aux amortissements a sa recette d’investissement',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-6811-01 : Dotations aux amortissements | 0,00 | 900,00 | 0,00 | 0,00 |
| TOTAL D 042 : Opérations d’ordre de transfert entre sections | 0,00 | 900,00 | 0,00 | 0,00 |
| D-60623-4238 : Alimentation | 900,00 | 0,00 | 0,00 | 0,00 |
| TOTAL D 011 : Charges à caractère général | 900,00 | 0,00 | 0,00 | 0,00 |
| INVESTISSEMENT |  |  |  |  |
| R-28188-01 : Autres immobilisations corporelles | 0,00 | 0,00 | 0,00 | 900,00 |
| TOTAL R 040 : Opérations d’ordre de transfert entre sections | 0,00 | 0,00 | 0,00 | 900,00 |
| D-2188-4238 : Autres immobilisations corporelles | 0,00 | 900,00 | 0,00 | 0,00 |
| TOTAL D 21 : Immobilisations corporelles | 0,00 | 900,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Sans chapitre affiché, le plan de comptes dit les comptes d’ordre',
      feuille: `
| Compte | Libellé | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT |  |  |  |
| 6811 | Dotations aux amortissements | 900,00 |  |
| RECETTES FONCTIONNEMENT |  |  |  |
| 74748 | Autres communes |  | 900,00 |
| DEPENSES INVESTISSEMENT |  |  |  |
| 2188 | Autres immobilisations corporelles | 900,00 |  |
| RECETTES INVESTISSEMENT |  |  |  |
| 28188 | Amortissement des autres immobilisations corporelles |  | 900,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'La recette 040 n’égale pas la dépense 042',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-6811-01 : Dotations aux amortissements | 0,00 | 900,00 | 0,00 | 0,00 |
| TOTAL D 042 : Opérations d’ordre de transfert entre sections | 0,00 | 900,00 | 0,00 | 0,00 |
| D-60623-4238 : Alimentation | 900,00 | 0,00 | 0,00 | 0,00 |
| TOTAL D 011 : Charges à caractère général | 900,00 | 0,00 | 0,00 | 0,00 |
| INVESTISSEMENT |  |  |  |  |
| R-28188-01 : Autres immobilisations corporelles | 0,00 | 0,00 | 0,00 | 950,00 |
| TOTAL R 040 : Opérations d’ordre de transfert entre sections | 0,00 | 0,00 | 0,00 | 950,00 |
| D-2188-4238 : Autres immobilisations corporelles | 0,00 | 950,00 | 0,00 | 0,00 |
| TOTAL D 21 : Immobilisations corporelles | 0,00 | 950,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['C4', 'E9'], ecart: -5000 }],
    },
    {
      titre: 'Une dotation sans recette, en deux colonnes',
      feuille: `
| Compte | Libellé | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT |  |  |  |
| 6811 | Dotations aux amortissements | 900,00 |  |
| RECETTES FONCTIONNEMENT |  |  |  |
| 74748 | Autres communes |  | 900,00 |`,
      attendus: [{ cellules: ['C3'], ecart: 90000 }],
    },
  ],
});
