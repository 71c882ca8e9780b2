import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Un déficit de fonctionnement de 2,77 %, couvert par l’excédent d’investissement',
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
      titre: 'Deux sections excédentaires',
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
      titre: 'Un déficit de 25 000 € pour 100 000 € de recettes : 25 %',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 10 000,00 |  | 5 000,00 |  | 15 000,00 |
| Opérations de l’exercice | 30 000,00 | 20 000,00 | 130 000,00 | 100 000,00 | 160 000,00 | 120 000,00 |
| TOTAUX | 30 000,00 | 30 000,00 | 130 000,00 | 105 000,00 | 160 000,00 | 135 000,00 |
| Résultats de clôture |  | 0,00 | 25 000,00 |  | 25 000,00 | 0,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 |
| TOTAUX CUMULES | 0,00 | 0,00 | 25 000,00 | 0,00 | 25 000,00 | 0,00 |
| RESULTATS DEFINITIFS |  | 0,00 | 25 000,00 |  | 25 000,00 | 0,00 |`,
      attendus: [{ cellules: ['D7'] }],
    },
    {
      titre: 'Un déficit de 5,93 %, qui ne compte qu’à partir de 20 000 habitants',
      feuille: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 10 000,00 |  | 5 000,00 |  | 15 000,00 |
| Opérations de l’exercice | 30 000,00 | 20 000,00 | 130 000,00 | 118 000,00 | 160 000,00 | 120 000,00 |
| TOTAUX | 30 000,00 | 30 000,00 | 130 000,00 | 123 000,00 | 160 000,00 | 135 000,00 |
| Résultats de clôture |  | 0,00 | 7 000,00 |  | 25 000,00 | 0,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 |
| TOTAUX CUMULES | 0,00 | 0,00 | 7 000,00 | 0,00 | 25 000,00 | 0,00 |
| RESULTATS DEFINITIFS |  | 0,00 | 7 000,00 |  | 25 000,00 | 0,00 |`,
      attendus: [{ cellules: ['D7'] }],
    },
  ],
});
