import { definirExemples } from '../exemples';

const MEMBRES = `
| Civilité | Nom | Qualité | Présence | Pouvoir à |
| Mme | A | Présidente | présente | |
| Mme | B | Vice-présidente | présente | |
| M. | C | | présent | |
| Mme | D | | excusée | Mme A |
| M. | E | | absent | |`;

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Trois présents sur cinq',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |
| Membres en exercice | 5 |`,
        membres: MEMBRES,
        deliberations: `
| Numéro | 2025-11 |`,
      },
    },
    {
      titre: 'Sur seconde convocation, le quorum n’est plus exigé',
      acte: {
        seance: `
| Seconde convocation | oui |
| Membres en exercice | 7 |`,
        membres: MEMBRES,
        deliberations: `
| Numéro | 2025-11 |`,
      },
    },
    {
      titre: 'Qui ne prend pas part au vote compte au quorum',
      acte: {
        membres: `
| Civilité | Nom | Présence | 2025-11 |
| Mme | A | présente | |
| M. | B | présent | ne prend pas part |
| M. | C | absent | |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
    },
    {
      titre: 'Neuf membres en exercice, aucun nommé : on ne sait pas qui est là, et rien n’est dit faux',
      acte: {
        seance: `
| Membres en exercice | 9 |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Un pouvoir ne fait pas un présent',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |
| Membres en exercice | 7 |`,
        membres: MEMBRES,
        deliberations: `
| Numéro | 2025-11 |`,
      },
      attendus: [{ cellules: ['Délibérations!B1', 'Membres!D5', 'Membres!D6'] }],
    },
    {
      titre: 'Le quorum se perd en séance',
      acte: {
        membres: `
| Nom | Présence | Départ |
| A | présente | |
| B | présent | |
| C | présent | n° 12 |
| D | absente | |`,
        deliberations: `
| Numéro | 11 | 12 |`,
      },
      attendus: [{ cellules: ['Délibérations!C1', 'Membres!C4', 'Membres!B5'] }],
    },
    {
      titre: 'La présidente se retire au vote de son compte, et le quorum avec elle',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 2025-12 |
| Genre | Compte administratif |`,
      },
      attendus: [{ cellules: ['Délibérations!B1', 'Membres!D5', 'Membres!D6'], gravite: 'alerte' }],
    },
  ],
});
