import { BAS, HAUT, HAUT_SUIVANT } from './gabarit';
import { paginer } from './paginer';
import type { Tranche } from './tranche';

const PLEINE = BAS - HAUT;
const tranche = (hauteur: number, autres: Partial<Tranche> = {}): Tranche => ({ avant: 0, hauteur, lie: false, traces: [], ...autres });
const hauteurs = (tranches: readonly Tranche[]): readonly (readonly number[])[] => paginer(tranches).map((page) => page.map((p) => p.tranche.hauteur));

test('une tranche qui ne tient plus va sur la page suivante', () => {
  expect(hauteurs([tranche(PLEINE - 10), tranche(10), tranche(1)])).toEqual([[PLEINE - 10, 10], [1]]);
});

test('le blanc d’une tranche se perd en haut de page', () => {
  const pages = paginer([tranche(PLEINE, { avant: 50 }), tranche(20, { avant: 50 }), tranche(20, { avant: 5 })]);
  expect(pages.map((page) => page.map((p) => p.y))).toEqual([[HAUT], [HAUT_SUIVANT, HAUT_SUIVANT + 25]]);
});

test('des tranches liées ne se séparent pas tant qu’une page leur suffit', () => {
  expect(hauteurs([tranche(PLEINE - 30), tranche(20, { lie: true }), tranche(20)])).toEqual([[PLEINE - 30], [20, 20]]);
});

test('des tranches liées plus hautes qu’une page se suivent quand même', () => {
  const haute = tranche(300, { lie: true });
  expect(hauteurs([tranche(100), haute, haute, haute])).toEqual([[100, 300, 300], [300]]);
});

test('une page qui commence au milieu d’un tableau rappelle son en-tête', () => {
  const rangee = tranche(20, { reprise: [tranche(12), tranche(9)] });
  expect(hauteurs([tranche(PLEINE - 30), rangee, rangee])).toEqual([[PLEINE - 30, 20], [12, 9, 20]]);
});

test('un saut commence une page, sauf s’il y est déjà', () => {
  expect(hauteurs([tranche(10, { saut: true }), tranche(20, { saut: true }), tranche(30)])).toEqual([[10], [20, 30]]);
});
