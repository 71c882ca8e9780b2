import { adressePlage, grille } from '../domaine/grille';
import { grilleExemple } from '../regles/exemples';
import { enClair, lecteurs, nonPlacesEnClair, totauxEnClair } from './essai';

const { lu } = lecteurs(grilleExemple);

describe('Quatre colonnes', () => {
  const t = lu(`
| 0590405 | CCAS | DM n°1 2023 |
AFFECTATION RESULTAT 2022

| Désignation | Dépenses (1) | | Recettes (1) | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| R-002-02 : Résultat reporté | 0,00 | 0,00 | 0,00 | 8 108,69 |
| R-002-5230 : Résultat reporté | 0,00 | 0,00 | 0,00 | 50 000,00 |
| TOTAL R 002 : Résultat reporté | 0,00 | 0,00 | 0,00 | 58 108,69 |
| D-6068-02 : Autres matières | 50,00 | 958,69 | 0,00 | 0,00 |
| TOTAL D 011 : Charges à caractère général | 50,00 | 958,69 | 0,00 | 0,00 |
| Total EXPLOITATION | 50,00 | 958,69 | 0,00 | 58 108,69 |
| INVESTISSEMENT | | | | |
| D-205-02-11 : Concessions | 0,00 | 10 000,00 | 0,00 | 0,00 |
| Total INVESTISSEMENT | 0,00 | 10 000,00 | 0,00 | 0,00 |
| Total Général | | 10 908,69 | | 58 108,69 |
Le conseil adopte à l’unanimité`);

  it('se reconnaît à ses deux lignes d’en-tête', () => {
    expect([t.disposition, t.type, adressePlage(t.plage), t.signee, t.colonnes]).toEqual(['quatre-colonnes', 'DM', 'A4:E16', false, { compte: 0, libelle: 0, montants: [1, 2, 3, 4], section: -1, chapitre: -1, seconde: null }]);
  });

  it('lit compte, fonction, opération, section, sens et chapitre de chaque ligne', () => {
    expect(enClair(t)).toEqual([
      '7: F R 002/02 [002] 0 0 0 810869 Résultat reporté',
      '8: F R 002/5230 [002] 0 0 0 5000000 Résultat reporté',
      '10: F D 6068/02 [011] 5000 95869 0 0 Autres matières',
      '14: I D 205/02 op 11 0 1000000 0 0 Concessions',
    ]);
  });

  it('donne à chaque total les lignes qu’il couvre', () => {
    expect(totauxEnClair(t)).toEqual([
      '9: chapitre fonctionnement 002 recette [0,2[ 0 0 0 5810869',
      '11: chapitre fonctionnement 011 depense [2,3[ 5000 95869 0 0',
      '12: section fonctionnement [0,3[ 5000 95869 0 5810869',
      '15: section investissement [3,4[ 0 1000000 0 0',
      '16: general ? [0,4[ . 1090869 . 5810869',
    ]);
  });

  it('garde les textes du dessus et du dessous, le titre et l’exercice', () => {
    expect(t.enTete.textes.map((x) => x.texte)).toEqual(['0590405', 'CCAS', 'DM n°1 2023', 'AFFECTATION RESULTAT 2022', 'Le conseil adopte à l’unanimité']);
    expect([t.enTete.titre?.texte, t.enTete.exercice]).toEqual(['DM n°1 2023', 2023]);
    expect([t.nonPlaces, t.signalements]).toEqual([[], []]);
  });
});

describe('Deux colonnes', () => {
  const t = lu(`
| | | Dépenses | Recettes |
| DECISION MODIFICATIVE N° 1-2025 | | | |
| DEPENSES FONCTIONNEMENT | | | |
| 60623 | Alimentation | 2,23 | |
| RECETTES FONCTIONNEMENT | | | |
| 002 | Résultat fonctionnement reporté | 7 497,77 | |
| 74741 | Dotation Commune | | 7 500,00 |
| TOTAL FONCTIONNEMENT | | 7 500,00 | 7 500,00 |

| | | Dépenses | Recettes |
| DEPENSES INVESTISSEMENT | | | |
| 2051 | Concession | -20 000,00 | |
| RECETTES INVESTISSEMENT | | | |
| 001 | Solde | | 166 291,00 |
| TOTAL INVESTISSEMENT | | -20 000,00 | 166 291,00 |`);

  it('un en-tête répété après un blanc continue le même tableau, le titre peut être dessous', () => {
    expect([t.disposition, adressePlage(t.plage), t.signee, t.enTete.titre?.texte, t.enTete.exercice]).toEqual(['deux-colonnes', 'A1:D15', true, 'DECISION MODIFICATIVE N° 1-2025', 2025]);
  });

  it('le sens est celui qu’écrit la rubrique, le montant reste dans sa colonne', () => {
    expect(enClair(t)).toEqual([
      '4: F D 60623 0 223 0 0 Alimentation',
      '6: F R 002 0 749777 0 0 Résultat fonctionnement reporté',
      '7: F R 74741 0 0 0 750000 Dotation Commune',
      '12: I D 2051 0 -2000000 0 0 Concession',
      '14: I R 001 0 0 0 16629100 Solde',
    ]);
    expect(totauxEnClair(t)).toEqual(['8: section fonctionnement [0,3[ . 750000 . 750000', '15: section investissement [3,5[ . -2000000 . 16629100']);
    expect(t.rubriques.map((r) => [r.texte, r.de])).toEqual([['DEPENSES FONCTIONNEMENT', 0], ['RECETTES FONCTIONNEMENT', 1], ['DEPENSES INVESTISSEMENT', 3], ['RECETTES INVESTISSEMENT', 4]]);
  });
});

describe('Colonne signée', () => {
  it('le sens est dans sa colonne', () => {
    const t = lu(`
| Sens | Chapitre | Compte | Libellé | Montant (€) |
| D | 011 | 60623 | Alimentation | 1 500,00 |
| Dépense | 022 | 022 | Dépenses imprévues | -1 500,00 |
| Recette | 70 | 7066 | Redevances | 12,00 |`);
    expect([t.disposition, t.signee]).toEqual(['signee', true]);
    expect(enClair(t)).toEqual(['2: F D 60623 [011] 0 150000 0 0 Alimentation', '3: F D 022 [022] 0 -150000 0 0 Dépenses imprévues', '4: F R 7066 [70] 0 0 0 1200 Redevances']);
  });

  it('le sens est dans le titre qui précède, les parenthèses disent le moins', () => {
    const t = lu(`
| Article | Désignation | Montant |
| DEPENSES | | |
| 60623 | Alimentation | "(1 500,00)" |
| Total dépenses | | -1 500,00 |
| RECETTES | | |
| 7066 | Redevances | 12,00 |`);
    expect(enClair(t)).toEqual(['3: F D 60623 0 -150000 0 0 Alimentation', '6: F R 7066 0 0 0 1200 Redevances']);
    expect(totauxEnClair(t)).toEqual(['4: section fonctionnement depense [0,1[ . -150000 . .']);
    expect(t.signalements).toEqual([{ ligne: 2, colonne: 2, nature: 'texte', brut: '(1 500,00)', montant: -150000 }]);
  });

  it('« C/022 -1507.50 » porte compte et montant ; le sens vient alors du compte, et c’est dit', () => {
    const t = lu(`
| Compte | Montant |
| C/022 -1507.50 | |
| C/6574 | "1507.50" |`);
    expect(enClair(t)).toEqual(['2: F · 022 0 -150750 0 0', '3: F · 6574 0 150750 0 0']);
    expect(t.deductions).toEqual(['022 (ligne 2) est lu en dépense, d’après son compte.', '6574 (ligne 3) est lu en dépense, d’après son compte.']);
  });

  it('un compte dont rien ne dit le sens n’est pas deviné', () => {
    const t = lu(`
| Compte | Libellé | Montant |
| 6068 | Fournitures | 10,00 |
| 1641 | Emprunts | 500,00 |`);
    expect(enClair(t)).toEqual(['2: F · 6068 0 1000 0 0 Fournitures']);
    expect(nonPlacesEnClair(t)).toEqual(['C3 rien ne dit si 1641 est une dépense ou une recette']);
  });
});

describe('Maquette budgétaire', () => {
  const feuille = (vote: readonly [string, string]): string => `
BUDGET PRIMITIF 2024
| Chap. / Art. (1) | Libellé (1) | Pour mémoire budget (2) | RAR N-1 | Propositions nouvelles | Vote (3) |
| DEPENSES DE FONCTIONNEMENT | | | | | |
| 011 | Charges à caractère général | 900,00 | | 300,00 | ${vote[0]} |
| 60623 | Alimentation | 500,00 | | 100,00 | ${vote[0] && '100,00'} |
| 6135 | Locations mobilières | 400,00 | | 200,00 | ${vote[0] && '200,00'} |
| 65 | Autres charges de gestion courante | 10,00 | | 50,00 | ${vote[1]} |
| TOTAL DEPENSES DE FONCTIONNEMENT | | 910,00 | | 350,00 | ${vote[0] && '350,00'} |`;

  it('prend la colonne « Vote », et lit un chapitre sans article comme une ligne', () => {
    const t = lu(feuille(['300,00', '50,00']));
    expect([t.disposition, t.type, t.enTete.exercice, t.colonnes.montants]).toEqual(['maquette', 'BP', 2024, [-1, 5, -1, 5]]);
    expect(enClair(t)).toEqual(['5: F D 60623 [011] 0 10000 0 0 Alimentation', '6: F D 6135 [011] 0 20000 0 0 Locations mobilières', '7: F D 65 0 5000 0 0 Autres charges de gestion courante']);
    expect(totauxEnClair(t)).toEqual(['4: chapitre fonctionnement 011 depense [0,2[ . 30000 . .', '8: section fonctionnement depense [0,3[ . 35000 . .']);
  });

  it('prend les propositions nouvelles tant que « Vote » est vide, et le dit', () => {
    const t = lu(feuille(['', '']));
    expect(t.colonnes.montants).toEqual([-1, 4, -1, 4]);
    expect(enClair(t)[2]).toBe('7: F D 65 0 5000 0 0 Autres charges de gestion courante');
    expect(t.deductions.slice(0, 2)).toEqual([
      'La colonne « Vote » est vide : les propositions nouvelles sont contrôlées.',
      'Seule la colonne « Propositions nouvelles » est contrôlée ; « Pour mémoire budget (2) » et « Vote (3) » ne le sont pas.',
    ]);
  });
});

describe('Suites budgétaires', () => {
  it('prend la colonne « DM n° », et lit « 011/60623/020 »', () => {
    const t = lu(`
| Imputation | Libellé | BP 2024 | DM antérieures | DM n° 2 | Total crédits |
| DEPENSES DE FONCTIONNEMENT | | | | | |
| 011/60623/020 | Alimentation | 500,00 | 0,00 | 100,00 | 600,00 |
| 65/6574/4238 | Subventions | 500,00 | 0,00 | -100,00 | 400,00 |
| Total dépenses de fonctionnement | | 1 000,00 | 0,00 | 0,00 | 1 000,00 |`);
    expect([t.disposition, t.signee, t.colonnes.montants]).toEqual(['suite', true, [-1, 4, -1, 4]]);
    expect(enClair(t)).toEqual(['3: F D 60623/020 [011] 0 10000 0 0 Alimentation', '4: F D 6574/4238 [65] 0 -10000 0 0 Subventions']);
  });

  it('« Crédits ouverts | Proposition | Nouveau crédit » : la proposition', () => {
    const t = lu(`
| Sens | Article | Libellé | Crédits ouverts | Proposition | Nouveau crédit |
| D | 60623 | Alimentation | 500,00 | 100,00 | 600,00 |
| R | 74741 | Dotation | 0,00 | 100,00 | 100,00 |`);
    expect([t.disposition, enClair(t)]).toEqual(['suite', ['2: F D 60623 0 10000 0 0 Alimentation', '3: F R 74741 0 0 0 10000 Dotation']]);
  });

  it('entre « DM n°1 » et « DM n°2 », la dernière, et le dit', () => {
    const t = lu(`
| Sens | Article | Libellé | BP | DM n°1 | DM n°2 | Total |
| D | 60623 | Alimentation | 500,00 | 100,00 | 7,00 | 607,00 |`);
    expect(enClair(t)).toEqual(['2: F D 60623 0 700 0 0 Alimentation']);
    expect(t.deductions).toEqual(['Seule la colonne « DM n°2 » est contrôlée ; « BP », « DM n°1 » et « Total » ne le sont pas.']);
  });
});

describe('Modèle du complément', () => {
  it('lit les colonnes séparées, dépenses et recettes en moins et en plus', () => {
    const t = lu(grille([
      ['Section', 'Chapitre', 'Compte', 'Libellé', 'Fonction', 'Dépenses −', 'Dépenses +', 'Recettes −', 'Recettes +'],
      ['Fonctionnement', '011', '60623', 'Alimentation', '4238', 1500.5, null, null, null],
      ['Fonctionnement', '65', '6574', 'Subventions', '', null, 1500.5, null, null],
      ['Investissement', '021', '021', 'Virement', null, null, null, null, 10],
      ['Investissement', '21', '2188', 'Autres', null, null, 10, null, null],
    ]));
    expect([t.disposition, t.colonnes]).toEqual(['modele', { compte: 2, libelle: 3, montants: [5, 6, 7, 8], section: 0, chapitre: 1, seconde: null }]);
    expect(enClair(t)).toEqual([
      '2: F · 60623/4238 [011] 150050 0 0 0 Alimentation', '3: F · 6574 [65] 0 150050 0 0 Subventions',
      '4: I · 021 [021] 0 0 0 1000 Virement', '5: I · 2188 [21] 0 1000 0 0 Autres',
    ]);
  });
});
