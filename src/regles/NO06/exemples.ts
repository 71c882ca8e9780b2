import { definirExemples } from '../exemples';

const FEUILLE = `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6068-02 : Autres matières et fournitures | 0,00 | 958,69 | 0,00 | 0,00 |
| D-6562-5234 : Aides | 958,69 | 0,00 | 0,00 | 0,00 |`;

export default definirExemples({
  nomenclature: 'M14_CCAS_SUP3500',
  exercice: 2023,
  conformes: [{ titre: 'Le dernier exercice de la M14', feuille: FEUILLE }],
  fautifs: [{ titre: 'Une décision de 2024 encore en M14', exercice: 2024, feuille: FEUILLE, attendus: [{ cellules: ['A1'] }] }],
});
