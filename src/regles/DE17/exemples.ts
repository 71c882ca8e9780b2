import { definirExemples } from '../exemples';

/** 14 000 € de déficit d'investissement, 10 000 € à réaliser en dépense et 4 000 € en recette : besoin de 20 000 €, pour 50 000 € d'excédent. */
const CA = `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Opérations de l’exercice | 20 000,00 | 6 000,00 | 100 000,00 | 150 000,00 |
| Résultats de clôture | 14 000,00 |  |  | 50 000,00 |
| Restes à réaliser | 10 000,00 | 4 000,00 | 0,00 | 0,00 |`;

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'L’exposé répartit tout l’excédent',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |
| Exposé | Le résultat de 7 497,77 € se répartit ainsi : 5 000,00 € au compte 1068 et 2 497,77 € au 002. |`,
      },
    },
    {
      titre: 'Le dispositif le dit, un compte par ligne',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |
| Dispositif | AFFECTE au compte 1068 : 5 000,00 € ⏎ REPORTE au compte 002 : 2 497,77 € |`,
      },
    },
    {
      titre: 'Tout est reporté',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |
| Exposé | L’excédent de 7 497,77 € est reporté au 002. |`,
      },
    },
    {
      titre: 'Sans répartition écrite, le contrôle attend',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |`,
      },
    },
    {
      titre: 'Le 1068 couvre le besoin que le compte arrête ; le montant est celui du compte',
      feuille: CA,
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant |  |
| Exposé | Il est proposé d’affecter 20 000 € au 1068 et 30 000 € au 002. |
| Tableau | DM |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Un déficit ne s’affecte pas',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | -7 497,77 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }],
    },
    {
      titre: 'L’exposé n’en répartit que 7 000 €',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |
| Exposé | Il est proposé d’affecter 5 000,00 € au compte 1068 et 2 000,00 € au 002. |`,
      },
      attendus: [{ cellules: ['Délibérations!B4', 'Délibérations!B3'], ecart: -49777 }],
    },
    {
      titre: 'Le 1068 ne couvre pas le besoin que le compte arrête',
      feuille: CA,
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 50 000,00 |
| Exposé | Il est proposé d’affecter 15 000 € au 1068 et 35 000 € au 002. |
| Tableau | DM |`,
      },
      attendus: [{ cellules: ['Délibérations!B4'], ecart: -500000 }],
    },
    {
      titre: 'Le dispositif non plus, un compte par ligne ; le montant n’est pas écrit',
      feuille: CA,
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant |  |
| Dispositif | AFFECTE 15 000 € au compte 1068, ⏎ AFFECTE 35 000 € au compte 002 |
| Tableau | DM |`,
      },
      attendus: [{ cellules: ['Délibérations!B4'], ecart: -500000 }],
    },
    {
      titre: 'Le montant n’est pas le résultat du compte',
      feuille: CA,
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 40 000,00 |
| Exposé | Il est proposé d’affecter 20 000 € au 1068 et 20 000 € au 002. |
| Tableau | DM |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'], ecart: -1000000 }],
    },
  ],
});
