import type { ChapitreCode, CompteCode } from '../domaine/codes';
import { grille } from '../domaine/grille';
import type { Lignes, TableauBudgetaire, TotalAffiche } from '../domaine/tableau';
import { chargerPlan } from '../nomenclatures';
import AR01 from './AR01/regle';
import AR03 from './AR03/regle';
import AR04 from './AR04/regle';
import AR05 from './AR05/regle';
import AR08 from './AR08/regle';
import AR09 from './AR09/regle';
import EQ01 from './EQ01/regle';
import EQ05 from './EQ05/regle';
import EQ06 from './EQ06/regle';
import EQ07 from './EQ07/regle';
import { controler } from './controler';
import { REGLES } from './index';
import type { Regle } from './regle';

type Ligne = {
  readonly code: string;
  readonly m: readonly [number, number, number, number];
  readonly chapitre?: string;
  readonly section?: 1 | 2;
  readonly sens?: 0 | 1 | 2;
};

function tableau(lignes: readonly Ligne[], totaux: readonly Partial<TotalAffiche>[] = [], autre: Partial<TableauBudgetaire> = {}): TableauBudgetaire {
  const chapitres = [...new Set(lignes.flatMap((l) => l.chapitre ?? []))];
  const n = lignes.length;
  const l: Lignes = {
    nombre: n, rangs: Int32Array.from(lignes, (_, i) => i), comptes: Int32Array.from(lignes, (x) => lignes.findIndex((y) => y.code === x.code)),
    codes: lignes.map((x) => x.code as CompteCode),
    chapitres: Int32Array.from(lignes, (x) => (x.chapitre === undefined ? -1 : chapitres.indexOf(x.chapitre))), codesChapitres: chapitres as ChapitreCode[],
    fonctions: new Int32Array(n).fill(-1), codesFonctions: [], operations: new Int32Array(n).fill(-1), codesOperations: [], libelles: lignes.map(() => ''),
    sections: Uint8Array.from(lignes, (x) => x.section ?? 1), sens: Uint8Array.from(lignes, (x) => x.sens ?? 0),
    montants: Float64Array.from(lignes.flatMap((x) => [...x.m])),
  };
  return {
    type: 'DM', disposition: 'quatre-colonnes', feuille: 'DM', plage: { debut: { ligne: 0, colonne: 0 }, fin: { ligne: n, colonne: 4 } }, grille: grille([]),
    enTete: { titre: null, textes: [], exercice: 2024 }, signalements: [], nonPlaces: [], deductions: [],
    colonnes: { compte: 0, libelle: 0, montants: [1, 2, 3, 4], section: -1, chapitre: -1, seconde: null }, lignes: l,
    totaux: totaux.map((t) => ({ genre: 'chapitre', rang: n, libelle: 'TOTAL', section: null, chapitre: null, sens: null, de: 0, a: n, montants: [null, null, null, null], ...t })),
    rubriques: [], signee: false, groupe: null, ...autre,
  };
}

const { plan } = chargerPlan('M57_D', 2024);

function constats(regle: Regle, t: TableauBudgetaire): [string, number | null][] {
  const { constats: trouves, nonEvalues } = controler(t, { nomenclature: 'M57_D', exercice: 2024, plan, ca: null, deductions: [] }, [regle]);
  expect(nonEvalues.filter((n) => n.motif === 'erreur')).toEqual([]);
  return trouves.map((c) => [c.cellules.join(' '), c.ecart]);
}

const A: Ligne = { code: '60623', m: [0, 10_000, 0, 0] }, B: Ligne = { code: '74748', m: [0, 0, 0, 10_000] };
const DEUX = { compte: 0, libelle: 1, montants: [-1, 2, -1, 3], section: -1, chapitre: -1, seconde: null } as const;

describe('Un total affiché', () => {
  test('laissé tout blanc ne dit rien', () => expect(constats(AR01, tableau([A, B], [{}]))).toEqual([]));
  test('à moitié blanc oublie ce que ses lignes portent', () => expect(constats(AR01, tableau([A, B], [{ montants: [null, 10_000, null, null] }]))).toEqual([['E3', -10_000]]));
  test('de dépenses ne parle pas des recettes qu’il couvre', () => expect(constats(AR01, tableau([A, B], [{ sens: 'depense', montants: [0, 10_000, 0, 0] }]))).toEqual([]));
  test('de dépenses qui affiche un centime de recettes se trompe', () => expect(constats(AR01, tableau([A], [{ sens: 'depense', montants: [0, 10_000, 0, 1] }]))).toEqual([['E2', 1]]));
  test('dont une ligne est illisible n’est pas déclaré faux', () => {
    expect(constats(AR01, tableau([{ code: '60623', m: [0, NaN, 0, 0] }, B], [{ montants: [0, 10_000, 0, 10_000] }]))).toEqual([]);
    expect(constats(AR01, tableau([A], [{ montants: [0, NaN, 0, 0] }]))).toEqual([]);
  });
});

describe('Le total général', () => {
  const baisse: Ligne = { code: '60623', m: [10_000, 0, 0, 0] };
  test('négatif s’imprime en augmentation négative ou en diminution', () => {
    expect(constats(AR03, tableau([baisse], [{ genre: 'general', montants: [null, -10_000, null, 0] }]))).toEqual([]);
    expect(constats(AR03, tableau([baisse], [{ genre: 'general', montants: [10_000, null, null, 0] }]))).toEqual([]);
  });
  test('en deux colonnes est la simple somme', () => {
    expect(constats(AR03, tableau([A, B], [{ genre: 'general', montants: [null, 10_000, null, 10_000] }], { colonnes: DEUX }))).toEqual([]);
    expect(constats(AR03, tableau([A, B], [{ genre: 'general', montants: [null, 10_000, null, 10_001] }], { colonnes: DEUX }))).toEqual([['D3', 1]]);
  });
  test('qui laisse blanc un sens mouvementé l’oublie', () => expect(constats(AR03, tableau([A, B], [{ genre: 'general', montants: [null, 10_000, null, null] }]))).toEqual([['E3', -10_000]]));
  test('illisible n’est pas déclaré faux', () => expect(constats(AR03, tableau([A], [{ genre: 'general', montants: [null, NaN, null, 0] }]))).toEqual([]));
});

describe('La forme des lignes', () => {
  test('une diminution illisible n’est pas netée', () => expect(constats(AR04, tableau([{ code: '60623', m: [NaN, 500, 0, 0] }]))).toEqual([]));
  test('une baisse négative de recettes se porte en augmentation', () => expect(constats(AR05, tableau([{ code: '74748', m: [0, 0, -500, 0] }]))).toEqual([['D1 E1', null]]));
  test('un négatif est l’écriture normale en deux colonnes', () => expect(constats(AR05, tableau([{ code: '74748', m: [0, 0, 0, -500] }], [], { colonnes: DEUX, signee: true }))).toEqual([]));
  test('un montant illisible n’est d’aucun sens', () => expect(constats(AR08, tableau([{ code: '60623', sens: 1, m: [0, 0, 0, NaN] }]))).toEqual([]));
  test('un centime de recettes sur une ligne de dépenses est vu', () => expect(constats(AR08, tableau([{ code: '60623', sens: 1, m: [0, 10_000, 0, 1] }]))).toEqual([['E1', null]]));
  test('un préfixe contraire à son titre est vu, montant nul ou non', () => {
    const rubriques = [{ ligne: 0, colonne: 0, texte: 'RECETTES FONCTIONNEMENT', section: 'fonctionnement', sens: 'recette', de: 0 }] as const;
    expect(constats(AR08, tableau([{ code: '60623', sens: 1, m: [0, 10_000, 0, 0] }], [], { rubriques }))).toEqual([['A1', null]]);
  });
  test('un titre de recettes ne couvre plus les lignes qui suivent le total de sa section', () => {
    const rubriques = [{ ligne: 0, colonne: 0, texte: 'RECETTES FONCTIONNEMENT', section: 'fonctionnement', sens: 'recette', de: 0 }] as const;
    const total = { genre: 'section', section: 'fonctionnement', rang: 2, de: 0, a: 1, montants: [null, 0, null, 10_000] } as const;
    expect(constats(AR08, tableau([{ ...B, sens: 2 }, { code: '2188', section: 2, sens: 1, m: [0, 10_000, 0, 0] }], [total], { rubriques }))).toEqual([]);
  });
  test('un double illisible ne propose aucun montant', () => {
    expect(constats(AR09, tableau([A, { code: '60623', m: [0, NaN, 0, 0] }]))).toEqual([['A1 A2', null]]);
  });
});

describe('L’équilibre', () => {
  test('d’une section illisible n’est pas jugé', () => expect(constats(EQ01, tableau([A, { code: '74748', m: [0, 0, 0, NaN] }]))).toEqual([]));
  test('d’une section qui ne baisse que ses dépenses est un suréquilibre', () => expect(constats(EQ01, tableau([{ code: '60623', m: [10_000, 0, 0, 0] }]))).toEqual([['B1', 10_000]]));
  test('du virement se lit au net', () => {
    expect(constats(EQ05, tableau([{ code: '023', m: [500, 0, 0, 0] }, { code: '021', section: 2, m: [0, 0, 500, 0] }]))).toEqual([]);
    expect(constats(EQ05, tableau([{ code: '021', section: 2, m: [0, 0, 0, 500] }]))).toEqual([['E1', -500]]);
  });
  test('ne confond pas 21 et 021', () => expect(constats(EQ05, tableau([{ code: '21', section: 2, m: [0, 500, 0, 0] }]))).toEqual([]));
});

describe('Les opérations d’ordre', () => {
  test('le chapitre affiché l’emporte sur le plan', () => {
    expect(constats(EQ06, tableau([{ code: '6811', chapitre: '042', m: [0, 700, 0, 0] }, { code: '1641', chapitre: '040', section: 2, m: [0, 0, 0, 700] }]))).toEqual([]);
    expect(constats(EQ06, tableau([{ code: '6811', chapitre: '042', m: [0, 700, 0, 0] }, { code: '1641', chapitre: '16', section: 2, m: [0, 0, 0, 700] }]))).toEqual([['C1', 700]]);
  });
  test('une ligne sans chapitre qui peut être d’ordre ne fait rien inventer', () => {
    expect(constats(EQ07, tableau([{ code: '2313', section: 2, m: [0, 300, 0, 0] }, { code: '238', chapitre: '041', section: 2, m: [0, 0, 0, 300] }]))).toEqual([]);
  });
  test('un crédit voté au chapitre 042 compte comme ses comptes', () => {
    const lignes = (r: number): Ligne[] => [{ code: '042', m: [0, 700, 0, 0] }, { code: '28188', section: 2, m: [0, 0, 0, r] }];
    expect(constats(EQ06, tableau(lignes(700)))).toEqual([]);
    expect(constats(EQ06, tableau(lignes(701)))).toEqual([['C1 E2', -1]]);
  });
  test('041 sans dépense du tout est déséquilibré', () => {
    expect(constats(EQ07, tableau([{ code: '238', chapitre: '041', section: 2, m: [0, 0, 0, 300] }]))).toEqual([['E1', -300]]);
  });
});

test('un total qui ne tient plus dans un nombre exact n’est pas évalué, et rien n’échoue', () => {
  const enorme: Ligne = { code: '60623', m: [0, 999_999_999_999_999, 0, 0] };
  const t = tableau([enorme, enorme], [{ montants: [0, 0, 0, 0] }, { genre: 'general', montants: [null, 0, null, 0] }]);
  const rapport = controler(t, { nomenclature: 'M57_D', exercice: 2024, plan, ca: null, deductions: [] }, REGLES);
  expect(rapport.totaux.fonctionnement).toEqual({ depenses: null, recettes: 0, ecart: null });
  expect(rapport.nonEvalues.filter((n) => n.motif === 'erreur')).toEqual([]);
  expect(rapport.nonEvalues.find((n) => n.regle === 'EQ01')?.motif).toBe('cellule-illisible');
});
