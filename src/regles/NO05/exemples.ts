import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Des libellés officiels, abrégés ou tronqués',
      feuille: `
| | | Dépenses | Recettes |
| DÉCISION MODIFICATIVE N° 1-2024 | | | |
| DEPENSES INVESTISSEMENT | | | |
| 2051 | Concession et droits similaires | 20 000,00 | |
| 21838 | Matériel informatique | 20 000,00 | |
| 21848 | Mobilier | 20 000,00 | |
| RECETTES INVESTISSEMENT | | | |
| 1068 | Excédents de fonct. capitalisés | | 60 000,00 |`,
    },
    {
      titre: 'Le libellé court des imprimés officiels',
      nomenclature: 'M14_CCAS_SUP3500',
      exercice: 2023,
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| FONCTIONNEMENT | | | | |
| R-609-02 : RRR obtenus sur achats | 0,00 | 0,00 | 0,00 | 50,00 |
| D-6562-5234 : Aides | 0,00 | 50,00 | 0,00 | 0,00 |`,
    },
  ],
  fautifs: [
    {
      titre: '« Immobilisations en cours » est le chapitre 23 ; 2313 en est le compte « Constructions »',
      feuille: `
| | | Dépenses | Recettes |
| DÉCISION MODIFICATIVE N° 1-2024 | | | |
| DEPENSES INVESTISSEMENT | | | |
| 2313 | Immobilisations en cours | 40 000,00 | |
| RECETTES INVESTISSEMENT | | | |
| 1068 | Excédents de fonctionnement capitalisés | | 40 000,00 |`,
      attendus: [{ cellules: ['B4'] }],
    },
    {
      titre: '« Alimentation » est le libellé du 60623 : le numéro, non le libellé, est peut-être faux',
      feuille: `
| Compte | Libellé | Dépenses | Recettes |
| 60622 | Alimentation | 1 200,50 | |
| 752 | Revenus des immeubles | | 1 200,50 |`,
      attendus: [{ cellules: ['B2'] }],
    },
    {
      titre: 'La section de fonctionnement appelée « Exploitation »',
      nomenclature: 'M14_CCAS_SUP3500',
      exercice: 2023,
      feuille: `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| D-6068-02 : Autres matières et fournitures | 0,00 | 958,69 | 0,00 | 0,00 |
| D-6562-5234 : Aides | 958,69 | 0,00 | 0,00 | 0,00 |
| Total EXPLOITATION | 958,69 | 958,69 | 0,00 | 0,00 |`,
      attendus: [{ cellules: ['A3'] }],
    },
  ],
});
