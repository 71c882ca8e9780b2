import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'La subvention de la commune en participations',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-65134-4238 : Aides | 0,00 | 500,00 | 0,00 | 0,00 |
| R-74741-4238 : Communes membres du GFP | 0,00 | 0,00 | 0,00 | 500,00 |`,
    },
  ],
  fautifs: [
    {
      titre: 'Des impôts directs dans le budget d’un CCAS',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-65134-4238 : Aides | 0,00 | 500,00 | 0,00 | 0,00 |
| R-73111-4238 : Impôts directs locaux | 0,00 | 0,00 | 0,00 | 500,00 |`,
      attendus: [{ cellules: ['A4'] }],
    },
    {
      titre: 'Des impôts directs écrits en dépense : un constat, et il bloque',
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-73111-01 : Impôts directs locaux | 0,00 | 400,00 | 0,00 | 0,00 |
| R-74748-01 : Autres communes | 0,00 | 0,00 | 0,00 | 400,00 |`,
      attendus: [{ cellules: ['A3'], gravite: 'bloquant' }],
    },
  ],
});
