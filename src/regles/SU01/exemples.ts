import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2023,
  conformes: [
    {
      titre: 'La convention fixe l’objet, le montant, les modalités et les conditions',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Subvention |
| Organisme privé | oui |
| Montant | 34 000,00 |
| Convention : objet | Activités sociales du personnel |
| Convention : montant | 34 000,00 |
| Convention : modalités de versement | En deux fois, mars et septembre |
| Convention : conditions d’utilisation | Comptes et rapport remis chaque année |`,
      },
    },
    {
      titre: 'À 23 000 €, la convention n’est pas obligatoire',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Subvention |
| Organisme privé | oui |
| Montant | 23 000,00 |`,
      },
    },
    {
      titre: 'Un organisme public n’est pas visé',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Subvention |
| Organisme privé | non |
| Montant | 50 000,00 |`,
      },
    },
    {
      titre: 'Une convention sans subvention',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Convention |
| Organisme privé | oui |
| Montant | 50 000,00 |
| Objet | Portage des repas |`,
      },
    },
    {
      titre: 'Une prestation achetée à une association',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Convention |
| Partenaire ou bénéficiaire | l’association Alpha |
| Organisme privé | oui |
| Montant | 50 000,00 |
| Convention : objet | Prestation de portage des repas |`,
      },
    },
    {
      titre: 'Deux organismes reçoivent chacun 15 000 €, et un rejet ne verse rien',
      acte: {
        deliberations: `
| Numéro | 41 | 42 | 43 |
| Genre | Subvention | Subvention | Subvention |
| Partenaire ou bénéficiaire | l’association Alpha | l’association Bêta | l’association Alpha |
| Organisme privé | oui | oui | oui |
| Montant | 15 000,00 | 15 000,00 | 15 000,00 |
| Vote | unanimité | unanimité | rejet |`,
      },
    },
    {
      titre: 'Deux subventions au même organisme, sous une convention',
      acte: {
        deliberations: `
| Numéro | 41 | 42 |
| Genre | Subvention | Subvention |
| Partenaire ou bénéficiaire | l’association Alpha | Association Alpha |
| Organisme privé | oui | oui |
| Montant | 15 000,00 | 15 000,00 |
| Convention : objet | Accueil de jour | |
| Convention : montant | 30 000,00 | |
| Convention : modalités de versement | En mars et en septembre | |
| Convention : conditions d’utilisation | Rapport annuel | |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'La convention ne dit pas le montant',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Subvention |
| Organisme privé | oui |
| Montant | 34 000,00 |
| Convention : objet | Activités sociales du personnel |
| Convention : montant |  |
| Convention : modalités de versement | En deux fois, mars et septembre |
| Convention : conditions d’utilisation | Comptes et rapport remis chaque année |`,
      },
      attendus: [{ cellules: ['Délibérations!B6'] }],
    },
    {
      titre: 'Il n’y a pas de convention ; l’exposé dit le montant',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Convention |
| Organisme privé | oui |
| Exposé | La subvention versée s’élève à 34 000 €, plus que la somme de 23 000 € par an. |
| Convention : objet | |
| Convention : montant | |
| Convention : modalités de versement | |
| Convention : conditions d’utilisation | |`,
      },
      attendus: [{ cellules: ['Délibérations!B5', 'Délibérations!B6', 'Délibérations!B7', 'Délibérations!B8'] }],
    },
    {
      titre: 'La convention fixe un autre montant',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Subvention |
| Organisme privé | oui |
| Montant | 34 000,00 |
| Convention : objet | Activités sociales du personnel |
| Convention : montant | 30 000,00 |
| Convention : modalités de versement | En deux fois, mars et septembre |
| Convention : conditions d’utilisation | Comptes et rapport remis chaque année |`,
      },
      attendus: [{ cellules: ['Délibérations!B6', 'Délibérations!B4'], ecart: -400000 }],
    },
    {
      titre: 'Une convention verse 30 000 € à une association, sans dire « subvention »',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Convention |
| Partenaire ou bénéficiaire | l’association Alpha |
| Organisme privé | oui |
| Montant | 30 000,00 |
| Convention : objet | Accueil de jour |
| Convention : montant | 30 000,00 |
| Convention : modalités de versement | |
| Convention : conditions d’utilisation | Rapport annuel |`,
      },
      attendus: [{ cellules: ['Délibérations!B8'] }],
    },
    {
      titre: 'Un comité des œuvres sociales est une association',
      acte: {
        deliberations: `
| Numéro | 41 |
| Genre | Convention |
| Partenaire ou bénéficiaire | Comité des œuvres sociales |
| Organisme privé | oui |
| Montant | 30 000,00 |
| Convention : objet | Accueil de jour |
| Convention : montant | 30 000,00 |
| Convention : modalités de versement | |
| Convention : conditions d’utilisation | Rapport annuel |`,
      },
      attendus: [{ cellules: ['Délibérations!B8'] }],
    },
    {
      titre: 'Deux subventions de 15 000 € au même organisme passent ensemble le seuil',
      acte: {
        deliberations: `
| Numéro | 41 | 42 |
| Genre | Subvention | Subvention |
| Partenaire ou bénéficiaire | le Secours populaire | Secours Populaire |
| Organisme privé | oui | oui |
| Montant | 15 000,00 | 15 000,00 |
| Convention : objet | Accueil de jour | |
| Convention : montant | 30 000,00 | |
| Convention : modalités de versement | | |
| Convention : conditions d’utilisation | Rapport annuel | |`,
      },
      attendus: [{ cellules: ['Délibérations!B8'] }, { cellules: ['Délibérations!C8'] }],
    },
    {
      titre: 'La convention d’une troisième subvention au même organisme ne règle pas les deux autres',
      acte: {
        deliberations: `
| Numéro | 41 | 42 | 43 |
| Genre | Subvention | Subvention | Subvention |
| Partenaire ou bénéficiaire | Secours populaire | Secours populaire | Secours populaire |
| Organisme privé | oui | oui | oui |
| Montant | 34 000,00 | 15 000,00 | 500,00 |
| Convention : objet | Accueil de jour | Accueil de jour | Goûter |
| Convention : montant | 34 000,00 | | 500,00 |
| Convention : modalités de versement | En mars | En mars | En mars |
| Convention : conditions d’utilisation | Rapport annuel | Rapport annuel | Rapport annuel |`,
      },
      attendus: [{ cellules: ['Délibérations!C7'] }],
    },
  ],
});
