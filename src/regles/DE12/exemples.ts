import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Une famille, sans son nom',
      acte: {
        membres: `
| Civilité | Nom | Présence |
| Mme | Duval | présente |`,
        deliberations: `
| Numéro | 7 |
| Genre | Aide |
| Exposé | Mme DUVAL présente la demande. ⏎ Une aide de 1 000 € est proposée à une famille pour l’achat d’un défibrillateur. |
| Dispositif | AUTORISE Madame la Présidente à verser l’aide. |`,
      },
    },
    {
      titre: 'Hors d’une aide ou d’un don, un nom est à sa place',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Convention |
| Exposé | La convention est signée par M. Lefort, directeur de la caisse. |`,
      },
    },
    {
      titre: 'Une commune et un lieu ne sont pas des personnes, même près d’une aide ou d’un soin',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Aide |
| Objet | Règlement des aides facultatives |
| Exposé | La mairie de Saint-Just Saint-Rambert, rue Victor Hugo, et l’Espace Simone Veil instruisent. |`,
      },
    },
    {
      titre: 'Dans une convention sur les soins, un réseau à majuscules n’est pas une personne',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Convention |
| Exposé | Réseau Gérontologique et CPAM facilitent l’accès aux soins à Évry Courcouronnes, avec le Secours Populaire. |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Une personne aidée est nommée, et son état de santé dit',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Aide |
| Objet | Aide à Mme LEFORT |
| Exposé | Une aide de 300 € est demandée pour Mme LEFORT, en situation de handicap. |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }, { cellules: ['Délibérations!B4'], gravite: 'bloquant' }],
    },
    {
      titre: 'Le bénéficiaire est une famille nommée',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Aide |
| Partenaire ou bénéficiaire | Famille Lefort |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }],
    },
    {
      titre: 'Sans genre, l’objet dit que c’est une aide',
      acte: {
        deliberations: `
| Numéro | 7 |
| Objet | Aide exceptionnelle |
| Exposé | madame LEFORT, Léa, demande 300 €. |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }],
    },
    {
      titre: 'Dans une convention, un nom et un état de santé',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Convention |
| Exposé | M. LEFORT, asthmatique, est hébergé trois mois. |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'], gravite: 'bloquant' }],
    },
    {
      titre: 'Un prénom et un nom, sans civilité, dans une aide',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Aide |
| Exposé | Fatoumata Lefort a déposé un dossier, que la Croix Rouge appuie. ⏎ Le Conseil Départemental participe. |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'], gravite: 'bloquant' }],
    },
    {
      titre: 'Au genre « Libre », une aide à une personne sans civilité, et sa santé',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Libre |
| Objet | Aide exceptionnelle à LEFORT Léo |
| Exposé | Léo LEFORT, né le 12/03/1950, souffre d’Alzheimer. |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'], gravite: 'bloquant' }, { cellules: ['Délibérations!B4'], gravite: 'bloquant' }],
    },
    {
      titre: 'Dans une convention, un prénom et un nom à côté d’une date de naissance, puis d’un mot de santé',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Convention |
| Exposé | Léo Lefort, né le 12/03/1950, est hébergé. |
| Considérants | Considérant le dossier de Léo LEFORT, asthmatique, |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }, { cellules: ['Délibérations!B4'], gravite: 'bloquant' }],
    },
    {
      titre: 'Le nom n’est que dans une annexe',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Aide |
| Annexes | Lettre de Mme LE GALL |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }],
    },
  ],
});
