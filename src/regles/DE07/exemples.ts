import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Le maire et deux moitiés de huit',
      acte: {
        seance: `
| Membres en exercice | 17 |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Quatorze membres en exercice',
      acte: {
        seance: `
| Membres en exercice | 14 |`,
        deliberations: `
| Numéro | 2025-11 | 2025-12 |`,
      },
      attendus: [{ cellules: ['Séance!B1'] }],
    },
    {
      titre: 'Quatre membres nommés, sans nombre en exercice',
      acte: {
        seance: `
| Membres en exercice | |`,
        membres: `
| Nom | Présence |
| A | présente |
| B | présent |
| C | absent |
| D | excusé |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
      attendus: [{ cellules: ['Séance!B1', 'Membres!A5'] }],
    },
  ],
});
