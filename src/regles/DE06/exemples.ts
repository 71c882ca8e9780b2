import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Trois membres en exercice, trois nommés',
      acte: {
        seance: `
| Membres en exercice | 3 |`,
        membres: `
| Nom | Présence |
| A | présente |
| B | présent |
| C | absent |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Un absent n’est pas nommé',
      acte: {
        seance: `
| Membres en exercice | 5 |`,
        membres: `
| Nom | Présence |
| A | présente |
| B | présent |
| C | absent |`,
        deliberations: `
| Numéro | 2025-11 | 2025-12 |`,
      },
      attendus: [{ cellules: ['Séance!B1'] }],
    },
  ],
});
