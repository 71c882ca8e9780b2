import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'La présidente préside',
      acte: {
        seance: `
| Présidence de la séance | Mme A |`,
        membres: `
| Civilité | Nom | Qualité | Présence | 12 |
| Mme | A | Maire, présidente | présente | sortie |
| Mme | B | Vice-présidente | présente | |
| M. | C | | présent | |`,
        deliberations: `
| Numéro | 11 |`,
      },
    },
    {
      titre: 'La vice-présidente remplace la présidente absente',
      acte: {
        seance: `
| Présidence de la séance | Mme A |`,
        membres: `
| Civilité | Nom | Qualité | Présence |
| Mme | A | Présidente | excusée |
| Mme | B | Vice-présidente | présente |`,
        deliberations: `
| Numéro | 11 |`,
      },
    },
    {
      titre: 'L’ordonnateur sort au vote de son compte, un membre présent préside',
      acte: {
        seance: `
| Présidence de la séance | Mme B |`,
        membres: `
| Civilité | Nom | Qualité | Présence | 12 |
| Mme | A | Maire, présidente | présente | sortie |
| Mme | B | Vice-présidente | présente | |
| M. | C | | présent | |`,
        deliberations: `
| Numéro | 12 |
| Genre | Compte administratif |`,
      },
    },
    {
      titre: 'La directrice tient le secrétariat, un membre présent rapporte',
      acte: {
        seance: `
| Présidence de la séance | Mme A |
| Secrétaire de séance | la directrice |`,
        membres: `
| Civilité | Nom | Qualité | Présence |
| Mme | A | Présidente | présente |
| M. | C | | excusé |`,
        deliberations: `
| Numéro | 11 |
| Rapporteur | Mme la Présidente |`,
      },
    },
    {
      titre: 'Mme C, du service, n’est pas M. C, excusé',
      acte: {
        seance: `
| Présidence de la séance | Mme A |
| Secrétaire de séance | Mme C |`,
        membres: `
| Civilité | Nom | Qualité | Présence |
| Mme | A | Présidente | présente |
| M. | C | | excusé |`,
        deliberations: `
| Numéro | 11 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'La présidente est absente, et personne ne la remplace',
      acte: {
        seance: `
| Présidence de la séance | Mme A |`,
        membres: `
| Civilité | Nom | Qualité | Présence |
| Mme | A | Présidente | excusée |
| M. | C | | présent |`,
        deliberations: `
| Numéro | 11 |`,
      },
      attendus: [{ cellules: ['Séance!B1', 'Délibérations!B1'] }],
    },
    {
      titre: 'Qui préside n’est pas sur la feuille Membres',
      acte: {
        seance: `
| Présidence de la séance | Mme Z |`,
        membres: `
| Civilité | Nom | Qualité | Présence | 12 |
| Mme | A | Maire, présidente | présente | sortie |
| Mme | B | Vice-présidente | présente | |
| M. | C | | présent | |`,
        deliberations: `
| Numéro | 11 |`,
      },
      attendus: [{ cellules: ['Séance!B1'] }],
    },
    {
      titre: 'L’ordonnateur reste au vote de son compte',
      acte: {
        seance: `
| Présidence de la séance | Mme A |`,
        membres: `
| Civilité | Nom | Qualité | Présence | 12 |
| Mme | A | Maire, présidente | présente | sortie |
| Mme | B | Vice-présidente | présente | |
| M. | C | | présent | |`,
        deliberations: `
| Numéro | 13 |
| Genre | Compte administratif |`,
      },
      attendus: [{ cellules: ['Membres!D2'] }],
    },
    {
      titre: 'Le genre ne le dit pas, mais c’est bien son compte que l’on vote',
      acte: {
        seance: `
| Présidence de la séance | Mme A |`,
        membres: `
| Civilité | Nom | Qualité | Présence |
| Mme | A | Maire, présidente | présente |
| Mme | B | Vice-présidente | présente |`,
        deliberations: `
| Numéro | 13 |
| Genre | Libre |
| Objet | Approbation du compte administratif 2024 |`,
      },
      attendus: [{ cellules: ['Membres!D2'] }],
    },
    {
      titre: 'La maire, ordonnateur du CCAS, reste au vote de son compte',
      acte: {
        seance: `
| Présidence de la séance | Mme B |`,
        membres: `
| Civilité | Nom | Qualité | Présence |
| Mme | A | Maire | présente |
| Mme | B | Adjointe au maire | présente |`,
        deliberations: `
| Numéro | 13 |
| Genre | Compte administratif |`,
      },
      attendus: [{ cellules: ['Membres!D2'] }],
    },
    {
      titre: 'Le secrétaire de séance est absent',
      acte: {
        seance: `
| Présidence de la séance | Mme A |
| Secrétaire de séance | M. C |`,
        membres: `
| Civilité | Nom | Qualité | Présence |
| Mme | A | Présidente | présente |
| M. | C | | absent |`,
        deliberations: `
| Numéro | 11 | 12 |`,
      },
      attendus: [{ cellules: ['Séance!B2', 'Membres!D3'] }],
    },
    {
      titre: 'La présidente, excusée, rapporterait',
      acte: {
        seance: `
| Présidence de la séance | Mme B |`,
        membres: `
| Civilité | Nom | Qualité | Présence |
| Mme | A | Maire, présidente | excusée |
| Mme | B | Vice-présidente | présente |`,
        deliberations: `
| Numéro | 11 |
| Rapporteur | Mme la Présidente |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Membres!D2'] }],
    },
  ],
});
