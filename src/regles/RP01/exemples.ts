import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'L’excédent d’investissement du compte 2024 est repris au centime',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT | | | | |
| R-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 0,00 | 0,00 | 166 291,00 |
| D-2188-01 : Autres immobilisations corporelles | 0,00 | 166 291,00 | 0,00 | 0,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Le déficit d’investissement est repris en dépense',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT | | | | |
| D-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 20 000,00 | 0,00 | 0,00 |
| R-1068-01 : Excédents de fonctionnement capitalisés | 0,00 | 0,00 | 0,00 | 20 000,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 50 000,00 |  | 5 000,00 |
| Opérations de l’exercice | 80 000,00 | 10 000,00 | 200 000,00 | 225 000,00 |
| Résultats de clôture | 20 000,00 |  |  | 30 000,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'La clôture n’est pas écrite : elle se déduit des reports et des opérations',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT | | | | |
| D-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 20 000,00 | 0,00 | 0,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 50 000,00 |  | 5 000,00 |
| Opérations de l’exercice | 80 000,00 | 10 000,00 | 200 000,00 | 225 000,00 |
| Résultats de clôture |  |  |  |  |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Sans compte administratif, le contrôle attend le document',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT | | | | |
| R-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 0,00 | 0,00 | 166 291,00 |`,
    },
    {
      titre: 'La clôture d’investissement est fausse de dix centimes au compte : la décision, qui suit les opérations, est juste',
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
| Résultats de clôture | 8 000,10 |  |  | 30 000,00 |
| Restes à réaliser | 5 000,00 | 2 000,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Un centime de trop',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT | | | | |
| R-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 0,00 | 0,00 | 166 291,01 |
| D-2188-01 : Autres immobilisations corporelles | 0,00 | 166 291,01 | 0,00 | 0,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['E5', 'CA!C6'], ecart: 1 }],
    },
    {
      titre: 'Le déficit est repris en recette',
      feuille: `
DM n°1 2025
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| INVESTISSEMENT | | | | |
| R-001-01 : Solde d’exécution de la section d’investissement reporté | 0,00 | 0,00 | 0,00 | 20 000,00 |
| D-2188-01 : Autres immobilisations corporelles | 0,00 | 20 000,00 | 0,00 | 0,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 50 000,00 |  | 5 000,00 |
| Opérations de l’exercice | 80 000,00 | 10 000,00 | 200 000,00 | 225 000,00 |
| Résultats de clôture | 20 000,00 |  |  | 30 000,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['E5', 'CA!B6'], ecart: 4000000 }],
    },
    {
      titre: 'Le titre annonce la reprise des résultats, le 001 manque',
      feuille: `
DM n°1 2025 : reprise des résultats 2024
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| D-002-01 : Résultat de fonctionnement reporté | 0,00 | 7 497,77 | 0,00 | 0,00 |
| D-60623-01 : Alimentation | 0,00 | 2,23 | 0,00 | 0,00 |
| R-74741-01 : Communes membres du GFP | 0,00 | 0,00 | 0,00 | 7 500,00 |`,
      ca: `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 177 490,21 |  | 12 105,30 |
| Opérations de l’exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 |
| Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A1', 'CA!C6'], ecart: 16629100 }],
    },
  ],
});
