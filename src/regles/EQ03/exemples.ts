import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M22',
  exercice: 2024,
  conformes: [
    {
      titre: 'Une exploitation équilibrée, des recettes d’investissement en trop',
      feuille: `
BUDGET PRIMITIF 2024
| Compte | Libellé | Dépenses | Recettes |
| EXPLOITATION | | | |
| 6063 | Alimentation | 10 000,00 | |
| 7488 | Autres | | 10 000,00 |
| INVESTISSEMENT | | | |
| 2188 | Autres | 5 000,00 | |
| 10222 | FCTVA | | 6 000,00 |`,
    },
    {
      titre: 'D’une décision, l’écart de l’exploitation est dit par VR03',
      feuille: `
DM n° 1 2024
| Compte | Libellé | Dépenses | Recettes |
| EXPLOITATION | | | |
| 6063 | Alimentation | 100,00 | |`,
    },
  ],
  fautifs: [
    {
      titre: 'Un budget dont l’exploitation manque de 1 000 € de recettes',
      feuille: `
BUDGET PRIMITIF 2024
| Compte | Libellé | Dépenses | Recettes |
| EXPLOITATION | | | |
| 6063 | Alimentation | 10 000,00 | |
| 7488 | Autres | | 9 000,00 |
| TOTAL EXPLOITATION | | 10 000,00 | 9 000,00 |`,
      attendus: [{ cellules: ['C6', 'D6'], ecart: -100000 }],
    },
    {
      titre: 'Un budget dont l’exploitation a 500 € de recettes en trop',
      feuille: `
BUDGET PRIMITIF 2024
| Compte | Libellé | Dépenses | Recettes |
| EXPLOITATION | | | |
| 6063 | Alimentation | 9 500,00 | |
| 7488 | Autres | | 10 000,00 |`,
      attendus: [{ cellules: ['C4', 'D5'], ecart: 50000 }],
    },
    {
      titre: 'Une décision qui équipe sans recette',
      feuille: `
DM n° 1 2024
| Compte | Libellé | Dépenses | Recettes |
| INVESTISSEMENT | | | |
| 2188 | Autres | 5 000,00 | |
| TOTAL INVESTISSEMENT | | 5 000,00 | 0,00 |`,
      attendus: [{ cellules: ['C5', 'D5'], ecart: -500000 }],
    },
  ],
});
