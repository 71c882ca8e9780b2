import type { Grille, Plage, Valeur } from '../../src/domaine/grille';
import type { Hasard } from '../hasard';

type Cellules = (readonly Valeur[])[];

/** Ce qu'un classeur malmené porte là où l'on attend un code, un libellé ou un montant. */
const ORDURES: readonly Valeur[] = [
  null, '', ' ', '\u00a0', true, false, 0, -0, 1, -1, 0.1 + 0.2, 1e15, -1e15, 1e300, -1e300, 1e-300, 0.005, 123.456, 9_999_999_999_999.99,
  Number.MAX_SAFE_INTEGER, Number.NaN, Infinity, -Infinity, 11, 2182, 45000,
  { erreur: '#REF!' }, { erreur: '#N/A' }, { erreur: '#VALEUR!' }, { erreur: 'formule sans valeur' }, { date: '2023-09-30' }, { date: '0000-00-00' },
  'NaN', 'Infinity', '1e9', '0x10', '12,345', '1.234,56', '(1 507,50)', '- 3', '3-', '--3', '+', '-', '€', '1 2 3', '١٢٣', '１２３', '12 500,00 EUR',
  'D-', 'D-6068', 'R-002-02 : ', 'D-6068-02-12-99-7 : trop', 'X-6068 : autre sens', '011', '002', '001', '021', '023', '040/6811/01', '011/60623/020', '999999999999', '0', '00',
  'TOTAL', 'TOTAL D', 'TOTAL D 011 : ', 'Total Général', 'TOTAL FONCTIONNEMENT', 'Total EXPLOITATION', 'EXPLOITATION', 'INVESTISSEMENT', 'RECETTES FONCTIONNEMENT', 'DEPENSES',
  'Désignation', 'Dépenses', 'Recettes', 'Dépenses (1)', 'Diminution de crédits', 'Augmentation de crédits', 'Montant', 'Sens', 'Compte', 'Libellé', 'Chapitre', 'BP', 'Vote', 'Total crédits',
  'Investissement', 'Fonctionnement', 'Ensemble', 'Résultats reportés', 'Restes à réaliser', 'TOTAUX', 'Compte administratif 2024', 'DM n°1 2023', 'exercice 99999', 'résultat 2021',
  'constructor', '__proto__', 'toString', '=1+1', '<b>', '\u0000', '\ud800', '\u202e', 'é'.normalize('NFD'), 'A\nB', 'x'.repeat(5000), '9'.repeat(400), ' '.repeat(3000) + '1', '(1)'.repeat(500), '-'.repeat(2000), 'a-'.repeat(800),
];

type Abimer = (c: Cellules, h: Hasard) => Cellules;

const rangee = (c: Cellules, h: Hasard): number => h.entier(Math.max(1, c.length));
const largeur = (c: Cellules): number => c.reduce((m, r) => Math.max(m, r.length), 1);
const changer = (c: Cellules, i: number, f: (r: readonly Valeur[]) => readonly Valeur[]): Cellules => c.map((r, k) => (k === i ? f(r) : r));
const poser = (c: Cellules, i: number, j: number, v: Valeur): Cellules =>
  changer(c, i, (r) => Array.from({ length: Math.max(r.length, j + 1) }, (_, k) => (k === j ? v : r[k] ?? null)));
const texteDe = (v: Valeur | undefined): string => (typeof v === 'string' || typeof v === 'number' ? String(v) : '');

const ABIMER: readonly Abimer[] = [
  (c, h) => poser(c, rangee(c, h), h.entier(largeur(c)), h.parmi(ORDURES)),
  (c, h) => poser(c, rangee(c, h), h.entier(largeur(c)), h.parmi(ORDURES)),
  (c, h) => poser(c, rangee(c, h), h.entier(largeur(c) + 3), (h.tirer() - 0.5) * 10 ** h.entier(16)),
  // Un texte coupé, redoublé ou dont un caractère change.
  (c, h) => { const i = rangee(c, h), j = h.entier(largeur(c)), t = texteDe(c[i]?.[j]); return poser(c, i, j, t.slice(0, h.entier(t.length + 1))); },
  (c, h) => { const i = rangee(c, h), j = h.entier(largeur(c)), t = texteDe(c[i]?.[j]); return poser(c, i, j, t + t); },
  (c, h) => {
    const i = rangee(c, h), j = h.entier(largeur(c)), t = texteDe(c[i]?.[j]), k = h.entier(t.length + 1);
    return poser(c, i, j, t.slice(0, k) + String.fromCharCode(h.entier(0x300)) + t.slice(k + 1));
  },
  // Rangées et colonnes ôtées, redoublées, échangées, mêlées.
  (c, h) => { const i = rangee(c, h); return c.filter((_, k) => k !== i); },
  (c, h) => { const i = rangee(c, h); return c.flatMap((r, k) => (k === i ? [r, r] : [r])); },
  (c, h) => { const i = rangee(c, h), k = rangee(c, h); return c.map((r, n) => (n === i ? c[k] ?? [] : n === k ? c[i] ?? [] : r)); },
  (c, h) => { const j = h.entier(largeur(c)); return c.map((r) => [...r.slice(0, j), ...r.slice(j + 1)]); },
  (c, h) => { const j = h.entier(largeur(c)); return c.map((r) => [...r.slice(0, j), r[j] ?? null, ...r.slice(j)]); },
  (c, h) => {
    const l = largeur(c), j = h.entier(l), k = h.entier(l);
    return c.map((r) => Array.from({ length: l }, (_, n) => r[n === j ? k : n === k ? j : n] ?? null));
  },
  (c, h) => changer(c, rangee(c, h), () => []),
  (c, h) => changer(c, rangee(c, h), (r) => r.toReversed()),
  // L'en-tête répété au milieu, le tableau collé deux fois, côte à côte ou l'un sous l'autre.
  (c, h) => { const i = rangee(c, h), k = rangee(c, h); return [...c.slice(0, k), ...c.slice(i, i + 2), ...c.slice(k)]; },
  (c, h) => (c.length > 80 || h.tirer() < 0.5 ? c : [...c, ...c]),
  (c, h) => (largeur(c) > 24 || h.tirer() < 0.5 ? c : c.map((r) => [...Array.from({ length: largeur(c) }, (_, j) => r[j] ?? null), null, ...r])),
  // Un grand vide avant le tableau, à gauche ou au-dessus.
  (c, h) => { const vide: null[] = Array.from({ length: 1 + h.entier(30) }, () => null); return c.map((r) => [...vide, ...r]); },
  (c, h) => [...Array.from({ length: 1 + h.entier(90) }, () => []), ...c],
];

/** La grille après `coups` dégâts tirés au sort. */
export function abimer(grille: Grille, h: Hasard, coups: number): Grille {
  let cellules: Cellules = [...grille.cellules];
  for (let k = 0; k < coups; k++) cellules = h.parmi(ABIMER)(cellules, h);
  const bord = h.tirer() < 0.1;
  const fusion = (): Plage => ({ debut: { ligne: h.entier(40), colonne: h.entier(6) }, fin: { ligne: h.entier(4000), colonne: h.entier(400) } });
  return {
    ...grille, cellules,
    origine: bord ? { ligne: h.entier(1_000_000), colonne: h.entier(16_000) } : { ligne: h.entier(3), colonne: h.entier(3) },
    typee: h.tirer() < 0.8,
    fusions: h.tirer() < 0.5 ? grille.fusions : [fusion()],
    lignesMasquees: h.tirer() < 0.8 ? grille.lignesMasquees : new Set([h.entier(40), h.entier(40), 10 ** 6]),
  };
}
