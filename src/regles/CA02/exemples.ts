import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'L’ensemble additionne dépenses et recettes (convention brute)',
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
      titre: 'L’ensemble donne le solde des deux sections (convention nette)',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 | 311 312,09 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 289 480,85 | 281 983,08 | 311 312,09 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |  | 158 793,23 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 |
| TOTAUX CUMULES | 0,00 | 166 291,00 | 7 497,77 | 0,00 | 0,00 | 158 793,23 |
| RESULTATS DEFINITIFS |  | 166 291,00 | 7 497,77 | 0,00 |  | 158 793,23 |`,
    },
    {
      titre: 'Les deux sections sont excédentaires',
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
      titre: 'Les totaux cumulés additionnent (brut), les résultats se soldent (net) : la forme imprimée',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 4 000,00 |  | 12 000,00 |  | 16 000,00 |
| Opérations de l’exercice | 22 000,00 | 10 000,00 | 200 000,00 | 218 000,00 | 222 000,00 | 228 000,00 |
| TOTAUX | 22 000,00 | 14 000,00 | 200 000,00 | 230 000,00 | 222 000,00 | 244 000,00 |
| Résultats de clôture | 8 000,00 |  |  | 30 000,00 |  | 22 000,00 |
| Restes à réaliser | 5 000,00 | 2 000,00 | 0,00 | 0,00 | 5 000,00 | 2 000,00 |
| TOTAUX CUMULES | 13 000,00 | 2 000,00 | 0,00 | 30 000,00 | 13 000,00 | 32 000,00 |
| RESULTATS DEFINITIFS | 11 000,00 |  |  | 30 000,00 |  | 19 000,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Le déficit de fonctionnement a disparu de l’ensemble',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 | 311 312,09 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 289 480,85 | 281 983,08 | 311 312,09 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |  | 166 291,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 |
| TOTAUX CUMULES | 0,00 | 166 291,00 | 7 497,77 | 0,00 | 0,00 | 166 291,00 |
| RESULTATS DEFINITIFS |  | 166 291,00 | 7 497,77 | 0,00 |  | 166 291,00 |`,
      attendus: [{ cellules: ['F7', 'F9', 'F10'], ecart: 749777 }],
    },
    {
      titre: 'La clôture est nette, le résultat définitif brut',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 | 311 312,09 | 280 509,81 |
| TOTAUX | 21 831,24 | 188 122,24 | 289 480,85 | 281 983,08 | 311 312,09 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |  | 158 793,23 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 |
| TOTAUX CUMULES | 0,00 | 166 291,00 | 7 497,77 | 0,00 | 7 497,77 | 166 291,00 |
| RESULTATS DEFINITIFS |  | 166 291,00 | 7 497,77 | 0,00 | 7 497,77 | 166 291,00 |`,
      attendus: [{ cellules: ['F7', 'G7'], gravite: 'information' }],
    },
    {
      titre: 'Un centime de trop dans l’ensemble des opérations',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 262 377,78 | 269 877,78 | 284 209,02 | 280 509,82 |
| TOTAUX | 21 831,24 | 188 122,24 | 262 377,78 | 281 983,08 | 284 209,02 | 470 105,32 |
| Résultats de clôture |  | 166 291,00 |  | 19 605,30 |  | 185 896,30 |
| Restes à réaliser | 30 000,00 | 0,00 | 0,00 | 0,00 | 30 000,00 | 0,00 |
| TOTAUX CUMULES | 30 000,00 | 166 291,00 | 0,00 | 19 605,30 | 30 000,00 | 185 896,30 |
| RESULTATS DEFINITIFS |  | 136 291,00 |  | 19 605,30 |  | 155 896,30 |`,
      attendus: [{ cellules: ['G5'], ecart: 1 }],
    },
    {
      titre: 'La clôture est brute, le résultat définitif net : les montants sont justes',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 4 000,00 |  | 12 000,00 |  | 16 000,00 |
| Opérations de l’exercice | 22 000,00 | 10 000,00 | 200 000,00 | 218 000,00 | 222 000,00 | 228 000,00 |
| TOTAUX | 22 000,00 | 14 000,00 | 200 000,00 | 230 000,00 | 222 000,00 | 244 000,00 |
| Résultats de clôture | 8 000,00 |  |  | 30 000,00 | 8 000,00 | 30 000,00 |
| Restes à réaliser | 5 000,00 | 2 000,00 | 0,00 | 0,00 | 5 000,00 | 2 000,00 |
| TOTAUX CUMULES | 13 000,00 | 2 000,00 | 0,00 | 30 000,00 | 13 000,00 | 32 000,00 |
| RESULTATS DEFINITIFS | 11 000,00 |  |  | 30 000,00 |  | 19 000,00 |`,
      attendus: [{ cellules: ['F10', 'G10'], gravite: 'information' }],
    },
  ],
});
