import { feuillesDe, SAAD, SAINT_JUST, WATTRELOS } from '../../test/fonctions/classeurs';
import { feuilleModele } from '../documents/modele/feuille';
import { LIGNES_USUELLES } from '../documents/modele/lignesUsuelles';
import type { Grille, Valeur } from '../domaine/grille';
import type { Plan } from '../domaine/nomenclature';
import { chargerPlan } from '../nomenclatures';
import { verifierClasseur } from '../verification/verifierClasseur';
import { appeler, passer, poserHote } from './essai';

let wattrelos: unknown[][], saad: unknown[][], dm: unknown[][], ca: unknown[][];
let saintJust: readonly Grille[];

beforeAll(async () => {
  poserHote();
  const lire = async (nom: string): Promise<unknown[][]> => passer(((await feuillesDe(nom))[0] as Grille).cellules);
  wattrelos = await lire(WATTRELOS);
  saad = await lire(SAAD);
  saintJust = await feuillesDe(SAINT_JUST);
  [dm, ca] = saintJust.map((f) => passer(f.cellules)) as [unknown[][], unknown[][]];
});

describe('Wattrelos, budget principal', () => {
  test('chaque section est en équilibre, et l’ensemble', async () => {
    expect(await appeler('BALANCE', wattrelos)).toEqual({ valeur: '0,00 €' });
    expect(await appeler('BALANCE', wattrelos, 'F')).toEqual({ valeur: '0,00 €' });
    expect(await appeler('BALANCE', wattrelos, 'Investissement')).toEqual({ valeur: '0,00 €' });
  });

  test('EQUILIBRE rend les totaux de l’imprimé', async () => {
    expect(await appeler('EQUILIBRE', wattrelos)).toEqual({ valeur: [
      ['Section', 'Dépenses', 'Recettes', 'Écart', 'État'],
      ['Fonctionnement', '172508,69 €', '172508,69 €', '0,00 €', 'Équilibre'],
      ['Investissement', '282673,43 €', '282673,43 €', '0,00 €', 'Équilibre'],
      ['Ensemble', '455182,12 €', '455182,12 €', '0,00 €', 'Équilibre'],
    ] });
  });

  test.each<[unknown, unknown, string]>([
    ['011', 'D', '23358,69 €'], ['011', null, '23358,69 €'], [11, 'D', '23358,69 €'], ['011', 'R', '0,00 €'], ['012', null, '50000,00 €'], [12, null, '50000,00 €'],
    ['65', 'D', '97000,00 €'], [65, null, '97000,00 €'], ['77', 'R', '17400,00 €'], ['002', 'R', '155108,69 €'], [2, null, '155108,69 €'],
    ['001', null, '282673,43 €'], ['20', 'D', '10000,00 €'], [20, 'D', '10000,00 €'], ['21', 'D', '272673,43 €'], ['66', 'D', '0,00 €'],
  ])('TOTAL du chapitre %j, sens %j : %s', async (chapitre, sens, attendu) => {
    expect(await appeler('TOTAL', wattrelos, chapitre, sens)).toEqual({ valeur: attendu });
  });

  test('« 020 » n’est jamais pris pour « 20 »', async () => {
    expect(await appeler('TOTAL', wattrelos, '020', 'D')).toEqual({ erreur: '#VALUE!', message: 'chapitre : le tableau n’a pas de chapitre 020, mais il a un chapitre 20. Écrivez "20" entre guillemets si c’est lui.' });
  });

  test('TOTAUX rend chaque chapitre une fois', async () => {
    expect(await appeler('TOTAUX', wattrelos)).toEqual({ valeur: [
      ['Section', 'Chapitre', 'Dépenses', 'Recettes', 'Solde'],
      ['Fonctionnement', '002', '0,00 €', '155108,69 €', '155108,69 €'],
      ['Fonctionnement', '011', '23358,69 €', '0,00 €', '-23358,69 €'],
      ['Fonctionnement', '012', '50000,00 €', '0,00 €', '-50000,00 €'],
      ['Fonctionnement', '65', '97000,00 €', '0,00 €', '-97000,00 €'],
      ['Fonctionnement', '67', '2150,00 €', '0,00 €', '-2150,00 €'],
      ['Fonctionnement', '77', '0,00 €', '17400,00 €', '17400,00 €'],
      ['Fonctionnement', 'Total', '172508,69 €', '172508,69 €', '0,00 €'],
      ['Investissement', '001', '0,00 €', '282673,43 €', '282673,43 €'],
      ['Investissement', '20', '10000,00 €', '0,00 €', '-10000,00 €'],
      ['Investissement', '21', '272673,43 €', '0,00 €', '-272673,43 €'],
      ['Investissement', 'Total', '282673,43 €', '282673,43 €', '0,00 €'],
      ['Ensemble', 'Total', '455182,12 €', '455182,12 €', '0,00 €'],
    ] });
  });
});

test('Wattrelos, aide à domicile : un virement se lit en net', async () => {
  expect(await appeler('EQUILIBRE', saad)).toEqual({ valeur: [
    ['Section', 'Dépenses', 'Recettes', 'Écart', 'État'],
    ['Exploitation', '0,00 €', '0,00 €', '0,00 €', 'Équilibre'],
    ['Ensemble', '0,00 €', '0,00 €', '0,00 €', 'Équilibre'],
  ] });
  expect(await appeler('TOTAL', saad, '012')).toEqual({ valeur: '-16100,00 €' });
  expect(await appeler('TOTAL', saad, '016')).toEqual({ valeur: '16100,00 €' });
});

describe('Saint-Just-Saint-Rambert', () => {
  test('la décision est en équilibre, mais ne montre pas ses chapitres', async () => {
    expect(await appeler('BALANCE', dm)).toEqual({ valeur: '0,00 €' });
    expect(await appeler('TOTAL', dm, '011')).toEqual({ erreur: '#VALUE!', message: 'plage : le tableau ne montre pas le chapitre de toutes ses lignes. Ajoutez une colonne « Chapitre » (CCAS.CHAPITRE la remplit) ou un total par chapitre.' });
    const rendu = await appeler('TOTAUX', dm);
    expect('valeur' in rendu && (rendu.valeur as unknown[][])[1]).toEqual(['Fonctionnement', 'Sans chapitre', '7500,00 €', '7500,00 €', '0,00 €']);
  });

  test('REPORT rend le 001 et le 002 du compte administratif, avec leur sens', async () => {
    expect(await appeler('REPORT', ca, 'I')).toEqual({ valeur: [['001', 'R', '166291,00 €']] });
    expect(await appeler('REPORT', ca, 'F')).toEqual({ valeur: [['002', 'D', '7497,77 €']] });
  });

  test('un compte administratif n’a pas de balance', async () => {
    expect(await appeler('BALANCE', ca)).toEqual({ erreur: '#VALUE!', message: 'plage : elle porte un compte administratif, sans tableau de crédits. CCAS.REPORT en tire le 001 et le 002.' });
    expect(await appeler('REPORT', dm, 'F')).toMatchObject({ erreur: '#VALUE!', message: expect.stringContaining('ca : aucun compte administratif') });
  });
});

describe('CONTROLE dit ce que la vérification du classeur dit', () => {
  const lignes = async (...args: readonly unknown[]): Promise<unknown[][]> => {
    const rendu = await appeler('CONTROLE', ...args);
    if (!('valeur' in rendu)) throw new Error(rendu.message);
    return rendu.valeur as unknown[][];
  };
  const regles = (rangees: readonly unknown[][]): string[] => rangees.slice(1).filter((l) => l[1] !== '' && l[0] !== 'Sous réserve').map((l) => `${l[1]} ${l[2]}`).sort();
  const attendues = (feuilles: readonly Grille[], feuille: string): string[] =>
    verifierClasseur({ nom: '', feuilles }, { nomenclature: null, exercice: null }).rapports.filter((r) => r.tableau.feuille === feuille).flatMap((r) => r.constats.map((c) => `${c.regle} ${c.cellules[0]}`)).sort();

  test('Wattrelos', async () => {
    const rangees = await lignes(wattrelos, null, null, null, { parameterAddresses: ["'DM 1'!A1:E63", null, null, null] });
    expect(rangees[0]).toEqual(['Gravité', 'Règle', 'Cellule', 'Message', 'Écart']);
    expect(regles(rangees)).toEqual(attendues(await feuillesDe(WATTRELOS), 'DM 1'));
  });

  test('Saint-Just, avec son compte administratif', async () => {
    const rangees = await lignes(dm, null, null, ca, { parameterAddresses: ['DM!A1:D26', null, null, "'CA 2024'!A1:G15"] });
    expect(regles(rangees)).toEqual(attendues(saintJust, 'DM'));
  });

  test('le compte administratif de Saint-Just seul', async () => {
    const rangees = await lignes(ca, null, null, null, { parameterAddresses: ["'CA 2024'!$A$1:$G$15"] });
    // Le zéro tapé en B11 ne se distingue pas d'une cellule vide : CA04 commence donc à B11, et non à C11.
    expect(attendues(saintJust, 'CA 2024')).toEqual(['CA02 F10', 'CA04 C11']);
    expect(regles(rangees)).toEqual(['CA02 F10', 'CA04 B11']);
  });

  test('les cellules sont celles de la feuille, où que soit la plage', async () => {
    const milieu = await lignes(dm.slice(3), 'M57_D', 2025, null, { parameterAddresses: ['DM!$C$14:$F$36'] });
    const debut = await lignes(dm.slice(3), 'M57_D', 2025, null, { parameterAddresses: ['DM!A1:D23'] });
    const AR08 = (l: unknown[]): boolean => l[1] === 'AR08';
    expect(debut.filter(AR08).map((l) => l[2])).toEqual(['C6']);
    expect(milieu.filter(AR08).map((l) => l[2])).toEqual(['E19']);
  });

  test('sans adresse, il le dit', async () => {
    expect((await lignes(dm)).at(-1)).toEqual(['Information', '', '', 'Les cellules sont comptées depuis la première de la plage : cette version d’Excel ne dit pas où elle est.', '']);
  });

  test('ce qui attend un document est dit « sous réserve »', async () => {
    expect((await lignes(dm)).filter((l) => l[0] === 'Sous réserve').map((l) => l[1])).toEqual(['RP01', 'RP02']);
  });

  test('un compte administratif déjà dans la plage ne se compte pas deux fois', async () => {
    const largeur = 7, vide = Array<null>(largeur).fill(null);
    const feuille = [...dm.map((l) => [...l, null, null, null]), vide, vide, vide, ...ca];
    const seule = await lignes(feuille, null, null, null, { parameterAddresses: ['DM!A1:G44'] });
    expect(seule.some((l) => l[0] === 'Sous réserve')).toBe(false);
    expect(await lignes(feuille, null, null, ca, { parameterAddresses: ['DM!A1:G44', '', '', 'DM!A30:G44'] })).toEqual(seule);
  });

  test('au-delà de mille lignes, le reste est compté', async () => {
    const fautes = Array.from({ length: 1500 }, (_, k) => ['F', '011', `99${1000 + k}`, 'Inconnu', 1, null]);
    const rendu = await lignes([['Section', 'Chapitre', 'Compte', 'Libellé', 'Dépenses', 'Recettes'], ...fautes], 'M57_D', 2024, null, { parameterAddresses: ['DM!A1:F1501'] });
    expect(rendu).toHaveLength(1002);
    expect(rendu.at(-1)?.[3]).toMatch(/^… et \d+ autres lignes : corrigez celles-ci, ou ouvrez le volet\.$/);
  });

  test('une ligne par cellule illisible, puis une seule pour les contrôles qu’elles empêchent', async () => {
    const m57 = [
      ['Décision modificative n° 1 - Exercice 2026'], ['Compte', 'Libellé', 'Dépenses', 'Recettes'], ['FONCTIONNEMENT'],
      ['60623', 'Alimentation', '1.200', null], ['6068', 'Autres matières et fournitures', 'à voir', null], ['Total 011', null, 1500.75, null],
      ['752', 'Revenus des immeubles', null, 1500.75], ['Total 75', null, null, 1500.75], ['Total FONCTIONNEMENT', null, 1500.75, 1500.75],
      ['INVESTISSEMENT'], ['21838', 'Autre matériel informatique', 5000, null], ['Total 21', null, 5000, null],
      ['10222', 'FCTVA', null, { erreur: '#REF!' }], ['Total 10', null, null, 5000], ['Total INVESTISSEMENT', null, 5000, 5000], ['Total GÉNÉRAL', null, 6500.75, 6500.75],
    ];
    const rendu = await lignes(passer(m57), 'M57_D', 2026, null, { parameterAddresses: ['DM!A1:D16'] });
    expect(rendu.slice(1, 4).map((l) => l.map((t) => String(t).replace(/\u202f/g, ' ')))).toEqual([
      ['Illisible', '', 'C4', '« 1.200 » : le point sépare-t-il des milliers ou des décimales ? Écrivez 1 200,00 si ce sont des milliers ; sinon, 1,20.', ''],
      ['Illisible', '', 'C5', '« à voir » n’est pas un montant. Écrivez le montant en chiffres (1200,50) ; s’il n’y en a pas, videz la cellule. Une remarque se met dans le libellé.', ''],
      ['Illisible', '', 'D13', '« #REF! » : la formule est en erreur. Corrigez la formule, ou écrivez le montant à sa place.', ''],
    ]);
    expect(rendu.filter((l) => l[0] === 'Non évalué')).toEqual([
      ['Non évalué', expect.stringMatching(/^AR01(, [A-Z]{2}\d\d){5,}$/), '', 'Les cellules illisibles, en tête, empêchent ces contrôles : corrigez-les, ils se feront.', ''],
    ]);
  });

  test('sans exercice, une ligne le dit pour tous les contrôles qui l’attendent, et nomme l’argument', async () => {
    const inconnu = [['Compte', 'Libellé', 'Dépenses', 'Recettes'], ['60623', 'Alimentation', 10, null], ['7788', 'Produits divers', null, 10]];
    const rendu = (await lignes(passer(inconnu))).filter((l) => l[0] === 'Non évalué');
    expect(rendu.map((l) => [l[1], l[3]])).toEqual([[
      expect.stringMatching(/^EQ06, EQ07, NO01, NO02,/),
      'L’exercice est inconnu, et le plan de comptes M14 des CCAS de moins de 3 500 habitants change d’un exercice à l’autre : écrivez « exercice 2025 » dans le titre, ou choisissez-le dans l’argument « exercice » de la formule.',
    ]]);
  });

  describe('un tableau où rien n’est inscrit n’est pas « Conforme »', () => {
    const modele = (code: string) => {
      const groupes = LIGNES_USUELLES.M57_D ?? [], { cellules } = feuilleModele('M57_D', 2026, chargerPlan('M57_D', 2026).plan as Plan, groupes);
      const valeurs = cellules.map((l) => l.map((c) => (typeof c === 'object' && c !== null && 'valeur' in c ? c.valeur ?? null : c)));
      return passer(valeurs.slice(3).map((l) => (l[2] === code ? [...l.slice(0, 3), 'Chose inconnue', ...l.slice(4)] : l)) as Valeur[][]);
    };
    const controler = (cellules: unknown[][]) => lignes(cellules, 'M57_D', 2026, null, { parameterAddresses: ['DM!A4:I42'] });

    test('le modèle, tel qu’il s’insère', async () => {
      expect(await controler(modele(''))).toEqual([['Rien à contrôler']]);
    });

    test('ce qui s’y lit déjà le suit', async () => {
      const rendu = await controler(modele('60623'));
      expect(rendu.slice(1).map((l) => [l[0], l[1], l[2]])).toEqual([['Rien à contrôler', '', 'A4:I42'], ['Information', 'NO05', 'D5']]);
    });
  });

  test('« Conforme » seul quand il n’y a rien à dire', async () => {
    const juste = [['Section', 'Chapitre', 'Compte', 'Libellé', 'Dépenses', 'Recettes'], ['Fonctionnement', '011', '60623', 'Alimentation', 100, null], ['Fonctionnement', '74', '74741', 'Communes membres du GFP', null, 100]];
    expect(await lignes(juste, 'M57_D', 2024)).toEqual([['Conforme']]);
  });
});

test.each([0, null, ''] as const)('une cellule vide passée %j ne change rien', async (vide) => {
  const comparer = async (id: 'TOTAUX' | 'CONTROLE' | 'EQUILIBRE', f: Grille): Promise<void> => {
    const appel = { parameterAddresses: [`'${f.nom}'!A1:Z99`] };
    expect(await appeler(id, passer(f.cellules, vide), null, null, null, appel)).toEqual(await appeler(id, passer(f.cellules, null), null, null, null, appel));
  };
  for (const nom of [WATTRELOS, SAAD, SAINT_JUST]) for (const f of await feuillesDe(nom)) for (const id of ['TOTAUX', 'CONTROLE', 'EQUILIBRE'] as const) await comparer(id, f);
});

test('la M14 est close : un exercice qui la suit n’a pas de réponse en M14', async () => {
  expect(await appeler('LIBELLE', '60623', 'M14', 2025)).toEqual({ erreur: '#N/A', message: 'La M14 est close depuis l’exercice 2024. Pour 2025, choisissez M57_A ou M57_D.' });
});
