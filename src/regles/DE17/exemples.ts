import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: 'L’exposé répartit tout l’excédent',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |
| Exposé | Le résultat de 7 497,77 € se répartit ainsi : 5 000,00 € au compte 1068 et 2 497,77 € au 002. |`,
      },
    },
    {
      titre: 'Le dispositif le dit, un compte par ligne',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |
| Dispositif | AFFECTE au compte 1068 : 5 000,00 € ⏎ REPORTE au compte 002 : 2 497,77 € |`,
      },
    },
    {
      titre: 'Tout est reporté',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |
| Exposé | L’excédent de 7 497,77 € est reporté au 002. |`,
      },
    },
    {
      titre: 'Sans répartition écrite, le contrôle attend',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Un déficit ne s’affecte pas',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | -7 497,77 |`,
      },
      attendus: [{ cellules: ['Délibérations!B3'] }],
    },
    {
      titre: 'L’exposé n’en répartit que 7 000 €',
      acte: {
        deliberations: `
| Numéro | 7 |
| Genre | Affectation du résultat |
| Montant | 7 497,77 |
| Exposé | Il est proposé d’affecter 5 000,00 € au compte 1068 et 2 000,00 € au 002. |`,
      },
      attendus: [{ cellules: ['Délibérations!B4', 'Délibérations!B3'], ecart: -49777 }],
    },
  ],
});
