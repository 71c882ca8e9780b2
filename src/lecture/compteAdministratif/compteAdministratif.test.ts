import { adresse, grille, type Valeur } from '../../domaine/grille';
import { SENS } from '../../domaine/section';
import type { CompteAdministratif, RangCA } from '../../domaine/tableau';
import { inattendueAuCompte } from '../fautes';
import { lireComptesAdministratifs } from './compteAdministratif';

const V = null;
const GROUPES: Valeur[] = ['Libellés', 'Investissement', V, 'Fonctionnement', V, 'Ensemble', V];
const SENS6: Valeur[] = [V, 'Dépenses ou déficits', 'Recettes ou excédents', 'Dépenses ou déficits', 'Recettes ou excédents', 'Dépenses ou déficits', 'Recettes ou excédents'];
const LIGNES: Valeur[][] = [
  ['Résultats reportés', V, 177490.21, V, 12105.3, V, 189595.51],
  ['Opérations de l’exercice', 21831.24, 10632.03, 289480.85, 269877.78, 311312.09, 280509.81],
  ['TOTAUX', 21831.24, 188122.24, 289480.85, 281983.08, 311312.09, 470105.32],
  ['Résultats de clôture', V, 166291, 7497.77, 0, V, 166291],
  ['Restes à réaliser', 0, V, V, V, V, V],
  ['TOTAUX CUMULES', 0, 166291, 7497.77, 0, 0, 166291],
  ['RESULTATS DEFINITIFS', V, 166291, 7497.77, 0, V, 166291],
];
const SAINT_JUST: Valeur[][] = [
  ['APPROBATION DU COMPTE ADMINISTRATIF 2024'], [], GROUPES, SENS6, ['COMPTE ADMINISTRATIF'], ...LIGNES,
];
const ATTENDU: Record<string, (number | null)[]> = {
  reports: [V, 17749021, V, 1210530, V, 18959551],
  operations: [2183124, 1063203, 28948085, 26987778, 31131209, 28050981],
  totaux: [2183124, 18812224, 28948085, 28198308, 31131209, 47010532],
  cloture: [V, 16629100, 749777, 0, V, 16629100],
  rar: [0, V, V, V, V, V],
  cumules: [0, 16629100, 749777, 0, 0, 16629100],
  definitifs: [V, 16629100, 749777, 0, V, 16629100],
};

function montants(ca: CompteAdministratif): Record<string, (number | null)[]> {
  return Object.fromEntries(Object.entries(ca.cellules).map(([rang, l]) =>
    [rang, (['investissement', 'fonctionnement', 'ensemble'] as const).flatMap((c) => SENS.map((s) => l[c][s].montant))]));
}
function seul(cellules: Valeur[][], options: Parameters<typeof grille>[1] = {}): CompteAdministratif {
  const lus = lireComptesAdministratifs(grille(cellules, options));
  expect(lus).toHaveLength(1);
  return lus[0] as CompteAdministratif;
}
const libelle = (de: string, a: string): Valeur[][] => SAINT_JUST.map((l) => l.map((v) => (v === de ? a : v)));

describe('Le compte administratif en présentation générale', () => {
  test('est lu cellule par cellule, une case vide restant vide', () => {
    const ca = seul(SAINT_JUST);
    expect(montants(ca)).toEqual(ATTENDU);
    expect(adresse(ca.cellules.cloture!.fonctionnement.depense)).toBe('D9');
    expect(ca.plage).toEqual({ debut: { ligne: 2, colonne: 0 }, fin: { ligne: 11, colonne: 6 } });
    expect([ca.signalements, ca.nonPlaces]).toEqual([[], []]);
  });

  test('prend son exercice et son titre au-dessus de lui', () => {
    const ca = seul([...SAINT_JUST, [], ['DECISION MODIFICATIVE N°1 - EXERCICE 2025']]);
    expect(ca.enTete.exercice).toBe(2024);
    expect(ca.enTete.titre?.texte).toBe('APPROBATION DU COMPTE ADMINISTRATIF 2024');
  });

  test.each([
    ['COMPTE FINANCIER UNIQUE 2025', 2025],
    ['Compte administratif de l’exercice 2024', 2024],
    ['CFU\n2026', 2026],
    ['Elle présente le Compte Administratif 2024, tel qu’il suit :', 2024],
    ['Vote du compte administratif', null],
    ['Séance du 2 juin 2025', null],
  ])('lit l’exercice de « %s »', (titre, exercice) => {
    expect(seul([[titre], ...SAINT_JUST.slice(1)]).enTete.exercice).toBe(exercice);
  });

  test('prend à défaut son exercice dans le nom de la feuille', () => {
    expect(seul(SAINT_JUST.slice(1), { nom: 'CA 2023' }).enTete.exercice).toBe(2023);
  });

  test('se lit décalé, sous des textes, à partir de n’importe quelle origine', () => {
    const decale = [['CCAS'], [], ...SAINT_JUST].map((l) => [V, V, ...l]);
    const ca = seul(decale, { origine: { ligne: 10, colonne: 3 } });
    expect(montants(ca)).toEqual(ATTENDU);
    expect(adresse(ca.cellules.cloture!.fonctionnement.depense)).toBe('I21');
  });

  test.each<[string, Valeur[][]]>([
    ['répétés dans chaque colonne', [['Libellés', 'Investissement', 'Investissement', 'Fonctionnement', 'Fonctionnement', 'Ensemble', 'Ensemble'], SENS6]],
    ['centrés sur la seconde colonne', [['Libellés', V, 'Investissement', V, 'Fonctionnement', V, 'Ensemble'], SENS6]],
    ['sur une seule ligne', [['Libellés', 'Dépenses d’investissement', 'Recettes d’investissement', 'Dépenses de fonctionnement', 'Recettes de fonctionnement', 'Total dépenses', 'Total recettes']]],
    ['avec renvois, accents et retours à la ligne', [['LIBELLES', 'SECTION D’INVESTISSEMENT (1)', V, 'SECTION D’EXPLOITATION', V, 'TOTAL DES SECTIONS', V],
      [V, 'DÉPENSES\nOU DÉFICIT', 'RECETTES\nOU EXCÉDENT', 'DEPENSES (2)', 'RECETTES', 'Déficits', 'Excédents']]],
  ])('accepte des titres de colonnes %s', (_, enTete) => {
    expect(montants(seul([...enTete, ...LIGNES]))).toEqual(ATTENDU);
  });

  test('lit un titre fusionné à la première colonne de sa fusion', () => {
    const fusions = [1, 3, 5].map((c) => ({ debut: { ligne: 2, colonne: c }, fin: { ligne: 2, colonne: c + 1 } }));
    expect(montants(seul(SAINT_JUST, { fusions }))).toEqual(ATTENDU);
  });

  test('lit les sections dans l’autre ordre', () => {
    const permute = (l: Valeur[]): Valeur[] => (l.length < 7 ? l : [l[0], l[3], l[4], l[1], l[2], l[5], l[6]] as Valeur[]);
    expect(montants(seul(SAINT_JUST.map(permute)))).toEqual(ATTENDU);
  });

  test('dit que la colonne Ensemble n’existe pas', () => {
    const ca = seul(SAINT_JUST.map((l) => l.slice(0, 5)));
    expect(ca.cellules.cloture?.ensemble).toEqual({ depense: { ligne: 8, colonne: -1, montant: null }, recette: { ligne: 8, colonne: -1, montant: null } });
  });

  test('lit les montants en texte et les signale, sauf dans un format sans types', () => {
    const texte = (l: Valeur[]): Valeur[] => l.map((v) => (typeof v === 'number' ? `${v.toFixed(2).replace('.', ',')} €` : v));
    const ca = seul(SAINT_JUST.map(texte));
    expect(montants(ca)).toEqual(ATTENDU);
    expect(ca.signalements).toHaveLength(30);
    expect(ca.signalements[0]).toEqual({ ligne: 5, colonne: 2, nature: 'texte', brut: '177490,21 €', montant: 17749021 });
    expect(seul(SAINT_JUST.map(texte), { typee: false }).signalements).toEqual([]);
  });

  test('rend illisible, jamais nulle, une erreur, une date ou un mot', () => {
    for (const [v, brut] of [[{ erreur: '#REF!' }, '#REF!'], [{ date: '2024-12-31' }, '2024-12-31'], ['à voir', 'à voir']] as const) {
      const ca = seul(SAINT_JUST.map((l) => l.map((x) => (x === 21831.24 && l[0] === 'TOTAUX' ? v : x))));
      expect(ca.cellules.totaux?.investissement.depense.montant).toBeNaN();
      expect(ca.signalements).toEqual([{ ligne: 7, colonne: 1, nature: 'illisible', brut, montant: null }]);
    }
  });

  test('signale plus de deux décimales et les résidus de calcul', () => {
    const ca = seul(SAINT_JUST.map((l) => l.map((x) => (x === 10632.03 ? 10632.034 : x === 269877.78 ? 269877.78 + 1e-10 : x))));
    expect(ca.signalements.map((s) => [s.nature, s.montant])).toEqual([['decimales', 1063203], ['residu', 26987778]]);
    const enTexte = seul(SAINT_JUST.map((l) => l.map((x) => (x === 10632.03 ? '10 632,036 €' : x))));
    expect(enTexte.signalements).toEqual([{ ligne: 6, colonne: 2, nature: 'decimales', brut: '10 632,036 €', montant: 1063204 }]);
    expect(ca.cellules.operations?.investissement.recette.montant).toBeNaN();
    expect(ca.cellules.operations?.fonctionnement.recette.montant).toBe(26987778);
  });

  test.each<[string, string, RangCA]>([
    ['Résultats reportés', 'Résultat à la clôture de l’exercice précédent', 'reports'],
    ['Résultats reportés', 'Résultats antérieurs reportés (N-1)', 'reports'],
    ['Opérations de l’exercice', 'Réalisations de l’exercice 2024', 'operations'],
    ['TOTAUX', 'Total', 'totaux'],
    ['Résultats de clôture', 'RÉSULTAT À LA CLÔTURE :', 'cloture'],
    ['Restes à réaliser', 'Restes à réaliser au 31/12 (1)', 'rar'],
    ['TOTAUX CUMULES', 'Total cumulé', 'cumules'],
    ['RESULTATS DEFINITIFS', 'Résultat définitif', 'definitifs'],
  ])('lit « %s » écrit « %s »', (de, a, rang) => {
    expect(montants(seul(libelle(de, a)))[rang]).toEqual(ATTENDU[rang]);
  });

  test('lit aussi la ligne « Résultat de l’exercice »', () => {
    const ca = seul([...SAINT_JUST.slice(0, 7), ['Résultat de l’exercice', 11199.21, V, 19603.07, V], ...SAINT_JUST.slice(7)]);
    expect(montants(ca)).toEqual({ ...ATTENDU, resultat: [1119921, V, 1960307, V, V, V] });
  });

  test('lit une cellule comme une décision modificative : même arrondi proposé, même citation', () => {
    const ca = seul([...SAINT_JUST.slice(0, 6), ['Opérations de l’exercice', -0.105, true, '12,345', { erreur: '#REF!' }, V, '-'], ...SAINT_JUST.slice(7)]);
    expect(ca.signalements.map((s) => [adresse(s), s.nature, s.brut, s.montant])).toEqual([
      ['B7', 'decimales', '-0,105', -11], ['C7', 'illisible', 'VRAI', null], ['D7', 'decimales', '12,345', 1235], ['E7', 'illisible', '#REF!', null],
    ]);
    expect(montants(ca).operations).toEqual([NaN, NaN, NaN, NaN, V, V]);
  });

  test('ne place pas un montant dont la ligne lui est inconnue, et ignore la ligne si elle est vide', () => {
    const avec = (...ligne: Valeur[]): Valeur[][] => [...SAINT_JUST.slice(0, 6), ligne, ...SAINT_JUST.slice(6)];
    expect(seul(avec('Part affectée à l’investissement')).nonPlaces).toEqual([]);
    const ca = seul(avec('Part affectée à l’investissement', V, V, 500));
    expect(montants(ca)).toEqual(ATTENDU);
    expect(ca.nonPlaces).toEqual([{ ligne: 6, colonne: 3, brut: '500', ...inattendueAuCompte('Part affectée à l’investissement') }]);
  });

  test('s’arrête à sa dernière ligne, sans prendre le tableau suivant', () => {
    const suite: Valeur[][] = [['Elle précise que ce document est conforme.'], [V, V, 'Dépenses', 'Recettes'], ['60623', 'Alimentation', 2.23]];
    const ca = seul([...SAINT_JUST, ...suite]);
    expect([ca.plage.fin.ligne, ca.nonPlaces]).toEqual([11, []]);
  });

  test('se lit deux fois quand la feuille en porte deux, chacun avec son exercice', () => {
    const lus = lireComptesAdministratifs(grille([...SAINT_JUST, [], ['COMPTE ADMINISTRATIF 2023'], GROUPES, SENS6, ...LIGNES]));
    expect(lus.map((ca) => ca.enTete.exercice)).toEqual([2024, 2023]);
    expect(lus.map(montants)).toEqual([ATTENDU, ATTENDU]);
  });

  test('n’est pas vu dans un tableau de crédits, une feuille vide ou un en-tête sans lignes', () => {
    const quatre: Valeur[][] = [
      ['Désignation', 'Dépenses (1)', V, 'Recettes (1)', V], [V, 'Diminution de crédits', 'Augmentation de crédits', 'Diminution de crédits', 'Augmentation de crédits'],
      ['EXPLOITATION'], ['D-6068-02 : Autres matières', 0, 958.69, 0, 0], ['Total EXPLOITATION', 0, 958.69, 0, 0]];
    for (const cellules of [quatre, [], [[]], [GROUPES, SENS6]]) expect(lireComptesAdministratifs(grille(cellules))).toEqual([]);
  });
});
