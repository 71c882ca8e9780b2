import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2023,
  conformes: [
    {
      titre: 'Le départ est consigné',
      acte: {
        membres: `
| Nom | Présence | Arrivée | Départ | 31 |
| A | présente | | 18h20 | absente, pouvoir à B |
| B | présente | | | |`,
        deliberations: `
| Numéro | 30 | 31 |`,
      },
    },
    {
      titre: 'Sortir le temps d’un vote n’est pas partir',
      acte: {
        membres: `
| Nom | Présence | 31 |
| A | présente | sortie |
| B | présente | |`,
        deliberations: `
| Numéro | 30 | 31 | 32 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'La présidente, là au n° 30, a donné pouvoir au n° 31',
      acte: {
        membres: `
| Nom | Qualité | Présence | Arrivée | Départ | 31 |
| A | Présidente | présente | | | absente, pouvoir à B |
| B | | présente | | | |`,
        deliberations: `
| Numéro | 2023 CCAS 30 | 2023 CCAS 31 |`,
      },
      attendus: [{ cellules: ['Membres!F2', 'Membres!E2'] }],
    },
    {
      titre: 'Un membre arrive, et l’heure n’est pas écrite',
      acte: {
        membres: `
| Nom | Présence | Arrivée | Départ | 30 |
| A | présente | | | |
| B | présent | | | absent |`,
        deliberations: `
| Numéro | 30 | 31 |`,
      },
      attendus: [{ cellules: ['Membres!B3', 'Membres!C3'] }],
    },
  ],
});
