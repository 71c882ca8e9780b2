import type { Valeur } from '../../domaine/grille';
import { illisibles } from '../../domaine/illisibles';
import { grilleExemple } from '../../regles/exemples';
import { verifierClasseur } from '../../verification/verifierClasseur';
import { JUSTE } from '../essai';
import { ETAT_INITIAL } from './etat';
import { groupes, nonFaits } from './vues';

/** Le rapport du tableau juste, où l'on a écrit ces valeurs, puis ces lignes. */
function rapport(saisies: Readonly<Record<string, Valeur>>, ...suite: readonly (readonly Valeur[])[]) {
  const base = grilleExemple(JUSTE, 'DM'), cellules = [...base.cellules.map((l) => [...l]), ...suite];
  for (const [a1, valeur] of Object.entries(saisies)) (cellules[Number(a1.slice(1)) - 1] as Valeur[])[a1.charCodeAt(0) - 65] = valeur;
  const [r] = verifierClasseur({ nom: 'essai', feuilles: [{ ...base, cellules }] }, { nomenclature: null, exercice: null }).rapports;
  if (r === undefined) throw new Error('aucun tableau');
  return r;
}

const dites = (r: ReturnType<typeof rapport>) => illisibles(r).map((c) => [c.cellules[0], c.message, c.correction.texte].map((t) => t.replace(/\u202f/g, ' ')));
const EN_CHIFFRES = 'Écrivez le montant en chiffres (1200,50) ; s’il n’y en a pas, videz la cellule. Une remarque se met dans le libellé.';

test('un tableau lisible n’a aucune carte', () => {
  expect(illisibles(rapport({}))).toEqual([]);
});

test.each<[Valeur, string, string]>([
  ['1.200', '« 1.200 » : le point sépare-t-il des milliers ou des décimales ?', 'Écrivez 1 200,00 si ce sont des milliers ; sinon, 1,20.'],
  ['1.234 €', '« 1.234 € » : le point sépare-t-il des milliers ou des décimales ?', 'Écrivez 1 234,00 si ce sont des milliers ; sinon, le montant au centime, avec une virgule.'],
  ['-12.500', '« -12.500 » : le point sépare-t-il des milliers ou des décimales ?', 'Écrivez -12 500,00 si ce sont des milliers ; sinon, -12,50.'],
  ['à voir', '« à voir » n’est pas un montant', EN_CHIFFRES],
  [true, '« VRAI » n’est pas un montant', EN_CHIFFRES],
  [{ erreur: '#REF!' }, '« #REF! » : la formule est en erreur', 'Corrigez la formule, ou écrivez le montant à sa place.'],
  [{ erreur: 'formule sans valeur' }, 'Une formule qui n’a pas été calculée', '« Réparer les formules », en bas du volet, la recalcule.'],
  [{ date: '2025-03-01' }, '« 01/03/2025 » : Excel y voit une date', 'Donnez à la cellule le format Nombre, puis retapez le montant.'],
])('%j en D4 dit ce qu’il y a et quoi écrire', (valeur, message, faire) => {
  expect(dites(rapport({ D4: valeur }))).toEqual([['D4', message, faire]]);
});

test('une carte par cellule, de haut en bas, ce qui n’a pas trouvé sa place compris', () => {
  expect(dites(rapport({ D5: 'à voir', D4: '1.200' }, [null, 'Provision', 12, null, null, null])).map(([cellule]) => cellule)).toEqual(['D4', 'D5', 'C10']);
});

test.each<[readonly Valeur[], string, string]>([
  [[null, 'Provision', 12], '« Provision : 12 » : ni compte, ni chapitre, ni total reconnu', 'Écrivez le numéro du compte sur cette ligne, ou effacez le montant s’il n’est pas du tableau.'],
  [['Total divers', null, 12], '« Total divers : 12 » : total dont on ne sait pas ce qu’il couvre', 'Dites ce qu’il totalise : « Total 011 », « Total fonctionnement », « Total général ».'],
  [['60611', 'Eau', null, 12, null, null], '« 12 » : la ligne est placée après le total de sa section (ligne 9), qui ne peut pas la compter', 'Déplacez-la au-dessus.'],
])('%j sous le tableau dit où est la faute', (ligne, message, faire) => {
  expect(dites(rapport({}, ligne)).map(([, ...dit]) => dit)).toEqual([[message, faire]]);
});

test('elles viennent en tête, et les contrôles empêchés y renvoient au lieu de les redire', () => {
  const r = rapport({ D4: '1.200', D5: 'à voir' });
  expect(groupes(r, ETAT_INITIAL, illisibles(r)).map((g) => [g.gravite, g.total])).toEqual([['illisible', 2]]);
  expect(groupes(r, { ...ETAT_INITIAL, filtre: 'alerte' }, illisibles(r))).toEqual([]);
  expect(nonFaits(r).empeches.map((e) => e.cause)).toEqual(['Des cellules illisibles, en tête de liste, empêchent ces contrôles : corrigez-les, ils se feront.']);
});

test('un montant qui a trop de décimales, qu’AR06 montre déjà, n’a pas d’autre carte', () => {
  const r = rapport({ D4: '1,2345' });
  expect([illisibles(r), r.constats.map((c) => c.regle), nonFaits(r).empeches[0]?.cause]).toEqual([[], ['AR06'], expect.stringContaining('D4 (« 1,2345 »)')]);
});
