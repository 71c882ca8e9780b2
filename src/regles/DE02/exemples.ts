import { definirExemples } from '../exemples';

const MEMBRES = `
| Civilité | Nom | Présence | Pouvoir à | 8 |
| Mme | A | présente | | |
| Mme | B | présente | | |
| M. | C | présent | | ne prend pas part |
| Mme | D | excusée | Mme A | |
| M. | E | absent | | |`;

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Trois présents et un pouvoir font quatre votants',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | unanimité |
| Votants | 4 |`,
      },
    },
    {
      titre: 'Qui ne prend pas part au vote n’est pas compté',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 8 |
| Vote | majorité |
| Pour | 2 |
| Abstentions | 1 |`,
      },
    },
    {
      titre: 'Sans votants ni voix écrits, il n’y a rien à comparer',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | unanimité |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Le pouvoir est oublié',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | unanimité |
| Votants | 3 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }],
    },
    {
      titre: 'Celui qui ne prend pas part au vote est compté en abstention',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 8 |
| Vote | majorité |
| Pour | 3 |
| Abstentions | 1 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'Délibérations!B4', 'Membres!E4'] }],
    },
  ],
});
