import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Le crédit est porté sur la subdivision',
      feuille: `
| | | Dépenses | Recettes |
| DÉCISION MODIFICATIVE N° 1-2024 | | | |
| DEPENSES INVESTISSEMENT | | | |
| 21828 | Autres matériels de transport | 30 000,00 | |
| RECETTES INVESTISSEMENT | | | |
| 1068 | Excédents de fonctionnement capitalisés | | 30 000,00 |`,
    },
    {
      titre: 'Une décision votée par chapitre, sans détail',
      feuille: `
| | | Dépenses | Recettes |
| DÉCISION MODIFICATIVE N° 2-2024 | | | |
| DEPENSES FONCTIONNEMENT | | | |
| 011 | Charges à caractère général | 500,00 | |
| 65 | Autres charges de gestion courante | -500,00 | |`,
    },
  ],
  fautifs: [
    {
      titre: '2182 se subdivise en 21821 et 21828',
      feuille: `
| | | Dépenses | Recettes |
| DÉCISION MODIFICATIVE N° 1-2024 | | | |
| DEPENSES INVESTISSEMENT | | | |
| 2182 | Matériel de transport | 30 000,00 | |
| RECETTES INVESTISSEMENT | | | |
| 1068 | Excédents de fonctionnement capitalisés | | 30 000,00 |`,
      attendus: [{ cellules: ['A4'] }],
    },
  ],
});
