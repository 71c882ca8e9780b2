import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'Des données lues, d’autres laissées vides',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |
| Heure | 18h30 |
| Date d’affichage | |`,
        deliberations: `
| Numéro | 2025-11 |
| Genre | Convention |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Une date, une heure et un genre qui ne se lisent pas',
      acte: {
        seance: `
| Date de la séance | jeudi prochain |
| Heure | le soir |`,
        deliberations: `
| Numéro | 2025-11 |
| Genre | Divers |`,
      },
      attendus: [{ cellules: ['Séance!B1'] }, { cellules: ['Séance!B2'] }, { cellules: ['Délibérations!B2'] }],
    },
    {
      titre: 'Une présence en abrégé, et un libellé inconnu',
      acte: {
        seance: `
| Date de la séance | 06/03/2025 |
| Météo | pluie |`,
        membres: `
| Civilité | Nom | Présence |
| Mme | Administratrice A | présente |
| M. | Administrateur B | Oui, de loin |`,
        deliberations: `
| Numéro | 2025-11 |`,
      },
      attendus: [{ cellules: ['Membres!C3'] }, { cellules: ['Séance!A2'] }],
    },
  ],
});
