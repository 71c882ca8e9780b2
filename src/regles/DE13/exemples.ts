import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'La séance continue le registre',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-03 | 2025-04 |`,
        registre: `
| N° | Date de la séance | Objet |
| 2025-01 | 16/01/2025 | Procès-verbal |
| 2025-02 | 16/01/2025 | Budget primitif |`,
      },
    },
    {
      titre: 'Le registre porte déjà la séance',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-03 |
| Objet | Don |`,
        registre: `
| N° | Date de la séance | Objet |
| 2025-01 | 16/01/2025 | Procès-verbal |
| 2025-02 | 16/01/2025 | Budget primitif |
| 2025-03 | 06/03/2025 | Don |`,
      },
    },
    {
      titre: 'Une autre année a ses numéros',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-03 |`,
        registre: `
| N° | Date de la séance | Objet |
| 2024-40 | 12/12/2024 | Don |
| 2025-01 | 16/01/2025 | Procès-verbal |
| 2025-02 | 16/01/2025 | Budget primitif |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Un numéro est sauté',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-03 | 2025-05 |`,
        registre: `
| N° | Date de la séance | Objet |
| 2025-01 | 16/01/2025 | Procès-verbal |
| 2025-02 | 16/01/2025 | Budget primitif |`,
      },
      attendus: [{ cellules: ['Délibérations!C1'] }],
    },
    {
      titre: 'Un numéro est donné deux fois',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-03 | 2025-02 |
| Objet | Don | Convention |`,
        registre: `
| N° | Date de la séance | Objet |
| 2025-01 | 16/01/2025 | Procès-verbal |
| 2025-02 | 16/01/2025 | Budget primitif |`,
      },
      attendus: [{ cellules: ['Délibérations!C1', 'Registre!A3'], gravite: 'bloquant' }],
    },
    {
      titre: 'Deux délibérations de la séance ont le même numéro',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-03 | 2025-03 |
| Objet | Don | Convention |`,
        registre: `
| N° | Date de la séance | Objet |
| 2025-01 | 16/01/2025 | Procès-verbal |
| 2025-02 | 16/01/2025 | Budget primitif |`,
      },
      attendus: [{ cellules: ['Délibérations!B1', 'Délibérations!C1'], gravite: 'bloquant' }],
    },
    {
      titre: 'Le registre des séances passées porte deux fois un numéro : la séance n’en est pas empêchée',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |`,
        deliberations: `
| Numéro | 2025-03 |`,
        registre: `
| N° | Date de la séance | Objet |
| 2025-01 | 16/01/2025 | Procès-verbal |
| 2025-02 | 16/01/2025 | Budget primitif |
| 2025-02 | 16/01/2025 | Convention |`,
      },
      attendus: [{ cellules: ['Registre!A3', 'Registre!A4'] }],
    },
  ],
});
