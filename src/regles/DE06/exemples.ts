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
    {
      titre: 'Deux époux portent le même nom',
      acte: {
        seance: `
| Membres en exercice | 3 |`,
        membres: `
| Civilité | Nom | Présence |
| Mme | Martin | présente |
| M. | Martin | présent |
| M. | C | absent |`,
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
    {
      titre: 'Une même personne sur deux lignes : le quorum la compterait deux fois',
      acte: {
        seance: `
| Membres en exercice | 3 |`,
        membres: `
| Civilité | Nom | Présence |
| Mme | Claire Martin | présente |
| M. | C | absent |
| Mme | MARTIN Claire | présente |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
      attendus: [{ cellules: ['Membres!B2', 'Membres!B4'], gravite: 'bloquant' }],
    },
  ],
});
