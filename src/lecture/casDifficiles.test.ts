import { adresse, adressePlage, grille, type Valeur } from '../domaine/grille';
import { grilleExemple } from '../regles/exemples';
import { enClair, lecteurs, nonPlacesEnClair, totauxEnClair } from './essai';

const { lu, lus } = lecteurs(grilleExemple);

const QUATRE = `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |`;
const signalementsEnClair = (feuille: string | Parameters<typeof lu>[0]): string[] =>
  lu(feuille).signalements.map((s) => `${adresse(s)} ${s.nature} « ${s.brut} » ${s.montant}`);

describe('Où qu’il soit sur la feuille', () => {
  const DM = `${QUATRE}
| D-6068-02 : Fournitures | 0,00 | 10,00 | 0,00 | 0,00 |
| R-7066-02 : Redevances | 0,00 | 0,00 | 0,00 | 10,00 |
| Total Général | | 10,00 | | 10,00 |`;

  it('un tableau décalé se lit pareil, à son adresse', () => {
    const decale = grille([[], [null], ...grilleExemple(DM).cellules.map((l) => [null, null, '', ...l])], { origine: { ligne: 10, colonne: 5 } });
    const t = lu(decale);
    expect(adressePlage(t.plage)).toBe('I13:M17');
    expect(enClair(t)).toEqual(enClair(lu(DM)).map((l) => l.replace(/^(\d+)/, (n) => String(Number(n) + 12))));
  });

  it('deux tableaux l’un sous l’autre ont chacun leur titre', () => {
    const [a, b] = lus(`DM n°1 2023 CCAS${DM}\nLe conseil adopte\nDM n°2 2024 AIDE A DOMICILE${DM}`);
    expect([a?.enTete.titre?.texte, a?.enTete.exercice, enClair(a!).length]).toEqual(['DM n°1 2023 CCAS', 2023, 2]);
    expect([b?.enTete.titre?.texte, b?.enTete.exercice, enClair(b!).length]).toEqual(['DM n°2 2024 AIDE A DOMICILE', 2024, 2]);
  });

  it('deux tableaux côte à côte se lisent chacun dans leurs colonnes', () => {
    const lignes = grilleExemple(DM).cellules;
    const deux = lus(grille(lignes.map((l) => [...Array.from({ length: 5 }, (_, k) => l[k] ?? null), null, ...l])));
    expect(deux.map((t) => adressePlage(t.plage))).toEqual(['A1:E5', 'G1:K5']);
    expect(enClair(deux[1]!)).toEqual(enClair(deux[0]!));
    expect(deux.map(nonPlacesEnClair)).toEqual([[], []]);
  });

  it('un tableau commencé plus bas, à droite d’un autre, est lu aussi', () => {
    const lignes = grilleExemple(DM).cellules;
    const corps: Valeur[][] = [...lignes, [null], [null]].map((l) => Array.from({ length: 5 }, (_, k) => l[k] ?? null));
    lignes.forEach((l, i) => corps[i + 2]?.push(null, ...l));
    expect(lus(grille(corps)).map((t) => [adressePlage(t.plage), enClair(t).length])).toEqual([['A1:E5', 2], ['G3:K7', 2]]);
  });

  it('un tableau commencé plus bas, à gauche d’un autre, est lu aussi', () => {
    const lignes = grilleExemple(DM).cellules;
    const vide = [null, null, null, null, null];
    const corps = [...lignes.map((l) => [...vide, null, ...l]), ...lignes.map((l) => [...l])];
    expect(lus(grille(corps)).map((t) => [adressePlage(t.plage), enClair(t).length])).toEqual([['G1:K5', 2], ['A6:E10', 2]]);
  });

  it('lignes et colonnes vides à l’intérieur ne changent rien', () => {
    const creuse = grilleExemple(DM).cellules.flatMap((l, i) => [[l[0] ?? null, null, l[1] ?? null, l[2] ?? null, null, l[3] ?? null, l[4] ?? null], ...(i > 1 ? [[], [null, '']] : [])]);
    expect(enClair(lu(grille(creuse))).map((l) => l.replace(/^\d+: /, ''))).toEqual(enClair(lu(DM)).map((l) => l.replace(/^\d+: /, '')));
  });

  it('lignes masquées : lues et gardées', () => {
    expect(enClair(lu({ ...grilleExemple(DM), lignesMasquees: new Set([2, 3]) }))).toHaveLength(2);
  });

  it('un tableau séparé par un total général, même en-tête répété, est un autre tableau', () => {
    expect(lus(`${DM}${DM}`).map((t) => adressePlage(t.plage))).toEqual(['A1:E5', 'A6:E10']);
  });

  it('l’en-tête du document suivant (code INSEE, entité, décision) n’est pas une ligne du précédent', () => {
    const suivi = `
| | | Dépenses | Recettes |
| 60623 | Alimentation | 5,00 | |
| TOTAL FONCTIONNEMENT | | 5,00 | 0,00 |
| 0590405 | CCAS | DM n°1 2023 | |
| 590793972 Code INSEE | CCAS BUDGET AIDE MENAGERE | | |${DM}`;
    expect(lus(suivi).map((t) => [adressePlage(t.plage), t.enTete.titre?.texte ?? null, nonPlacesEnClair(t)])).toEqual([['A1:D3', null, []], ['A6:E10', 'DM n°1 2023', []]]);
  });

  it('sans en-tête, rien n’est deviné', () => {
    expect(lus('| D-6068-02 : Fournitures | 0,00 | 10,00 | 0,00 | 0,00 |')).toEqual([]);
    expect(lus('| Dépenses | Recettes |\n| bonjour | 12,00 |')).toEqual([]);
    expect(lus('')).toEqual([]);
  });
});

describe('En-têtes', () => {
  it('une ligne, appels de note, retours à la ligne et capitales', () => {
    const t = lu(grille([
      ['COMPTE (1)', 'LIBELLE*', 'Dépenses\n(−)', 'Dépenses\n(+)', 'RECETTES (-)', 'Recettes (+) €'],
      ['6068', 'Fournitures', 1, 2, 3, 4],
    ]));
    expect([t.disposition, enClair(t)]).toEqual(['quatre-colonnes', ['2: F · 6068 100 200 300 400 Fournitures']]);
  });

  it('la rubrique peut tenir lieu d’intitulé de la première colonne', () => {
    const t = lu(`
| FONCTIONNEMENT | | Dépenses | Recettes |
| 002 | Résultat | | 10,00 |
| 022 | Dépenses imprévues | 10,00 | |
| INVESTISSEMENT | | Dépenses | Recettes |
| 001 | Solde | | 5,00 |`);
    expect(enClair(t)).toEqual(['2: F · 002 0 0 0 1000 Résultat', '3: F · 022 0 1000 0 0 Dépenses imprévues', '5: I · 001 0 0 0 500 Solde']);
  });

  it('« Diminution | Augmentation » sans sens : le sens est dans l’imputation', () => {
    const t = lu(`
| Imputation | Libellé | Diminution | Augmentation |
| D-6068-02 | Fournitures | 10,00 | |
| R-7066-02 | Redevances | | 4,00 |`);
    expect([t.disposition, t.signee, enClair(t)]).toEqual(['suite', false, ['2: F D 6068/02 1000 0 0 0 Fournitures', '3: F R 7066/02 0 0 0 400 Redevances']]);
  });

  it('une rubrique juste au-dessus de l’en-tête vaut pour ses lignes', () => {
    const t = lu(`
| DEPENSES DE FONCTIONNEMENT | | |
| Article | Libellé | Montant |
| 6419 | Remboursements | 10,00 |

| RECETTES DE FONCTIONNEMENT | | |
| Article | Libellé | Montant |
| 6419 | Remboursements | 10,00 |`);
    expect(enClair(t)).toEqual(['3: F D 6419 0 1000 0 0 Remboursements', '7: F R 6419 0 0 0 1000 Remboursements']);
  });

  it('sous « Désignation », le code et le libellé peuvent être dans deux cellules', () => {
    expect(enClair(lu('| Désignation | | Dépenses | Recettes |\n| 60623 | Alimentation | 10,00 | |'))).toEqual(['2: F · 60623 0 1000 0 0 Alimentation']);
  });

  it('« TOTAL » sous une rubrique de dépenses est celui des dépenses ; rempli des deux côtés, celui de la section', () => {
    const t = lu(`
| | | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT | | | |
| 60623 | Alimentation | 10,00 | |
| TOTAL | | 10,00 | |
| RECETTES FONCTIONNEMENT | | | |
| 7066 | Redevances | | 10,00 |
| TOTAL | | | 10,00 |
| DEPENSES INVESTISSEMENT | | | |
| 2188 | Autres | 5,00 | |
| RECETTES INVESTISSEMENT | | | |
| 001 | Solde | | 5,00 |
| TOTAL | | 5,00 | 5,00 |`);
    expect(totauxEnClair(t)).toEqual(['4: section fonctionnement depense [0,1[ . 1000 . .', '7: section fonctionnement recette [0,2[ . . . 1000', '12: section investissement [2,4[ . 500 . 500']);
  });

  it('deux colonnes de même en-tête : aucune n’est choisie, les montants sont inconnus', () => {
    const t = lu(`
| Sens | Compte | Libellé | Montant | Montant |
| D | 6068 | Fournitures | 10,00 | 20,00 |`);
    expect(nonPlacesEnClair(t)).toEqual(['E1 deux colonnes portent l’en-tête « Montant »']);
    expect(enClair(t)).toEqual(['2: F D 6068 0 NaN 0 0 Fournitures']);
  });
});

describe('Codes', () => {
  it('un tableur a ôté le zéro : 11 au-dessus de 60623 est « 011 », et c’est dit ; 20 au-dessus de 2051 reste « 20 »', () => {
    const t = lu(grille([
      ['Chapitre', 'Compte', 'Libellé', 'Dépenses', 'Recettes'],
      [11, 60623, 'Alimentation', 5, null],
      [12, 64111, 'Rémunération', 5, null],
      [20, 2051, 'Concessions', 5, null],
      [42, 6811, 'Dotations', 5, null],
      [2, 2, 'Résultat', null, 5],
      ['65', '6574', 'Subventions', 5, null],
    ]));
    expect(enClair(t).map((l) => l.split(' ').slice(3, 5).join(' '))).toEqual(['60623 [011]', '64111 [012]', '2051 [20]', '6811 [042]', '002 [002]', '6574 [65]']);
    expect(t.deductions[0]).toBe('A2 : 11 est lu 011, le zéro de tête ayant été perdu par le tableur.');
    expect(t.deductions).toHaveLength(5);
  });

  it('23 dans la section de fonctionnement est « 023 », 21 en investissement reste « 21 »', () => {
    const t = lu(grille([
      [null, null, 'Dépenses', 'Recettes'],
      ['FONCTIONNEMENT'], [23, 'Virement', 5, null],
      ['INVESTISSEMENT'], [21, 'Virement ou immobilisations', null, 5],
    ]));
    expect(enClair(t).map((l) => l.split(' ')[3])).toEqual(['023', '21']);
  });

  it('« 011 Charges à caractère général » seul est une ligne ; suivi de ses comptes, un total de chapitre', () => {
    const t = lu(`
| Désignation | Dépenses | Recettes |
| 011 Charges à caractère général | 30,00 | |
| 60623 Alimentation | 10,00 | |
| 6135 Locations | 20,00 | |
| 65 - Autres charges | 5,00 | |
| Chapitre 70 : Produits des services | | 35,00 |`);
    expect(enClair(t)).toEqual(['3: F · 60623 [011] 0 1000 0 0 Alimentation', '4: F · 6135 [011] 0 2000 0 0 Locations', '5: F · 65 0 500 0 0 Autres charges', '6: F · 70 0 0 0 3500 Produits des services']);
    expect(totauxEnClair(t)).toEqual(['2: chapitre ? 011 [0,2[ . 3000 . .']);
  });

  it('une cellule de chapitre vide répète celle du dessus, mais pas d’une rubrique à l’autre', () => {
    const t = lu(`
| Chapitre | Compte | Libellé | Dépenses | Recettes |
| FONCTIONNEMENT | | | | |
| 012 | 6411 | Personnel | 10,00 | |
| | 6413 | Personnel | 5,00 | |
| INVESTISSEMENT | | | | |
| | 2188 | Autres | 5,00 | |`);
    expect(enClair(t)).toEqual(['3: F · 6411 [012] 0 1000 0 0 Personnel', '4: F · 6413 [012] 0 500 0 0 Personnel', '6: I · 2188 0 500 0 0 Autres']);
  });

  it('une cellule de compte fusionnée sur deux lignes vaut pour les deux', () => {
    const g = grilleExemple('\n| Compte | Libellé | Dépenses | Recettes |\n| 6068 | Fournitures | 10,00 | |\n| | Fournitures (suite) | 5,00 | |');
    const t = lu({ ...g, fusions: [{ debut: { ligne: 1, colonne: 0 }, fin: { ligne: 2, colonne: 0 } }] });
    expect(enClair(t)).toEqual(['2: F · 6068 0 1000 0 0 Fournitures', '3: F · 6068 0 500 0 0 Fournitures (suite)']);
  });
});

describe('Montants', () => {
  it('texte, résidu, décimales, erreur, date et mot : lus ou inconnus, toujours signalés', () => {
    const g = grille([
      ['Compte', 'Libellé', 'Dépenses', 'Recettes'],
      ['6061', 'a', '1 234,56 €', null],
      ['6062', 'b', 0.1 + 0.2, null],
      ['6063', 'c', 10.123, null],
      ['6064', 'd', { erreur: '#REF!' }, null],
      ['6065', 'e', { date: '2023-09-30' }, null],
      ['6066', 'f', 'voir annexe', null],
      ['6067', 'g', ' – ', '-'],
      ['6068', 'h', true, null],
      ['6069', 'i', -12.5, null],
    ]);
    expect(enClair(lu(g)).map((l) => l.split(' ')[5])).toEqual(['123456', '30', 'NaN', 'NaN', 'NaN', 'NaN', '0', 'NaN', '-1250']);
    expect(signalementsEnClair(g)).toEqual([
      'C2 texte « 1 234,56 € » 123456', 'C3 residu « 0,30000000000000004 » 30', 'C4 decimales « 10,123 » 1012', 'C5 illisible « #REF! » null',
      'C6 illisible « 2023-09-30 » null', 'C7 illisible « voir annexe » null', 'C9 illisible « VRAI » null',
    ]);
  });

  it('dans un CSV, un montant en texte n’est pas une anomalie, et le tableau est le même', () => {
    const types = grilleExemple(`${QUATRE}
| D-6068-02 : Fournitures | 0,00 | 1 010,00 | 0,00 | 0,00 |
| TOTAL D 011 : Charges | 0,00 | 1 010,00 | 0,00 | 0,00 |
| R-002-02 : Résultat | 0,00 | 0,00 | 0,00 | 1 010,00 |`);
    const textes = { ...types, typee: false, cellules: types.cellules.map((l) => l.map((v) => (typeof v === 'number' ? `${v.toLocaleString('fr-FR', { minimumFractionDigits: 2 })} €` : v ?? ''))) };
    const sansGrille = (t: ReturnType<typeof lu>): unknown => ({ ...t, grille: null });
    expect(sansGrille(lu(textes))).toEqual(sansGrille(lu(types)));
    expect(lu({ ...textes, typee: true }).signalements.map((s) => s.nature)).toEqual(Array.from({ length: 12 }, () => 'texte'));
  });
});

describe('Ce qui ne se place pas', () => {
  it('un montant sans compte, un libellé inconnu, une ligne après le total général : signalés avec leur cellule', () => {
    const t = lu(`
| Compte | Libellé | Dépenses | Recettes |
| 6068 | Fournitures | 10,00 | |
| | Divers | 5,00 | |
| | | | 7,00 |
| abc | Inconnu | | 8,00 |
| Total opérations réelles | | 10,00 | |
| TOTAL GENERAL | | 10,00 | 15,00 |

| 6135 | Locations | 3,00 | |`);
    expect(nonPlacesEnClair(t)).toEqual([
      'C3 ni compte, ni chapitre, ni total reconnu', 'D4 montant sans compte ni libellé', 'D5 ni compte, ni chapitre, ni total reconnu',
      'C9 ligne placée après le total général',
    ]);
    expect(t.deductions).toEqual(['Ligne 6 : « Total opérations réelles », total d’une partie des lignes, n’est pas vérifié.']);
    expect(enClair(t)).toHaveLength(1);
  });
});

describe('Exercice et type', () => {
  it.each([
    ['DM n°1 2023', 2023], ['DECISION MODIFICATIVE N° 1-2025', 2025], ['Décision modificative n°2 - EXERCICE 2024', 2024],
    ['DECISION MODIFICATIVE N° 1 : RESULTATS 2021', null], ['Décision modificative n°1 du budget 2024', 2024], ['DM2 2024', 2024], ['DM 2024-1', 2024],
  ])('« %s » : %s', (titre, exercice) => {
    const t = lu(`${titre}\n| Compte | Dépenses | Recettes |\n| 6068 | 1,00 | |`);
    expect([t.enTete.titre?.texte, t.enTete.exercice, t.type]).toEqual([titre, exercice, 'DM']);
  });

  it('« Le résultat de l’exercice 2021 » ne donne pas l’exercice, « Exercice 2022 » oui', () => {
    const t = lu('Le résultat de l’exercice 2021\nDM n°1\nExercice 2022\n| Compte | Dépenses | Recettes |\n| 6068 | 1,00 | |');
    expect([t.enTete.titre?.texte, t.enTete.exercice]).toEqual(['DM n°1', 2022]);
  });
});
