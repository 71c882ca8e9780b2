import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2026,
  conformes: [
    {
      titre: 'Un compte financier unique',
      feuille: `
COMPTE FINANCIER UNIQUE 2026
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Un compte administratif de 2025',
      exercice: 2025,
      feuille: `
COMPTE ADMINISTRATIF 2025
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Une décision de 2026 cite le compte administratif 2025',
      feuille: `
Vu le compte administratif 2025
DM n°1 2026
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 150,00 |
| D-6068-01 : Autres matières et fournitures | 0,00 | 150,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Un compte administratif de 2026',
      feuille: `
COMPTE ADMINISTRATIF 2026
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A1'] }],
    },
    {
      titre: 'Une décision de 2027 cite encore un compte administratif',
      exercice: 2027,
      feuille: `
Vu le compte administratif, la décision suivante est proposée
DM n°1 2027
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 150,00 |
| D-6068-01 : Autres matières et fournitures | 0,00 | 150,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A1'] }],
    },
  ],
});
