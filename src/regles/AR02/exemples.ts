import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [
    {
      titre: 'Le total de la section compte les lignes, non les sous-totaux',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT |  |  |  |  |
| R-10222-01 : FCTVA | 0,00 | 0,00 | 0,00 | 12 000,00 |
| TOTAL R 10 : Dotations, fonds divers et réserves | 0,00 | 0,00 | 0,00 | 12 000,00 |
| D-2184-02 : Mobilier | 0,00 | 2 000,00 | 0,00 | 0,00 |
| D-2188-02 : Autres immobilisations corporelles | 0,00 | 10 000,00 | 0,00 | 0,00 |
| TOTAL D 21 : Immobilisations corporelles | 0,00 | 12 000,00 | 0,00 | 0,00 |
| Total INVESTISSEMENT | 0,00 | 12 000,00 | 0,00 | 12 000,00 |`,
    },
    {
      titre: 'En deux colonnes',
      nomenclature: 'M57_D',
      exercice: 2024,
      feuille: `
| Compte | Libellé | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT |  |  |  |
| 60623 | Alimentation | 1 250,00 |  |
| 61358 | Locations mobilières | 250,00 |  |
| RECETTES FONCTIONNEMENT |  |  |  |
| 74748 | Autres communes |  | 1 500,00 |
| TOTAL FONCTIONNEMENT |  | 1 500,00 | 1 500,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Le total de la section additionne les lignes et leurs sous-totaux',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT |  |  |  |  |
| R-10222-01 : FCTVA | 0,00 | 0,00 | 0,00 | 12 000,00 |
| TOTAL R 10 : Dotations, fonds divers et réserves | 0,00 | 0,00 | 0,00 | 12 000,00 |
| D-2184-02 : Mobilier | 0,00 | 2 000,00 | 0,00 | 0,00 |
| D-2188-02 : Autres immobilisations corporelles | 0,00 | 10 000,00 | 0,00 | 0,00 |
| TOTAL D 21 : Immobilisations corporelles | 0,00 | 12 000,00 | 0,00 | 0,00 |
| Total INVESTISSEMENT | 0,00 | 24 000,00 | 0,00 | 24 000,00 |`,
      attendus: [{ cellules: ['C9'], ecart: 1200000 }, { cellules: ['E9'], ecart: 1200000 }],
    },
    {
      titre: 'En deux colonnes, un centime manque au total des dépenses',
      nomenclature: 'M57_D',
      exercice: 2024,
      feuille: `
| Compte | Libellé | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT |  |  |  |
| 60623 | Alimentation | 1 250,00 |  |
| 61358 | Locations mobilières | 250,00 |  |
| RECETTES FONCTIONNEMENT |  |  |  |
| 74748 | Autres communes |  | 1 500,00 |
| TOTAL FONCTIONNEMENT |  | 1 499,99 | 1 500,00 |`,
      attendus: [{ cellules: ['C7'], ecart: -1 }],
    },
  ],
});
