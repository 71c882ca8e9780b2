import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Convoqué le lundi pour le jeudi',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |
| Date de convocation | 03/03/2025 |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Convoqué l’avant-veille',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |
| Date de convocation | 04/03/2025 |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
      attendus: [{ cellules: ['Séance!B2', 'Séance!B1'] }],
    },
    {
      titre: 'Convoqué après la séance, d’une seule délibération à l’autre',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |
| Date de convocation | 07/03/2025 |`,
        deliberations: `
| Numéro | 2025-11 | 2025-12 |`,
      },
      attendus: [{ cellules: ['Séance!B2', 'Séance!B1'], gravite: 'bloquant' }],
    },
  ],
});
