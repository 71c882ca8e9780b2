import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Chaque ligne se déduit des précédentes',
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
    {
      titre: 'Un déficit se clôt en dépenses',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 | 311 312,09 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 289 480,85 | 281 983,08 | 311 312,09 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 | 7 497,77 | 166 291,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 |
| TOTAUX CUMULES | 0,00 | 166 291,00 | 7 497,77 | 0,00 | 7 497,77 | 166 291,00 |
| RESULTATS DEFINITIFS |  | 166 291,00 | 7 497,77 | 0,00 | 7 497,77 | 166 291,00 |`,
    },
    {
      titre: 'Les totaux cumulés partent des totaux et non de la clôture',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 262 377,78 | 269 877,78 | 284 209,02 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 262 377,78 | 281 983,08 | 284 209,02 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 |  | 19 605,30 |  | 185 896,30 |
| Restes à réaliser | 30 000,00 | 0,00 | 0,00 | 0,00 | 30 000,00 | 0,00 |
| TOTAUX CUMULES | 51 831,24 | 188 122,24 | 262 377,78 | 281 983,08 | 30 000,00 | 185 896,30 |
| RESULTATS DEFINITIFS |  | 136 291,00 |  | 19 605,30 |  | 155 896,30 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Un centime de trop à la clôture d’investissement',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 262 377,78 | 269 877,78 | 284 209,02 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 262 377,78 | 281 983,08 | 284 209,02 | 470 105,32 |
| Résultats de clôture |  | 166 291,01 |  | 19 605,30 |  | 185 896,30 |
| Restes à réaliser | 30 000,00 | 0,00 | 0,00 | 0,00 | 30 000,00 | 0,00 |
| TOTAUX CUMULES | 30 000,00 | 166 291,00 | 0,00 | 19 605,30 | 30 000,00 | 185 896,30 |
| RESULTATS DEFINITIFS |  | 136 291,00 |  | 19 605,30 |  | 155 896,30 |`,
      attendus: [{ cellules: ['C7'], ecart: 1 }],
    },
    {
      titre: 'Les totaux oublient le report de fonctionnement',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 262 377,78 | 269 877,78 | 284 209,02 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 262 377,78 | 269 877,78 | 284 209,02 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 |  | 19 605,30 |  | 185 896,30 |
| Restes à réaliser | 30 000,00 | 0,00 | 0,00 | 0,00 | 30 000,00 | 0,00 |
| TOTAUX CUMULES | 30 000,00 | 166 291,00 | 0,00 | 19 605,30 | 30 000,00 | 185 896,30 |
| RESULTATS DEFINITIFS |  | 136 291,00 |  | 19 605,30 |  | 155 896,30 |`,
      attendus: [{ cellules: ['E6'], ecart: -1210530 }],
    },
    {
      titre: 'Le déficit de fonctionnement est inscrit en excédent',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 | 311 312,09 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 289 480,85 | 281 983,08 | 311 312,09 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 | 0,00 | 7 497,77 | 7 497,77 | 166 291,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 |
| TOTAUX CUMULES | 0,00 | 166 291,00 | 7 497,77 | 0,00 | 7 497,77 | 166 291,00 |
| RESULTATS DEFINITIFS |  | 166 291,00 | 7 497,77 | 0,00 | 7 497,77 | 166 291,00 |`,
      attendus: [{ cellules: ['D7', 'E7'], ecart: 1499554 }],
    },
    {
      titre: 'La clôture est laissée des deux côtés',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 262 377,78 | 269 877,78 | 284 209,02 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 262 377,78 | 281 983,08 | 284 209,02 | 470 105,32 |
| Résultats de clôture | 21 831,24 | 188 122,24 |  | 19 605,30 |  | 185 896,30 |
| Restes à réaliser | 30 000,00 | 0,00 | 0,00 | 0,00 | 30 000,00 | 0,00 |
| TOTAUX CUMULES | 30 000,00 | 166 291,00 | 0,00 | 19 605,30 | 30 000,00 | 185 896,30 |
| RESULTATS DEFINITIFS |  | 136 291,00 |  | 19 605,30 |  | 155 896,30 |`,
      attendus: [{ cellules: ['B7', 'C7'] }],
    },
    {
      titre: 'Les totaux cumulés oublient les restes à réaliser, et le résultat définitif les suit',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 262 377,78 | 269 877,78 | 284 209,02 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 262 377,78 | 281 983,08 | 284 209,02 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 |  | 19 605,30 |  | 185 896,30 |
| Restes à réaliser | 30 000,00 | 0,00 | 0,00 | 0,00 | 30 000,00 | 0,00 |
| TOTAUX CUMULES | 0,00 | 166 291,00 | 0,00 | 19 605,30 | 30 000,00 | 185 896,30 |
| RESULTATS DEFINITIFS |  | 166 291,00 |  | 19 605,30 |  | 155 896,30 |`,
      attendus: [{ cellules: ['B9'], ecart: -3000000 }],
    },
    {
      titre: 'Le résultat définitif n’est pas écrit',
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
| RESULTATS DEFINITIFS |  | 136 291,00 |  |  |  | 155 896,30 |`,
      attendus: [{ cellules: ['E10'], ecart: -1960530 }],
    },
  ],
});
