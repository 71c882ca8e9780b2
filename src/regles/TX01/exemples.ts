import { definirExemples } from '../exemples';

const DM = `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-61551-02 : Matériel roulant | 0,00 | 5 000,00 | 0,00 | 0,00 |
| D-6232-610 : Fêtes et cérémonies | 0,00 | 8 700,00 | 0,00 | 0,00 |
| D-6251-610 : Voyages et déplacements | 0,00 | 8 700,00 | 0,00 | 0,00 |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 5 000,00 |
| R-7788-610 : Produits exceptionnels divers | 0,00 | 0,00 | 0,00 | 17 400,00 |`;
const SAAD = `
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-64131 : Rémunération principale | 16 100,00 | 0,00 | 0,00 | 0,00 |
| TOTAL D 012 | 16 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 2 900,00 | 0,00 | 0,00 |
| D-6718 : Autres charges exceptionnelles | 0,00 | 13 200,00 | 0,00 | 0,00 |
| TOTAL D 016 | 0,00 | 16 100,00 | 0,00 | 0,00 |`;

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [
    {
      titre: 'Deux lignes du tableau font un montant du texte',
      feuille: DM,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Exposé | Le résultat de l’exercice 2022 : 5 000 € ⏎ + 17 400 € : régie animation ⏎ + 5 000 € : entretien du matériel roulant ⏎ + 17 400 € : prestations du service animation |`,
      },
    },
    {
      titre: 'Le texte détaille une ligne du tableau',
      feuille: SAAD,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Exposé | + 2 900 € : chapitre 016 compte 61561, maintenance informatique ⏎ + 13 200 : chapitre 016 compte 6718, remboursement au Département ⏎ 4e T 2022 : 4 733 € ⏎ 2e T 2023 : 4 476 € ⏎ 3e T 2023 : 3 991 € ⏎ Virement du chapitre 012 vers le chapitre 016, le chapitre 011 ne le permettant pas. |
| Tableau | DM |`,
      },
    },
    {
      titre: 'Un crédit porté d’un montant à un autre',
      feuille: DM,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Exposé | Le crédit d’entretien passe de 12 000 € à 17 000 €. |`,
      },
    },
    {
      titre: 'Un exposé qui ne chiffre rien',
      feuille: DM,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Exposé | Il est nécessaire de modifier les crédits de 2023, à 18 h 30, sur 12 comptes et 3 agents. |`,
      },
    },
    {
      titre: 'Le montant de l’acte est celui de l’objet, et dans l’exposé parmi d’autres',
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Subvention |
| Objet | Subvention de 3 200 € |
| Exposé | L’association a reçu 3 000 € en 2024 et demande 5 000 €. ⏎ Il est proposé de lui attribuer 3 000 €, et 200 € pour son goûter. |
| Montant | 3 200,00 |`,
      },
    },
    {
      titre: 'Une convention à titre gratuit',
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Convention |
| Objet | Mise à disposition d’une salle |
| Montant | 0,00 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Deux décisions modificatives, et aucune n’est désignée',
      feuille: `${DM}

${SAAD.replace('n°1', 'n°2').trim()}`,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Objet | Décision modificative n° 2 |
| Tableau |  |`,
      },
      attendus: [{ cellules: ['Délibérations!B4'], gravite: 'bloquant' }],
    },
    {
      titre: 'L’objet annonce la n° 2, le tableau désigné est la n° 1',
      feuille: DM,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Objet | Décision modificative n° 2 – budget annexe |
| Tableau | DM |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'DM!A1'], gravite: 'bloquant' }],
    },
    {
      titre: 'L’objet et l’exposé disent 5 000 €, l’acte 500 €',
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Subvention |
| Objet | Subvention de 5 000 € à l’association |
| Exposé | Il est proposé d’attribuer 5 000 € à l’association. |
| Montant | 500,00 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'Délibérations!B5'], gravite: 'bloquant' }, { cellules: ['Délibérations!B4', 'Délibérations!B5'], gravite: 'bloquant' }],
    },
    {
      titre: 'Le dispositif attribue un autre montant que l’objet',
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Aide |
| Objet | Secours de 350 € |
| Dispositif | ACCORDE un secours de 530 €, |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'Délibérations!B4'], gravite: 'bloquant' }],
    },
    {
      titre: 'L’exposé d’une convention ne dit pas le montant de l’acte',
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Convention |
| Exposé | Le repas est facturé 12,50 €, soit 9 000 € en 2024. |
| Montant | 9 500,00 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'Délibérations!B4'] }],
    },
    {
      titre: 'Une subvention négative',
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Subvention |
| Montant | -1 500,00 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'], gravite: 'bloquant' }],
    },
    {
      titre: 'Une aide de zéro euro',
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Aide |
| Montant | 0,00 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'], gravite: 'bloquant' }],
    },
    {
      titre: 'Le texte nomme un compte, le tableau sa subdivision',
      feuille: SAAD,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Exposé | + 2 900 € : chapitre 016 compte 6156, maintenance informatique ⏎ + 13 200 : chapitre 016 compte 6718, remboursement au Département ⏎ 4e T 2022 : 4 733 € ⏎ 2e T 2023 : 4 476 € ⏎ 3e T 2023 : 3 991 € ⏎ Virement du chapitre 012 vers le chapitre 016, le chapitre 011 ne le permettant pas. |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'DM!A6'] }],
    },
    {
      titre: 'Un montant du texte n’est pas dans le tableau',
      feuille: DM,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Exposé | Le résultat de l’exercice 2022 repris ⏎ + 17 400 € : régie animation ⏎ + 5 100 € : entretien du matériel roulant ⏎ + 17 400 € : prestations du service animation |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'DM!C4', 'DM!E7'] }],
    },
    {
      titre: 'Le détail ne fait plus le montant',
      feuille: SAAD,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Exposé | + 2 900 € : chapitre 016 compte 61561, maintenance informatique ⏎ + 13 200 : chapitre 016 compte 6718, remboursement au Département ⏎ 4e T 2022 : 4 733 € ⏎ 2e T 2023 : 4 476 € ⏎ 3e T 2023 : 3 919 € ⏎ Virement du chapitre 012 vers le chapitre 016, le chapitre 011 ne le permettant pas. |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }],
    },
    {
      titre: 'Une ligne du tableau n’est pas dite',
      feuille: DM,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Exposé | + 17 400 € : régie et prestations du service animation |`,
      },
      attendus: [{ cellules: ['Délibérations!B3', 'DM!C4', 'DM!E7'], gravite: 'information' }],
    },
    {
      titre: 'Le tableau nommé n’est pas dans le classeur',
      feuille: DM,
      acte: {
        deliberations: `
| Numéro | 42 |
| Genre | Décision modificative |
| Tableau | DM 2 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }],
    },
  ],
});
