import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [
    {
      titre: 'Chaque compte sous son chapitre',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6068-02 : Autres matières et fournitures | 0,00 | 958,69 | 0,00 | 0,00 |
| TOTAL D 011 : Charges à caractère général | 0,00 | 958,69 | 0,00 | 0,00 |
| D-6562-5234 : Aides | 958,69 | 0,00 | 0,00 | 0,00 |
| TOTAL D 65 : Autres charges de gestion courante | 958,69 | 0,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Une aide rangée aux charges à caractère général',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6068-02 : Autres matières et fournitures | 200,00 | 0,00 | 0,00 | 0,00 |
| D-6562-5234 : Aides | 0,00 | 200,00 | 0,00 | 0,00 |
| TOTAL D 011 : Charges à caractère général | 200,00 | 200,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A4'] }],
    },
    {
      titre: 'En M22, la maintenance informatique relève du groupe 3 ; le plan n’est pas confirmé',
      nomenclature: 'M22',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-64131 : Rémunération principale | 100,00 | 0,00 | 0,00 | 0,00 |
| D-61561 : Informatique | 0,00 | 100,00 | 0,00 | 0,00 |
| TOTAL D 012 : Groupe 2 : Dépenses afférentes au personnel | 100,00 | 100,00 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A4'], gravite: 'alerte' }],
    },
  ],
});
