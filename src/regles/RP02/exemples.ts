import { definirExemples } from '../exemples';

const DEFICIT_INVESTISSEMENT = `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 50 000,00 |  | 5 000,00 |
| Opérations de l’exercice | 80 000,00 | 10 000,00 | 200 000,00 | 225 000,00 |
| Résultats de clôture | 20 000,00 |  |  | 30 000,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`;
const DEFICIT_FONCTIONNEMENT = `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`;
const AVEC_RESTES = `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 6 000,00 |  | 10 000,00 |
| Opérations de l’exercice | 22 000,00 | 8 000,00 | 200 000,00 | 220 000,00 |
| TOTAUX | 22 000,00 | 14 000,00 | 200 000,00 | 230 000,00 |
| Résultats de clôture | 8 000,00 |  |  | 30 000,00 |
| Restes à réaliser | 5 000,00 | 2 000,00 | 0,00 | 0,00 |`;

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Le déficit est repris entier en dépense',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-002-01 : Résultat de fonctionnement reporté | 0,00 | 7 497,77 | 0,00 | 0,00 |
| D-60623-01 : Alimentation | 0,00 | 2,23 | 0,00 | 0,00 |
| R-74741-01 : Communes membres du GFP | 0,00 | 0,00 | 0,00 | 7 500,00 |`,
      ca: DEFICIT_FONCTIONNEMENT,
    },
    {
      titre: 'L’excédent de 30 000 € : 20 000 € au 1068, le reste au 002',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 10 000,00 |
| D-60623-01 : Alimentation | 0,00 | 10 000,00 | 0,00 | 0,00 |
| INVESTISSEMENT | | | | |
| D-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 20 000,00 | 0,00 | 0,00 |
| R-1068-01 : Excédents de fonctionnement capitalisés | 0,00 | 0,00 | 0,00 | 20 000,00 |`,
      ca: DEFICIT_INVESTISSEMENT,
    },
    {
      titre: 'Un excédent réparti sur trois fonctions garde sa somme',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-020 : Résultat reporté | 0,00 | 0,00 | 0,00 | 8 000,00 |
| R-002-420 : Résultat reporté | 0,00 | 0,00 | 0,00 | 10 000,00 |
| R-002-423 : Résultat reporté | 0,00 | 0,00 | 0,00 | 12 000,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 50 000,00 |  | 5 000,00 |
| Opérations de l’exercice | 40 000,00 | 10 000,00 | 200 000,00 | 225 000,00 |
| Résultats de clôture |  | 20 000,00 |  | 30 000,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'La clôture de fonctionnement est du mauvais côté au compte : la décision, qui suit les opérations, est juste',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 19 000,00 |
| D-60623-01 : Alimentation | 0,00 | 19 000,00 | 0,00 | 0,00 |
| INVESTISSEMENT | | | | |
| D-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 8 000,00 | 0,00 | 0,00 |
| R-1068-01 : Excédents de fonctionnement capitalisés | 0,00 | 0,00 | 0,00 | 11 000,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 6 000,00 |  | 10 000,00 |
| Opérations de l’exercice | 22 000,00 | 8 000,00 | 200 000,00 | 220 000,00 |
| TOTAUX | 22 000,00 | 14 000,00 | 200 000,00 | 230 000,00 |
| Résultats de clôture | 8 000,00 |  | 30 000,00 |  |
| Restes à réaliser | 5 000,00 | 2 000,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Au budget primitif, le 1068 couvre le besoin de 11 000 €, restes à réaliser compris',
      feuille: `
BUDGET PRIMITIF 2025
| Chapitre | Article | Libellé | Dépenses | Recettes |
SECTION DE FONCTIONNEMENT
| 011 | 60623 | Alimentation | 19 000,00 | |
| 002 | 002 | Résultat de fonctionnement reporté | | 19 000,00 |
SECTION D’INVESTISSEMENT
| 001 | 001 | Solde d’exécution de la section d’investissement reporté | 8 000,00 | |
| 21 | 2188 | Autres immobilisations corporelles | 3 000,00 | |
| 10 | 1068 | Excédents de fonctionnement capitalisés | | 11 000,00 |`,
      ca: AVEC_RESTES,
    },
  ],
  fautifs: [
    {
      titre: 'Le déficit est repris un centime trop haut',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-002-01 : Résultat de fonctionnement reporté | 0,00 | 7 497,78 | 0,00 | 0,00 |
| D-60623-01 : Alimentation | 0,00 | 2,23 | 0,00 | 0,00 |
| R-74741-01 : Communes membres du GFP | 0,00 | 0,00 | 0,00 | 7 500,00 |`,
      ca: DEFICIT_FONCTIONNEMENT,
      attendus: [{ cellules: ['C5', 'CA!D6'], ecart: 1 }],
    },
    {
      titre: 'Le déficit est repris en recette',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 7 497,77 |
| D-60623-01 : Alimentation | 0,00 | 7 497,77 | 0,00 | 0,00 |`,
      ca: DEFICIT_FONCTIONNEMENT,
      attendus: [{ cellules: ['E5', 'CA!D6'], ecart: 1499554 }],
    },
    {
      titre: 'Le 002 reprend tout l’excédent, alors que 20 000 € sont au 1068',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 30 000,00 |
| D-60623-01 : Alimentation | 0,00 | 30 000,00 | 0,00 | 0,00 |
| INVESTISSEMENT | | | | |
| D-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 20 000,00 | 0,00 | 0,00 |
| R-1068-01 : Excédents de fonctionnement capitalisés | 0,00 | 0,00 | 0,00 | 20 000,00 |`,
      ca: DEFICIT_INVESTISSEMENT,
      attendus: [{ cellules: ['E5', 'CA!E6'], ecart: 2000000 }],
    },
    {
      titre: 'Le 1068 dépasse l’excédent',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT | | | | |
| D-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 20 000,00 | 0,00 | 0,00 |
| R-1068-01 : Excédents de fonctionnement capitalisés | 0,00 | 0,00 | 0,00 | 35 000,00 |`,
      ca: DEFICIT_INVESTISSEMENT,
      attendus: [{ cellules: ['E6'], ecart: 500000 }],
    },
    {
      titre: 'Le 002 est juste, mais le 1068 ne couvre pas le besoin de financement de 20 000 €',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 28 000,00 |
| D-60623-01 : Alimentation | 0,00 | 28 000,00 | 0,00 | 0,00 |
| INVESTISSEMENT | | | | |
| D-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 20 000,00 | 0,00 | 0,00 |
| R-1068-01 : Excédents de fonctionnement capitalisés | 0,00 | 0,00 | 0,00 | 2 000,00 |`,
      ca: DEFICIT_INVESTISSEMENT,
      attendus: [{ cellules: ['E9', 'CA!B6'], ecart: -1800000, gravite: 'alerte' }],
    },
    {
      titre: 'Au budget primitif, tout le résultat est repris et le 1068 laisse 3 000 € du besoin à découvert',
      feuille: `
BUDGET PRIMITIF 2025
| Chapitre | Article | Libellé | Dépenses | Recettes |
SECTION DE FONCTIONNEMENT
| 011 | 60623 | Alimentation | 22 000,00 | |
| 002 | 002 | Résultat de fonctionnement reporté | | 22 000,00 |
SECTION D’INVESTISSEMENT
| 001 | 001 | Solde d’exécution de la section d’investissement reporté | 8 000,00 | |
| 21 | 2188 | Autres immobilisations corporelles | 3 000,00 | |
| 10 | 1068 | Excédents de fonctionnement capitalisés | | 8 000,00 |`,
      ca: AVEC_RESTES,
      attendus: [{ cellules: ['E9', 'CA!B7'], ecart: -300000 }],
    },
    {
      titre: 'Au budget primitif, tout l’excédent va au 002 et rien au 1068',
      feuille: `
BUDGET PRIMITIF 2025
| Chapitre | Article | Libellé | Dépenses | Recettes |
SECTION DE FONCTIONNEMENT
| 011 | 60623 | Alimentation | 30 000,00 | |
| 002 | 002 | Résultat de fonctionnement reporté | | 30 000,00 |
SECTION D’INVESTISSEMENT
| 001 | 001 | Solde d’exécution de la section d’investissement reporté | 8 000,00 | |
| 21 | 2188 | Autres immobilisations corporelles | 3 000,00 | |
| 10 | 10222 | FCTVA | | 11 000,00 |`,
      ca: AVEC_RESTES,
      attendus: [{ cellules: ['E5', 'CA!B7'], ecart: -1100000 }],
    },
    {
      titre: 'Le compte ne dit pas les restes à réaliser : le besoin n’est pas certain',
      feuille: `
BUDGET PRIMITIF 2025
| Chapitre | Article | Libellé | Dépenses | Recettes |
SECTION DE FONCTIONNEMENT
| 011 | 60623 | Alimentation | 23 000,00 | |
| 002 | 002 | Résultat de fonctionnement reporté | | 23 000,00 |
SECTION D’INVESTISSEMENT
| 001 | 001 | Solde d’exécution de la section d’investissement reporté | 8 000,00 | |
| 21 | 2188 | Autres immobilisations corporelles | 3 000,00 | |
| 10 | 1068 | Excédents de fonctionnement capitalisés | | 7 000,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 6 000,00 |  | 10 000,00 |
| Opérations de l’exercice | 22 000,00 | 8 000,00 | 200 000,00 | 220 000,00 |
| TOTAUX | 22 000,00 | 14 000,00 | 200 000,00 | 230 000,00 |
| Résultats de clôture | 8 000,00 |  |  | 30 000,00 |`,
      attendus: [{ cellules: ['E9', 'CA!B7'], ecart: -100000, gravite: 'alerte' }],
    },
  ],
});
