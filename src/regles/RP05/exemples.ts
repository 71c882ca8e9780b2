import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [
    {
      titre: 'Le titre et l’exposé citent le résultat 2022',
      feuille: `
DECISION MODIFICATIVE N° 1 : AFFECTATION DES RESULTATS 2022
Le résultat de l’exercice 2022 pour 155 108.69 €
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 150,00 |
| D-6068-01 : Autres matières et fournitures | 0,00 | 150,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Des années qui ne sont pas celles d’un résultat',
      feuille: `
Séance du 30 septembre 2023, convention pour la période 2024-2027
Le budget 2023 et le contrat de 2021 sont rappelés ; le compte administratif a été voté le 2 juin 2023
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 150,00 |
| D-6068-01 : Autres matières et fournitures | 0,00 | 150,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Le titre est celui de l’an passé, et l’exposé se contredit',
      feuille: `
DECISION MODIFICATIVE N° 1 : AFFECTATION DES RESULTATS 2021 RECETTES ET DEPENSES NOUVELLES
Le résultat de l’exercice 2022 pour 155 108.69 €
Le résultat de l’exercice 2021 pour 282 673.43 €
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 150,00 |
| D-6068-01 : Autres matières et fournitures | 0,00 | 150,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A1', 'A3'] }],
    },
    {
      titre: 'Le compte administratif cité n’est pas le dernier',
      feuille: `
Vu le compte administratif 2021 approuvé
DM n°1 2023
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-002-01 : Résultat de fonctionnement reporté | 0,00 | 0,00 | 0,00 | 150,00 |
| D-6068-01 : Autres matières et fournitures | 0,00 | 150,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A1'] }],
    },
  ],
});
