import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'L’acte est transmis et publié',
      acte: {
        deliberations: `
| Numéro | 2025-11 |
| Date de signature | 06/03/2025 |
| Transmis en préfecture le | 07/03/2025 |
| Publié le | 07/03/2025 |`,
      },
    },
    {
      titre: 'Avant la signature, les mentions attendent',
      acte: {
        deliberations: `
| Numéro | 2025-11 |
| Transmis en préfecture le | |
| Publié le | |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'L’extrait est signé, les dates sont en blanc',
      acte: {
        deliberations: `
| Numéro | 2025-11 |
| Date de signature | 06/03/2025 |
| Transmis en préfecture le | |
| Publié le | |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'Délibérations!B4'] }],
    },
    {
      titre: 'L’acte est transmis, la publication n’est pas datée',
      acte: {
        deliberations: `
| Numéro | 2025-11 |
| Transmis en préfecture le | 07/03/2025 |
| Publié le | |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }],
    },
  ],
});
