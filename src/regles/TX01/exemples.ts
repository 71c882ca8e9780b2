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
  ],
  fautifs: [
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
