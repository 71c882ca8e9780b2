import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'La convention est signée le lendemain, l’extrait le jour même',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-11 |
| Convention : date de signature | 07/03/2025 |
| Date de signature | 06/03/2025 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'La convention est signée six semaines avant la délibération qui l’autorise',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-11 |
| Convention : date de signature | 20/01/2025 |
| Date de signature | 06/03/2025 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Séance!B1'] }],
    },
    {
      titre: 'L’acte est transmis et publié avant d’être voté',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-11 |
| Transmis en préfecture le | 05/03/2025 |
| Publié le | 05/03/2025 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Séance!B1'], gravite: 'bloquant' }, { cellules: ['Délibérations!B3', 'Séance!B1'], gravite: 'bloquant' }],
    },
  ],
});
