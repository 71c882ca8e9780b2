import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Chaque porteur est là, et n’a qu’un pouvoir',
      acte: {
        membres: `
| Civilité | Nom | Qualité | Présence | Pouvoir à |
| Mme | A | Présidente | présente | |
| Mme | B | | présente | |
| M. | C | | excusé | Mme A |
| M. | D | | absent, pouvoir à Mme B | |`,
        deliberations: `
| Numéro | 7 |`,
      },
    },
    {
      titre: 'Le porteur est nommé par sa qualité',
      acte: {
        membres: `
| Civilité | Nom | Qualité | Présence | Pouvoir à |
| Mme | A | Présidente | présente | |
| Mme | B | | présente | |
| M. | C | | excusé | Mme la Présidente |`,
        deliberations: `
| Numéro | 7 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Deux pouvoirs à la même',
      acte: {
        membres: `
| Civilité | Nom | Qualité | Présence | Pouvoir à |
| Mme | A | Présidente | présente | |
| Mme | B | | présente | |
| M. | C | | excusé | Mme B |
| M. | D | | excusé | Mme B |`,
        deliberations: `
| Numéro | 7 |`,
      },
      attendus: [{ cellules: ['Membres!E5'] }],
    },
    {
      titre: 'Le porteur est absent',
      acte: {
        membres: `
| Civilité | Nom | Qualité | Présence | Pouvoir à |
| Mme | A | Présidente | présente | |
| Mme | B | | présente | |
| M. | C | | excusé | M. D |
| M. | D | | absent | |`,
        deliberations: `
| Numéro | 7 |`,
      },
      attendus: [{ cellules: ['Membres!E4'] }],
    },
    {
      titre: 'Le porteur n’est pas membre, ou se nomme lui-même',
      acte: {
        membres: `
| Civilité | Nom | Qualité | Présence | Pouvoir à |
| Mme | A | Présidente | présente | |
| Mme | B | | présente | |
| M. | C | | excusé | Mme Z |
| M. | D | | absent | M. D |`,
        deliberations: `
| Numéro | 7 |`,
      },
      attendus: [{ cellules: ['Membres!E4'] }, { cellules: ['Membres!E5'] }],
    },
    {
      titre: 'L’ordonnateur donne pouvoir pour son propre compte',
      acte: {
        membres: `
| Nom | Qualité | Présence | Pouvoir à |
| A | Présidente | excusée | Mme B |
| B | Vice-présidente | présente | |
| C | | présent | |`,
        deliberations: `
| Numéro | 7 |
| Genre | Compte financier unique |`,
      },
      attendus: [{ cellules: ['Membres!D2'], gravite: 'alerte' }],
    },
  ],
});
