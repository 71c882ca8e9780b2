import { grilleExemple } from '../regles/exemples';
import { enClair, lecteurs, nonPlacesEnClair } from './essai';

const { lu } = lecteurs(grilleExemple);

describe('Les colonnes qui ne sont pas contrôlées se disent', () => {
  it('dans une suite', () => {
    expect(lu(`
Décision modificative n°1 - Exercice 2025
| Imputation | Libellé | Crédits ouverts | Proposition | Nouveau crédit |
| Dépenses de fonctionnement | | | | |
| 011/60623/020 | Alimentation | 12 000,00 | 1 500,00 | 13 500,00 |`).deductions).toEqual(['Seule la colonne « Proposition » est contrôlée ; « Crédits ouverts » et « Nouveau crédit » ne le sont pas.']);
  });

  it('et pas quand toutes le sont', () => {
    expect(lu('| Compte | Dépenses | Recettes |\n| 6068 | 1,00 | |').deductions).toEqual([]);
  });
});

describe('Les restes à réaliser', () => {
  const feuille = (titre: string, rar = '500,00'): string => `
${titre}
| Chap / Art | Libellé | Pour mémoire budget | RAR N-1 | Propositions nouvelles | Vote | Total (RAR + vote) |
| DEPENSES D'INVESTISSEMENT | | | | | | |
| 2188 | Autres | 6 000,00 | ${rar} | 1 500,00 | 1 500,00 | 2 000,00 |
| RECETTES D'INVESTISSEMENT | | | | | | |
| 10222 | FCTVA | 6 000,00 | 0,00 | 2 000,00 | 2 000,00 | 2 000,00 |`;

  it.each(['BUDGET PRIMITIF 2024 - CCAS', 'BUDGET SUPPLEMENTAIRE 2024'])('d’un budget qui les reprend sont lus à part, et c’est dit : %s', (titre) => {
    const t = lu(feuille(titre));
    expect(enClair(t)).toEqual(['4: I D 2188 0 150000 0 0 Autres', '6: I R 10222 0 0 0 200000 FCTVA']);
    expect([...t.lignes.restes ?? []]).toEqual([50000, 0, 0, 0]);
    expect(t.deductions).toEqual([
      'Seule la colonne « Vote » est contrôlée ; « Pour mémoire budget », « Propositions nouvelles » et « Total (RAR + vote) » ne le sont pas.',
      'Les restes à réaliser (« RAR N-1 ») comptent dans l’équilibre des sections ; leurs totaux ne sont pas contrôlés.',
    ]);
  });

  it('ne comptent pas dans une décision modificative, et c’est dit', () => {
    const t = lu(feuille('Décision modificative n°1 2024', 'à voir'));
    expect([t.lignes.restes, t.signalements]).toEqual([undefined, []]);
    expect(t.deductions).toEqual(['Seule la colonne « Vote » est contrôlée ; « Pour mémoire budget », « RAR N-1 », « Propositions nouvelles » et « Total (RAR + vote) » ne le sont pas.']);
  });

  it('illisibles sont signalés à leur cellule', () => {
    const t = lu(feuille('BUDGET PRIMITIF 2024', 'à voir'));
    expect([[...t.lignes.restes ?? []], t.signalements.map((s) => [s.ligne, s.colonne, s.nature])]).toEqual([[NaN, 0, 0, 0], [[3, 3, 'illisible']]]);
  });

  it('dont rien ne dit le sens ne se placent pas', () => {
    const t = lu(`
BUDGET PRIMITIF 2024
| Article | Libellé | RAR | Vote |
| 1641 | Emprunts | 500,00 | |`);
    expect(nonPlacesEnClair(t)).toEqual(['C3 rien ne dit si ce reste à réaliser est une dépense ou une recette']);
  });
});

describe('Deux exercices côte à côte', () => {
  it.each([['BP 2025', 'BP 2026'], ['Budget 2025', 'Budget 2026'], ['CA 2025', 'BP 2026'], ['Réalisé 2025', 'Propositions 2026'], ['Montant 2025', 'Montant 2026']])('« %s | %s » : le plus récent, et c’est dit', (avant, apres) => {
    for (const [a, b] of [[avant, apres], [apres, avant]] as const) {
      const t = lu(`
BUDGET PRIMITIF 2026
| Article | Libellé | ${a} | ${b} |
| DEPENSES DE FONCTIONNEMENT | | | |
| 60623 | Alimentation | ${a === avant ? '6 000,00 | 6 500,00' : '6 500,00 | 6 000,00'} |`);
      expect([enClair(t), t.deductions]).toEqual([['4: F D 60623 0 650000 0 0 Alimentation'], [`Seule la colonne « ${apres} » est contrôlée ; « ${avant} » ne l’est pas.`]]);
    }
  });

  it('sans titre, « BP 2026 » dit le document et l’exercice', () => {
    const t = lu('| Article | Libellé | BP 2025 | BP 2026 |\n| 60623 | Alimentation | 1,00 | 2,00 |');
    expect([t.type, t.enTete.exercice]).toEqual(['BP', 2026]);
  });
});
