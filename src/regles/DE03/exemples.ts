import { definirExemples } from '../exemples';

const MEMBRES = `
| Civilité | Nom | Qualité | Présence |
| Mme | A | Présidente | présente |
| Mme | B | | présente |
| M. | C | | présent |
| M. | D | | présent |
| Mme | E | | présente |`;

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'L’unanimité n’a pas besoin de voix',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | unanimité |`,
      },
    },
    {
      titre: 'Trois pour, un contre, une abstention',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | majorité |
| Pour | 3 |
| Contre | 1 |
| Abstentions | 1 |`,
      },
    },
    {
      titre: 'Deux pour, un contre, deux abstentions : la majorité est celle des exprimés',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | majorité |
| Pour | 2 |
| Contre | 1 |
| Abstentions | 2 |`,
      },
    },
    {
      titre: 'À égalité de voix, le compte administratif est arrêté : aucune majorité n’est contre',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Compte administratif |
| Vote | majorité |
| Votants | 4 |
| Pour | 2 |
| Contre | 2 |`,
      },
    },
    {
      titre: 'Le conseil prend acte, sans vote',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | sans vote |`,
      },
    },
    {
      titre: 'Tous s’abstiennent : la proposition est dite rejetée',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | rejet |
| Pour | 0 |
| Contre | 0 |
| Abstentions | 5 |`,
      },
    },
    {
      titre: 'Tous s’abstiennent sur le compte administratif : aucune majorité n’est contre',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Compte administratif |
| Vote | majorité |
| Votants | 4 |
| Pour | 0 |
| Contre | 0 |
| Abstentions | 4 |`,
      },
    },
    {
      titre: 'Sans vote, le dispositif ne décide rien',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | sans vote |
| Dispositif | PREND ACTE du rapport voté par la commune ⏎ DIT qu’il sera affiché |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Aucun vote n’est écrit',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | |`,
      },
      attendus: [{ cellules: ['Délibérations!B2'] }],
    },
    {
      titre: 'Quatre voix pour cinq votants',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | majorité |
| Pour | 3 |
| Contre | 1 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'Délibérations!B4'] }],
    },
    {
      titre: '« Unanimité » avec une voix contre',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | unanimité |
| Pour | 4 |
| Contre | 1 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B4'] }],
    },
    {
      titre: '« Unanimité » avec une abstention',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | unanimité |
| Pour | 4 |
| Abstentions | 1 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B4'], gravite: 'alerte' }],
    },
    {
      titre: 'Adoptée, avec plus de contre que de pour',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | majorité |
| Pour | 2 |
| Contre | 3 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B3', 'Délibérations!B4'] }],
    },
    {
      titre: 'Partage des voix : qui a départagé ?',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | majorité |
| Pour | 2 |
| Contre | 2 |
| Abstentions | 1 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B3', 'Délibérations!B4'], gravite: 'alerte' }],
    },
    {
      titre: 'Au scrutin secret, personne ne départage',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Scrutin | secret |
| Vote | majorité |
| Pour | 2 |
| Contre | 2 |
| Blancs et nuls | 1 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'Délibérations!B4', 'Délibérations!B5'] }],
    },
    {
      titre: 'Tous s’abstiennent : rien n’est adopté, et la voix de la présidence ne départage rien',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | majorité |
| Pour | 0 |
| Contre | 0 |
| Abstentions | 5 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B5'] }],
    },
    {
      titre: '« Unanimité » dont toutes les voix écrites sont des abstentions',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | unanimité |
| Abstentions | 5 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B3'] }],
    },
    {
      titre: 'Aucun suffrage exprimé, et aucun résultat proclamé',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | |
| Pour | 0 |
| Contre | 0 |
| Abstentions | 5 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B5'] }],
    },
    {
      titre: '« Sans vote », et pourtant le conseil approuve',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | sans vote |
| Dispositif | PREND ACTE du rapport ⏎ - d’approuver le rapport |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B3'] }],
    },
    {
      titre: '« Sans vote », et une phrase qui décide',
      acte: {
        membres: MEMBRES,
        deliberations: `
| Numéro | 7 |
| Vote | sans vote |
| Dispositif | Le conseil d’administration, après en avoir débattu, approuve le rapport. |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B3'] }],
    },
  ],
});
