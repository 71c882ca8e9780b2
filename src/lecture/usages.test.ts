import type { Plage } from '../domaine/grille';
import { grilleExemple } from '../regles/exemples';
import { enClair, lecteurs, nonPlacesEnClair, totauxEnClair } from './essai';

const { lu } = lecteurs(grilleExemple);
const fusion = (ligne: number, colonne: number, jusqua: number): Plage => ({ debut: { ligne, colonne }, fin: { ligne: jusqua, colonne } });

describe('Le sens', () => {
  it('peut être dans la colonne « Section »', () => {
    const t = lu(`
| Section | Chapitre | Article | Libellé | Montant |
| Fonctionnement - Recettes | 011 | 60623 | Alimentation | 1 500,00 |
| Fonctionnement - Dépenses | 65 | 1641 | Aides | -1 500,00 |`);
    expect(enClair(t)).toEqual(['2: F R 60623 [011] 0 0 0 150000 Alimentation', '3: F D 1641 [65] 0 -150000 0 0 Aides']);
  });

  it('peut y être aussi quand chaque donnée a sa colonne', () => {
    const t = lu(`
| Section | Chapitre | Article | Libellé | Dépenses | Recettes |
| Fonctionnement - Recettes | 011 | 60623 | Alimentation | 1 500,00 | |`);
    expect(enClair(t)).toEqual(['2: F R 60623 [011] 0 150000 0 0 Alimentation']);
  });

  it('d’une cellule fusionnée vaut pour toutes ses lignes, comme la section et le chapitre', () => {
    const g = grilleExemple(`
| Section | Sens | Chapitre | Compte | Libellé | Montant |
| FONCTIONNEMENT | Recettes | 74 | 74741 | Communes | 900,00 |
| | | | 002 | Résultat reporté | 200,00 |
| | Dépenses | 011 | 60623 | Alimentation | 1 100,00 |`);
    const t = lu({ ...g, fusions: [fusion(1, 0, 3), fusion(1, 1, 2), fusion(1, 2, 2)] });
    expect(enClair(t)).toEqual(['2: F R 74741 [74] 0 0 0 90000 Communes', '3: F R 002 [74] 0 0 0 20000 Résultat reporté', '4: F D 60623 [011] 0 110000 0 0 Alimentation']);
    expect(t.deductions).toEqual([]);
  });

  it('est celui du titre de la page d’une maquette, et le total de chapitre au-dessus de ses lignes est lu', () => {
    const t = lu(`
III - VOTE DU BUDGET
SECTION DE FONCTIONNEMENT - DETAIL DES DEPENSES
Exercice 2024
| Chap / Art (1) | Libellé (1) | Pour mémoire budget précédent (2) | RAR N-1 | Propositions nouvelles (3) | Vote (4) |
| 011 | Charges à caractère général | 6 000,00 | 0,00 | 6 000,00 | 6 100,00 |
| 60623 | Alimentation | 6 000,00 | 0,00 | 6 000,00 | 6 000,00 |`);
    expect([t.type, t.enTete.exercice, enClair(t), totauxEnClair(t)]).toEqual(['BP', 2024, ['6: F D 60623 [011] 0 600000 0 0 Alimentation'], ['5: chapitre fonctionnement 011 depense [0,1[ . 610000 . .']]);
    expect(nonPlacesEnClair(t)).toEqual([]);
  });

  it.each([
    ['A1 - Section de fonctionnement - Détail des dépenses', 'B1 - Section d’investissement - Détail des recettes'],
    ['A1 - SECTION DE FONCTIONNEMENT - DEPENSES', 'B2.1 - SECTION D’INVESTISSEMENT - RECETTES'],
    ['III - VOTE DU BUDGET - SECTION DE FONCTIONNEMENT - DETAIL DES DEPENSES', 'III - VOTE DU BUDGET - SECTION D’INVESTISSEMENT - DETAIL DES RECETTES - B1'],
    ['Section de fonctionnement - Détail des dépenses | | A1', 'Section d’investissement - Détail des recettes | | B1'],
    ['Section de fonctionnement - Détail des dépenses | | III A1', 'Section d’investissement - Détail des recettes | | III - B1'],
  ])('est celui du titre officiel « %s », comme au titre de la page suivante', (depenses, recettes) => {
    const t = lu(`
BUDGET PRIMITIF 2025
| ${depenses} |
| Chap. / art. | Libellé | Vote (2) |
| 011 | Charges à caractère général | 60,00 |
| 60623 | Alimentation | 60,00 |
| | TOTAL DES DEPENSES DE FONCTIONNEMENT | 60,00 |
| ${recettes} |
| Chap. / art. | Libellé | Vote (2) |
| 16 | Emprunts et dettes | 40,00 |
| 1641 | Emprunts | 40,00 |
| | TOTAL DES RECETTES D’INVESTISSEMENT | 40,00 |`);
    expect(enClair(t)).toEqual(['5: F D 60623 [011] 0 6000 0 0 Alimentation', '10: I R 1641 [16] 0 0 0 4000 Emprunts']);
    expect(totauxEnClair(t)).toEqual([
      '4: chapitre fonctionnement 011 depense [0,1[ . 6000 . .', '6: section fonctionnement depense [0,1[ . 6000 . .',
      '9: chapitre investissement 16 recette [1,2[ . . . 4000', '11: section investissement recette [1,2[ . . . 4000',
    ]);
    expect([t.type, nonPlacesEnClair(t), t.signalements]).toEqual(['BP', [], []]);
  });

  it('« III - VOTE DU BUDGET », répété en haut de chaque page, n’ouvre pas un autre tableau', () => {
    const page = (titre: string, ligne: string): string => `
| III - VOTE DU BUDGET | | III |
| ${titre} | | A1 |
| Chap. / art. | Libellé | Vote (2) |
| ${ligne} |`;
    const t = lu(page('SECTION DE FONCTIONNEMENT - DETAIL DES DEPENSES', '60623 | Alimentation | 60,00') + page('SECTION DE FONCTIONNEMENT - DETAIL DES RECETTES', '74741 | Communes | 60,00'));
    expect(enClair(t)).toEqual(['4: F D 60623 0 6000 0 0 Alimentation', '8: F R 74741 0 0 0 6000 Communes']);
    expect(nonPlacesEnClair(t)).toEqual([]);
  });
});

describe('Les totaux', () => {
  it('« Total D » et « Total R » sont ceux d’un sens', () => {
    const t = lu(`
| Sens | Section | Article | Libellé | Montant |
| D | F | 65134 | Aides | 500,00 |
| R | I | 10222 | FCTVA | 900,00 |
| Total D | | | | 800,00 |
| Total R | | | | 900,00 |`);
    expect(totauxEnClair(t)).toEqual(['4: general ? depense [0,2[ . 80000 . .', '5: general ? recette [0,2[ . . . 90000']);
  });

  it('« dont … » est un détail de la ligne au-dessus : laissé de côté, et c’est dit', () => {
    const t = lu(`
| Article | Libellé | Dépenses | Recettes |
| 011 | Charges à caractère général | 1 500,00 | |
| 60623 | Alimentation | 1 200,00 | |
| | dont portage de repas | 1 000,00 | |
| | - Dont : goûters | 200,00 | |
| | (dont repas du 1er janvier 1 000,00 €) | | |
| 6232 | Fêtes et cérémonies | 300,00 | |
| 6257 | dont réceptions | 0,00 | |
| 74 | Dotations et participations | | 1 500,00 |
| 74741 | Communes | | 1 500,00 |
| TOTAL FONCTIONNEMENT | | 1 500,00 | 1 500,00 |`);
    expect(enClair(t)).toEqual([
      '3: F · 60623 [011] 0 120000 0 0 Alimentation', '7: F · 6232 [011] 0 30000 0 0 Fêtes et cérémonies', '8: F · 6257 [011] 0 0 0 0 dont réceptions', '10: F · 74741 [74] 0 0 0 150000 Communes',
    ]);
    expect(totauxEnClair(t)).toEqual([
      '2: chapitre ? 011 [0,3[ . 150000 . .', '9: chapitre ? 74 [3,4[ . . . 150000', '11: section fonctionnement [0,4[ . 150000 . 150000',
    ]);
    expect(t.deductions).toEqual([
      'Ligne 4 : « dont portage de repas », détail de la ligne au-dessus, n’est pas additionné.',
      'Ligne 5 : « - Dont : goûters », détail de la ligne au-dessus, n’est pas additionné.',
    ]);
    expect(nonPlacesEnClair(t)).toEqual([]);
  });

  it('« dont … » juste sous un titre de chapitre n’en fait pas une ligne', () => {
    const t = lu(`
| Article | Libellé | Dépenses | Recettes |
| 012 | Charges de personnel | 1 000,00 | |
| | dont titulaires | 600,00 | |
| 6411 | Personnel titulaire | 1 000,00 | |`);
    expect(enClair(t)).toEqual(['4: F · 6411 [012] 0 100000 0 0 Personnel titulaire']);
    expect(totauxEnClair(t)).toEqual(['2: chapitre ? 012 [0,1[ . 100000 . .']);
  });

  it('« dont » suivi d’un compte ne se laisse pas de côté', () => {
    const t = lu(`
| Article | Libellé | Dépenses | Recettes |
| 60623 | Alimentation | 1 200,00 | |
| | dont 6232 Fêtes et cérémonies | 200,00 | |
| | dont compte 6257 | 100,00 | |
| | dont 500 € de goûters | 500,00 | |`);
    expect(nonPlacesEnClair(t)).toEqual(['C3 ni compte, ni chapitre, ni total reconnu', 'C4 ni compte, ni chapitre, ni total reconnu']);
    expect(t.deductions).toEqual(['Ligne 5 : « dont 500 € de goûters », détail de la ligne au-dessus, n’est pas additionné.']);
  });

  it('d’une partie des lignes, et les lignes de contrôle, sont laissés de côté, et c’est dit', () => {
    const t = lu(`
| Compte | Libellé | Dépenses | Recettes |
| FONCTIONNEMENT | | | |
| 60623 | Alimentation | 300,00 | |
| 74741 | Communes | | 1 300,00 |
| 023 | Virement | 1 000,00 | |
| Total des opérations réelles | | 300,00 | 1 300,00 |
| Total des opérations d’ordre | | 1 000,00 | 0,00 |
| TOTAL SECTION DE FONCTIONNEMENT | | 1 300,00 | 1 300,00 |
| Solde de la section | | 0,00 | 0,00 |
| TOTAL GÉNÉRAL | | 1 300,00 | 1 300,00 |
| Équilibre | | 0,00 | 0,00 |`);
    expect(nonPlacesEnClair(t)).toEqual([]);
    expect(totauxEnClair(t)).toEqual(['8: section fonctionnement [0,3[ . 130000 . 130000', '10: general ? [0,3[ . 130000 . 130000']);
    expect(t.deductions).toEqual([
      'Ligne 6 : « Total des opérations réelles », total d’une partie des lignes, n’est pas vérifié.',
      'Ligne 7 : « Total des opérations d’ordre », total d’une partie des lignes, n’est pas vérifié.',
      'Ligne 9 : « Solde de la section », ligne de contrôle, n’est pas vérifiée.',
      'Ligne 11 : « Équilibre », ligne de contrôle, n’est pas vérifiée.',
    ]);
  });

  it('« Solde d’exécution » sans compte n’est pas une ligne de contrôle', () => {
    expect(nonPlacesEnClair(lu('| Compte | Libellé | Dépenses | Recettes |\n| 6068 | a | 1,00 | |\n| | Solde d’exécution reporté | | 5,00 |'))).toEqual(['D3 ni compte, ni chapitre, ni total reconnu']);
  });
});

describe('Les comptes', () => {
  it.each([['cpte 6156', '6156'], ['compte 6156', '6156'], ['Cpte n° 6156', '6156'], ['Article 74741 - Communes membres du GFP', '74741'], ['Art. 60623', '60623']])('« %s » est le compte %s', (ecrit, compte) => {
    expect(enClair(lu(`| Compte | Dépenses | Recettes |\n| 6068 | 1,00 | |\n| ${ecrit} | 2,00 | |`))[1]).toMatch(new RegExp(`^3: F · ${compte} 0 200 0 0`));
  });

  it.each(['Article 1', 'Article 12 : le budget', 'Compte administratif 2024', 'Article premier'])('« %s » n’en est pas un', (ecrit) => {
    expect(enClair(lu(`| Compte | Dépenses | Recettes |\n| 6068 | 1,00 | |\n| ${ecrit} | | |`))).toHaveLength(1);
  });

  it('un chapitre qui est son propre compte est un total au-dessus de ses lignes', () => {
    const t = lu(`
| Chap. / Art. | Libellé | Dépenses | Recettes |
| INVESTISSEMENT | | | |
| 45412 | Travaux effectués d’office | 500,00 | |
| 45412 | Travaux effectués d’office | 300,00 | |
| 45412 | Travaux effectués d’office | 200,00 | |
| 4582 | Opération sous mandat | | 500,00 |
| 458201 | Opération 1 | | 500,00 |
| TOTAL INVESTISSEMENT | | 500,00 | 500,00 |`);
    expect(enClair(t).map((l) => l.split(' ').slice(0, 8).join(' '))).toEqual(['4: I · 45412 [45412] 0 30000 0', '5: I · 45412 [45412] 0 20000 0', '7: I · 458201 [4582] 0 0 0']);
    expect(totauxEnClair(t).slice(0, 2)).toEqual(['3: chapitre investissement 45412 [0,2[ . 50000 . .', '6: chapitre investissement 4582 [2,3[ . . . 50000']);
  });
});

describe('Les lignes masquées', () => {
  const feuille = grilleExemple('| Compte | Libellé | Dépenses | Recettes |\n| 60623 | a | 1,00 | |\n| 6156 | b | 1,00 | |\n| 74741 | c | | 2,00 |');

  it('sont comptées, et c’est dit', () => {
    expect(lu({ ...feuille, lignesMasquees: new Set([1]) }).deductions).toEqual(['La ligne masquée 2 est comptée.']);
    expect(lu({ ...feuille, lignesMasquees: new Set([1, 3, 9]) }).deductions).toEqual(['Les lignes masquées 2 et 4 sont comptées.']);
  });
});
