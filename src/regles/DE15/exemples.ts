import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Un SIREN juste',
      acte: {
        seance: `
| SIREN | 269 100 285 |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
    },
    {
      titre: 'Un SIRET juste',
      acte: {
        seance: `
| SIRET | "26910028500015" |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Deux chiffres échangés',
      acte: {
        seance: `
| SIREN | 269 100 258 |`,
        deliberations: `
| Numéro | 2025-11 | 2025-12 |`,
      },
      attendus: [{ cellules: ['Séance!B1'] }],
    },
  ],
});
