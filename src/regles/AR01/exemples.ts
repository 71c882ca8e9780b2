import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [
    {
      titre: 'Les lignes du chapitre 011 font le total affiché',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-6068-02 : Autres matières et fournitures | 0,00 | 958,69 | 0,00 | 0,00 |
| D-61551-02 : Matériel roulant | 0,00 | 5 000,00 | 0,00 | 0,00 |
| TOTAL D 011 : Charges à caractère général | 0,00 | 5 958,69 | 0,00 | 0,00 |
| R-7474-02 : Participation de la commune | 0,00 | 0,00 | 0,00 | 5 958,69 |
| TOTAL R 74 : Dotations, subventions et participations | 0,00 | 0,00 | 0,00 | 5 958,69 |`,
    },
    {
      titre: 'Une diminution et une augmentation se totalisent chacune dans sa colonne',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-64131-02 : Rémunérations | 1 600,00 | 0,00 | 0,00 | 0,00 |
| TOTAL D 012 : Charges de personnel et frais assimilés | 1 600,00 | 0,00 | 0,00 | 0,00 |
| D-6156-02 : Maintenance | 0,00 | 1 200,00 | 0,00 | 0,00 |
| D-6232-02 : Fêtes et cérémonies | 0,00 | 400,00 | 0,00 | 0,00 |
| TOTAL D 011 : Charges à caractère général | 0,00 | 1 600,00 | 0,00 | 0,00 |`,
    },
    {
      titre: 'Le total de chaque chapitre est au-dessus de ses lignes',
      feuille: `
| Chap. / Art. | Libellé | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT | | | |
| 011 | Charges à caractère général | 1 500,00 | |
| 60623 | Alimentation | 1 500,00 | |
| 65 | Autres charges de gestion courante | 400,00 | |
| 6562 | Aides | 400,00 | |
| RECETTES FONCTIONNEMENT | | | |
| 74 | Participations | | 1 900,00 |
| 7474 | Participation de la commune | | 1 900,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Un centime de trop au total du chapitre 011',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-6068-02 : Autres matières et fournitures | 0,00 | 958,69 | 0,00 | 0,00 |
| D-61551-02 : Matériel roulant | 0,00 | 5 000,00 | 0,00 | 0,00 |
| TOTAL D 011 : Charges à caractère général | 0,00 | 5 958,70 | 0,00 | 0,00 |
| R-7474-02 : Participation de la commune | 0,00 | 0,00 | 0,00 | 5 958,69 |
| TOTAL R 74 : Dotations, subventions et participations | 0,00 | 0,00 | 0,00 | 5 958,69 |`,
      attendus: [{ cellules: ['C6'], ecart: 1 }],
    },
    {
      titre: 'Une ligne a été retirée sans que le total suive',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-6068-02 : Autres matières et fournitures | 0,00 | 958,69 | 0,00 | 0,00 |
| TOTAL D 011 : Charges à caractère général | 0,00 | 5 958,69 | 0,00 | 0,00 |
| R-7474-02 : Participation de la commune | 0,00 | 0,00 | 0,00 | 5 958,69 |
| TOTAL R 74 : Dotations, subventions et participations | 0,00 | 0,00 | 0,00 | 5 958,69 |`,
      attendus: [{ cellules: ['C5'], ecart: 500000 }],
    },
    {
      titre: 'Une diminution est portée en augmentation',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT |  |  |  |  |
| D-64131-02 : Rémunérations | 1 600,00 | 0,00 | 0,00 | 0,00 |
| TOTAL D 012 : Charges de personnel et frais assimilés | 0,00 | 1 600,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['B5'], ecart: -160000 }, { cellules: ['C5'], ecart: 160000 }],
    },
    {
      titre: 'Un chapitre affiche 400 € sans aucune ligne, quand les autres sont détaillés',
      feuille: `
| Chap. / Art. | Libellé | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT | | | |
| 011 | Charges à caractère général | 1 500,00 | |
| 60623 | Alimentation | 1 500,00 | |
| 65 | Autres charges de gestion courante | 400,00 | |
| RECETTES FONCTIONNEMENT | | | |
| 74 | Participations | | 1 900,00 |
| 7474 | Participation de la commune | | 1 900,00 |`,
      attendus: [{ cellules: ['C5'], ecart: 40000, gravite: 'alerte' }],
    },
  ],
});
