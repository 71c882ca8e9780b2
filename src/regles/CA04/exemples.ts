import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Les restes à réaliser sont écrits, même nuls',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 262 377,78 | 269 877,78 | 284 209,02 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 262 377,78 | 281 983,08 | 284 209,02 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 |  | 19 605,30 |  | 185 896,30 |
| Restes à réaliser | 30 000,00 | 0,00 | 0,00 | 0,00 | 30 000,00 | 0,00 |
| TOTAUX CUMULES | 30 000,00 | 166 291,00 | 0,00 | 19 605,30 | 30 000,00 | 185 896,30 |
| RESULTATS DEFINITIFS |  | 136 291,00 |  | 19 605,30 |  | 155 896,30 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Seules les dépenses d’investissement sont renseignées',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 | 311 312,09 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 289 480,85 | 281 983,08 | 311 312,09 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |  | 166 291,00 |
| Restes à réaliser | 0,00 |  |  |  |  |  |
| TOTAUX CUMULES | 0,00 | 166 291,00 | 7 497,77 | 0,00 | 0,00 | 166 291,00 |
| RESULTATS DEFINITIFS |  | 166 291,00 | 7 497,77 | 0,00 |  | 166 291,00 |`,
      attendus: [{ cellules: ['C8', 'D8', 'E8', 'F8', 'G8'] }],
    },
    {
      titre: 'Des restes à réaliser de fonctionnement',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 262 377,78 | 269 877,78 | 284 209,02 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 262 377,78 | 281 983,08 | 284 209,02 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 |  | 19 605,30 |  | 185 896,30 |
| Restes à réaliser | 30 000,00 | 0,00 | 1 000,00 | 0,00 | 31 000,00 | 0,00 |
| TOTAUX CUMULES | 30 000,00 | 166 291,00 | 1 000,00 | 19 605,30 | 31 000,00 | 185 896,30 |
| RESULTATS DEFINITIFS |  | 136 291,00 |  | 18 605,30 |  | 154 896,30 |`,
      attendus: [{ cellules: ['D8'] }],
    },
    {
      titre: 'La ligne manque',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 262 377,78 | 269 877,78 | 284 209,02 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 262 377,78 | 281 983,08 | 284 209,02 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 |  | 19 605,30 |  | 185 896,30 |
| TOTAUX CUMULES | 30 000,00 | 166 291,00 | 0,00 | 19 605,30 | 30 000,00 | 185 896,30 |
| RESULTATS DEFINITIFS |  | 136 291,00 |  | 19 605,30 |  | 155 896,30 |`,
      attendus: [{ cellules: ['B7'] }],
    },
  ],
});
