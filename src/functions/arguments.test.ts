import { appeler, poserHote } from './essai';

beforeAll(poserHote);

const EN_TETE = ['Section', 'Chapitre', 'Compte', 'Libellé', 'Dépenses', 'Recettes'];
const JUSTE = [EN_TETE, ['Fonctionnement', '011', '60623', 'Alimentation', 100, null], ['Fonctionnement', '74', '74741', 'Communes membres du GFP', null, 100]];
const avec = (valeur: unknown): unknown[][] => JUSTE.map((l, i) => (i === 1 ? [...l.slice(0, 4), valeur, null] : l));
type Id = Parameters<typeof appeler>[0];
const valeur = (message: string): unknown => ({ erreur: '#VALUE!', message });

describe('Une plage irrecevable est nommée', () => {
  const SANS_TABLEAU = 'plage : aucun tableau de crédits n’y est reconnu. Sélectionnez le tableau avec sa ligne d’en-tête (compte, libellé, dépenses, recettes).';
  const VIDE = 'plage : la plage est vide. Sélectionnez le tableau, ligne d’en-tête comprise.';
  test.each<[string, unknown, string]>([
    ['une seule cellule', [[12]], SANS_TABLEAU],
    ['un texte', 'bonjour', SANS_TABLEAU],
    ['le corps sans sa ligne d’en-tête', JUSTE.slice(1), SANS_TABLEAU],
    ['une plage vide, cellules à zéro', [[0, 0], [0, 0]], VIDE],
    ['une plage vide, cellules nulles', [[null, null]], VIDE],
    ['une plage vide, cellules ""', [['', '']], VIDE],
    ['un argument omis', null, VIDE],
    ['une erreur pour toute plage', [[{ code: '#REF!' }]], SANS_TABLEAU],
  ])('%s', async (_titre, plage, message) => {
    for (const id of ['BALANCE', 'EQUILIBRE', 'TOTAUX'] as const) expect(await appeler(id, plage)).toEqual(valeur(message));
    expect(await appeler('TOTAL', plage, '011')).toEqual(valeur(message));
    expect(await appeler('CONTROLE', plage)).toMatchObject({ erreur: '#VALUE!', message: expect.stringMatching(/^plage : /) });
    expect(await appeler('REPORT', plage, 'F')).toMatchObject({ erreur: '#VALUE!', message: expect.stringMatching(/^ca : /) });
  });

  test.each<[string, unknown, string]>([
    ['une erreur de calcul', { code: '#REF!' }, 'plage : « #REF! » (ligne 2, colonne 5 de la plage) n’est pas un montant. Corrigez la cellule.'],
    ['une erreur sous forme d’objet', { type: 'Error', basicValue: '#VALUE!' }, 'plage : « #VALEUR! » (ligne 2, colonne 5 de la plage) n’est pas un montant. Corrigez la cellule.'],
    ['un texte', 'néant', 'plage : « néant » (ligne 2, colonne 5 de la plage) n’est pas un montant. Corrigez la cellule.'],
    ['une date en texte', '30/09/2023', 'plage : « 30/09/2023 » (ligne 2, colonne 5 de la plage) n’est pas un montant. Corrigez la cellule.'],
    ['un point de milliers ou de décimales', '1.200', 'plage : « 1.200 » (ligne 2, colonne 5 de la plage) : le point sépare-t-il des milliers ou des décimales ? Écrivez 1\u202f200,00 si ce sont des milliers ; sinon, 1,20.'],
    ['trop de décimales', 1.234, 'plage : « 1,234 » (ligne 2, colonne 5 de la plage) a plus de deux décimales. Corrigez la cellule.'],
  ])('dans une cellule de montant : %s', async (_titre, v, message) => {
    for (const id of ['BALANCE', 'EQUILIBRE', 'TOTAUX'] as const) expect(await appeler(id, avec(v))).toEqual(valeur(message));
    expect(await appeler('BALANCE', avec(v), 'I')).toEqual({ valeur: '0,00 €' });
  });

  test.each<[string, unknown]>([
    ['un nombre formaté', { type: 'Double', basicValue: 100, numberFormat: '0.00' }],
    ['un nombre formaté à l’ancienne', { type: 'FormattedNumber', basicValue: 100, numberFormat: '0.00' }],
    ['un texte d’objet', { type: 'String', basicValue: '100,00 €' }],
    ['un montant en texte', '100,00 €'],
  ])('une cellule de montant peut porter %s', async (_titre, v) => {
    expect(await appeler('BALANCE', avec(v), 'F')).toEqual({ valeur: '0,00 €' });
  });

  test('une date est un nombre de jours pour une fonction : elle compte comme un montant', async () => {
    expect(await appeler('BALANCE', avec(45_199))).toEqual({ valeur: '-45099,00 €' });
  });

  test('des colonnes entières se lisent jusqu’à la dernière ligne remplie', async () => {
    const colonnes = [...JUSTE, ...Array.from({ length: 1_048_576 - JUSTE.length }, () => Array<number>(6).fill(0))];
    expect(await appeler('BALANCE', colonnes, 'F')).toEqual({ valeur: '0,00 €' });
  });

  test('50 000 lignes se totalisent au centime', async () => {
    const lignes = Array.from({ length: 50_000 }, (_, k) => (k % 2 === 0 ? ['F', '011', '60623', 'Alimentation', 0.07, null] : ['F', '74', '74741', 'Communes', null, 0.1]));
    expect(await appeler('BALANCE', [EN_TETE, ...lignes], 'F')).toEqual({ valeur: '750,00 €' });
    expect(await appeler('TOTAL', [EN_TETE, ...lignes], '011')).toEqual({ valeur: '1750,00 €' });
  });

  test('deux tableaux qui se complètent s’additionnent, deux budgets non', async () => {
    const investissement = [EN_TETE, ['Investissement', '21', '2188', 'Autres', 50, null], ['Investissement', '10', '10222', 'FCTVA', null, 60]];
    const vide = [null, null, null, null, null, null];
    expect(await appeler('BALANCE', [...JUSTE, vide, vide, ...investissement])).toEqual({ valeur: '10,00 €' });
    expect(await appeler('BALANCE', [...JUSTE, vide, vide, ['Budget annexe', ...vide.slice(1)], vide, ...JUSTE])).toEqual(valeur('plage : elle porte 2 tableaux (lignes 1 à 3 et lignes 8 à 10 de la plage) dont les totaux ne s’additionnent pas. Sélectionnez-en un seul.'));
  });
});

describe('« 020 » et « 20 », « 011 » et 11', () => {
  const tableau = [EN_TETE, ['I', '020', '020', 'Dépenses imprévues', 5, null], ['I', '20', '2051', 'Concessions', 7, null], ['I', '041', '2031', 'Études', 3, null], ['I', '041', '2031', 'Études', null, 3]];
  test.each<[unknown, unknown, unknown]>([
    ['020', 'D', { valeur: '5,00 €' }],
    ['20', 'D', { valeur: '7,00 €' }],
    [20, 'D', { valeur: '7,00 €' }],
    ['041', 'D', { valeur: '3,00 €' }],
    [41, 'R', { valeur: '3,00 €' }],
    ['041', null, valeur('sens : le chapitre 041 a des dépenses et des recettes. Écrivez "D" ou "R".')],
    [21, 'D', { valeur: '0,00 €' }],
  ])('chapitre %j, sens %j', async (chapitre, sens, attendu) => expect(await appeler('TOTAL', tableau, chapitre, sens)).toEqual(attendu));

  test('un 20 sans chapitre 20, mais avec un 020, n’est pas deviné', async () => {
    expect(await appeler('TOTAL', tableau.filter((l) => l[1] !== '20'), 20, 'D')).toEqual(valeur('chapitre : le tableau n’a pas de chapitre 20, mais il a un chapitre 020. Écrivez "020" entre guillemets si c’est lui.'));
  });
});

describe('Un argument irrecevable est nommé', () => {
  const NOMENCLATURES = 'M14_CCAS_SUP3500, M14_CCAS_INF3500, M57_A, M57_D, M22';
  test.each<[Id, readonly unknown[], string]>([
    ['BALANCE', [JUSTE, 'X'], 'section : « X » n’est pas une section. Écrivez "F" (fonctionnement) ou "I" (investissement).'],
    ['BALANCE', [JUSTE, 3], 'section : « 3 » n’est pas une section. Écrivez "F" (fonctionnement) ou "I" (investissement).'],
    ['BALANCE', [JUSTE, true], 'section : « VRAI » n’est pas une section. Écrivez "F" (fonctionnement) ou "I" (investissement).'],
    ['BALANCE', [JUSTE, [['F', 'I']]], 'section : une seule cellule est attendue, pas une plage.'],
    ['BALANCE', [JUSTE, { code: '#N/A' }], 'section : la cellule porte l’erreur #N/A.'],
    ['TOTAL', [JUSTE, null], 'chapitre : le chapitre manque. Écrivez-le entre guillemets, par exemple "011".'],
    ['TOTAL', [JUSTE, 'Charges'], 'chapitre : « Charges » n’est pas un code de chapitre. Écrivez-le entre guillemets, par exemple "011".'],
    ['TOTAL', [JUSTE, 1.5], 'chapitre : « 1,5 » n’est pas un code de chapitre. Écrivez-le entre guillemets, par exemple "011".'],
    ['TOTAL', [JUSTE, '011', 'X'], 'sens : « X » n’est pas un sens. Écrivez "D" (dépenses) ou "R" (recettes).'],
    ['REPORT', [JUSTE, null], 'section : elle manque. Écrivez "F" (002) ou "I" (001).'],
    ['CONTROLE', [JUSTE, 'M49'], `nomenclature : « M49 » n’est pas une nomenclature connue. Choisissez parmi ${NOMENCLATURES}.`],
    ['CONTROLE', [JUSTE, null, 45_199], 'exercice : « 45199 » n’est pas un exercice. Écrivez une année de 1997 à 2100, par exemple 2025.'],
    ['CONTROLE', [JUSTE, null, null, JUSTE], 'ca : aucun compte administratif n’y est reconnu. Sélectionnez-le avec ses titres de colonnes (investissement, fonctionnement, dépenses, recettes).'],
    ['LIBELLE', ['D-6068'], 'compte : « D-6068 » n’est pas un code de compte. Écrivez son seul code, par exemple "60623".'],
    ['LIBELLE', [null], 'compte : le compte manque. Écrivez son code, par exemple "60623".'],
    ['IMPUTABLE', ['6068', 'PCG'], `nomenclature : « PCG » n’est pas une nomenclature connue. Choisissez parmi ${NOMENCLATURES}.`],
    ['CHAPITRE', ['6068', 'M57', 'an 2024'], 'exercice : « an 2024 » n’est pas un exercice. Écrivez une année de 1997 à 2100, par exemple 2025.'],
    ['AFFECTATION', ['beaucoup', 0], 'résultat : « beaucoup » n’est pas un montant. Écrivez par exemple 1234,56 ou "1 234,56 €".'],
    ['AFFECTATION', [1, 1, -5], 'rar_dépenses : « -5 » est négatif. Écrivez un montant positif ou nul.'],
    ['AFFECTATION', [1, 1, 0, -5], 'rar_recettes : « -5 » est négatif. Écrivez un montant positif ou nul.'],
    ['MONTANT', ['1.234'], 'texte : « 1.234 » : le point sépare-t-il des milliers ou des décimales ? Écrivez 1\u202f234,00 si ce sont des milliers ; sinon, le montant au centime, avec une virgule.'],
    ['LETTRES', [' -12.500 €'], 'montant : « -12.500 € » : le point sépare-t-il des milliers ou des décimales ? Écrivez -12\u202f500,00 si ce sont des milliers ; sinon, -12,50.'],
    ['AFFECTATION', [0, '1.200'], 'solde : « 1.200 » : le point sépare-t-il des milliers ou des décimales ? Écrivez 1\u202f200,00 si ce sont des milliers ; sinon, 1,20.'],
    ['MONTANT', [true], 'texte : « VRAI » n’est pas un montant. Écrivez par exemple 1234,56 ou "1 234,56 €".'],
    ['LETTRES', [1.005], 'montant : « 1,005 » a plus de deux décimales. Arrondissez au centime.'],
    ['LETTRES', [1e15], 'montant : « 1000000000000000 » dépasse 9 999 999 999 999,99 €.'],
    ['QUORUM', [null], 'en_exercice : il manque. Écrivez le nombre de membres en exercice, par exemple 17.'],
    ['QUORUM', [8.5], 'en_exercice : « 8,5 » ne convient pas. Écrivez le nombre de membres en exercice, par exemple 17.'],
    ['QUORUM', ['dix-sept'], 'en_exercice : « dix-sept » ne convient pas. Écrivez le nombre de membres en exercice, par exemple 17.'],
  ])('%s(%j)', async (id, args, message) => expect(await appeler(id, ...args)).toEqual(valeur(message)));
});

describe('Les fonctions sans tableau', () => {
  test.each<[Id, readonly unknown[], unknown]>([
    ['AFFECTATION', [30_000, -20_000, 5000, 1000], [['001', 'D', '20000,00 €'], ['1068', 'R', '24000,00 €'], ['002', 'R', '6000,00 €']]],
    ['AFFECTATION', ['-7 497,77 €', 166_291], [['001', 'R', '166291,00 €'], ['1068', '', '0,00 €'], ['002', 'D', '7497,77 €']]],
    ['AFFECTATION', [155_108.69, 282_673.43, 0, null], [['001', 'R', '282673,43 €'], ['1068', '', '0,00 €'], ['002', 'R', '155108,69 €']]],
    ['MONTANT', ['(1 507,50 €)'], '-1507,50 €'],
    ['MONTANT', ['1\u202f234,56\u00a0€'], '1234,56 €'],
    ['MONTANT', [0.1 + 0.2], '0,30 €'],
    ['MONTANT', [null], '0,00 €'],
    ['MONTANT', [' – '], '0,00 €'],
    ['LETTRES', [155_108.69], 'cent cinquante-cinq mille cent huit euros et soixante-neuf centimes'],
    ['LETTRES', ['155 108,69 €'], 'cent cinquante-cinq mille cent huit euros et soixante-neuf centimes'],
    ['LETTRES', [0], 'zéro euro'],
    ['LETTRES', [''], 'zéro euro'],
    ['LETTRES', [{ type: 'Double', basicValue: 1, numberFormat: '0' }], 'un euro'],
    ['QUORUM', [17], 9],
    ['QUORUM', ['11'], 6],
    ['QUORUM', [[[12]]], 7],
  ])('%s(%j)', async (id, args, attendu) => expect(await appeler(id, ...args)).toEqual({ valeur: attendu }));
});

describe('Le plan de comptes', () => {
  test.each<[Id, readonly unknown[], unknown]>([
    ['LIBELLE', ['60623'], 'Alimentation'],
    ['LIBELLE', [60_623, 'M57_D', 2024], 'Alimentation'],
    ['LIBELLE', ['60623', 'M22'], 'Fournitures d\'atelier'],
    ['LIBELLE', ['6568', null, 2023], 'Autres secours'],
    ['LIBELLE', ['011', 'm57 développé'], 'Charges à caractère général'],
    ['LIBELLE', [11, 'M57'], 'Charges à caractère général'],
    ['LIBELLE', ['60623', 'M57_D', '2031'], 'Alimentation'],
    ['CHAPITRE', ['60623'], '011'],
    ['CHAPITRE', [61_561, 'M22'], '016'],
    ['CHAPITRE', ['6032'], '011 ou 013'],
    ['CHAPITRE', [1], '001'],
    ['CHAPITRE', ['2182', 'M57_D', 2025], '21'],
    ['CHAPITRE', ['6156', 'M22', 2023], '016'],
    ['CHAPITRE', ['6411', 'M57_D', 2025], '012'],
    ['IMPUTABLE', ['2182', 'M57_D', 2024], false],
    ['IMPUTABLE', [2182, 'M14', 2023], true],
    ['IMPUTABLE', ['99999'], false],
  ])('%s(%j)', async (id, args, attendu) => expect(await appeler(id, ...args)).toEqual({ valeur: attendu }));

  test.each<[Id, readonly unknown[], string]>([
    ['LIBELLE', ['99999'], 'Le compte 99999 n’est pas au plan M57_D de 2024. Vérifiez-le, ou précisez la nomenclature et l’exercice.'],
    ['CHAPITRE', ['99999', 'M22'], 'Le compte 99999 n’est pas au plan M22. Vérifiez-le, ou précisez la nomenclature et l’exercice.'],
    ['CHAPITRE', ['60'], 'Le compte 60 n’a pas un seul chapitre : ses subdivisions relèvent de 011, 013, 042 et 043. Choisissez l’une d’elles.'],
    ['CHAPITRE', ['641', 'M57_D', 2025], 'Le compte 641 n’a pas un seul chapitre : ses subdivisions relèvent de 012 et 013. Choisissez l’une d’elles.'],
    ['CHAPITRE', ['401'], 'Le compte 401 n’a pas de chapitre : il n’est pas budgétaire. Choisissez un compte imputable.'],
    ['IMPUTABLE', ['60623', 'M57_D', 2005], 'Le plan de comptes M57_D de 2005 n’est pas publié ici. Essayez un autre exercice, ou une autre nomenclature.'],
    ['LIBELLE', ['60623', null, 2005], 'Le plan de comptes M14_CCAS_SUP3500 de 2005 n’est pas publié ici. Essayez un autre exercice, ou une autre nomenclature.'],
  ])('%s(%j) n’est pas disponible', async (id, args, message) => expect(await appeler(id, ...args)).toEqual({ erreur: '#N/A', message }));
});
