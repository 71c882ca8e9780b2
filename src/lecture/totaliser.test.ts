import fc from 'fast-check';
import { grille, type Grille, type Valeur } from '../domaine/grille';
import { lireGrille } from './lireGrille';
import { totaliser } from './totaliser';

const EN_TETE: Valeur[][] = [
  ['Section', 'Chapitre', 'Compte', 'Libellé', 'Fonction', 'Dépenses', null, 'Recettes', null],
  [null, null, null, null, null, 'Diminution de crédits', 'Augmentation de crédits', 'Diminution de crédits', 'Augmentation de crédits'],
];
const LIGNES: Valeur[][] = [
  ['Fonctionnement', '011', '60623', 'Alimentation', '4238', null, 150.1, null, null],
  ['Fonctionnement', '74', '74741', 'Communes membres du GFP', '4238', null, null, 20.05, 170.15],
  ['Investissement', '20', '2051', 'Concessions et droits similaires', '01', null, 20.02, null, null],
  ['Investissement', '020', '020', 'Dépenses imprévues', '01', null, 1.01, null, null],
  ['Investissement', '21', '2188', 'Autres immobilisations corporelles', '01', 5, null, null, null],
  ['Investissement', '021', '021', 'Virement de la section de fonctionnement', '01', null, null, null, 16.03],
];

/** Les totaux par section, section et chapitre, additionnés sur les lignes que la lecture entière rend. */
function attendus(g: Grille): unknown {
  return lireGrille(g).flatMap((t) => {
    if (t.type === 'CA') return [];
    const l = t.lignes, cumuls = new Map<string, number[]>();
    for (let i = 0; i < l.nombre; i++) {
      const cle = `${l.sections[i]} ${l.codesChapitres[l.chapitres[i] as number] ?? null}`;
      const c = cumuls.get(cle) ?? [0, 0, 0, 0];
      cumuls.set(cle, c.map((x, k) => x + (l.montants[4 * i + k] as number)));
    }
    for (const { section, colonne } of l.inconnus ?? []) {
      for (const s of section === 0 ? [0, 1, 2] : [section]) {
        if (!cumuls.has(`${s} null`)) cumuls.set(`${s} null`, [0, 0, 0, 0]);
        for (const [cle, c] of cumuls) if (cle.startsWith(String(s))) c[colonne] = NaN;
      }
    }
    return [[...cumuls].sort(([a], [b]) => (a < b ? -1 : 1))];
  });
}

function obtenus(g: Grille): unknown {
  const numero = { fonctionnement: 1, investissement: 2 };
  return totaliser(g).map((t) => t.chapitres.map((c) => [`${c.section === null ? 0 : numero[c.section]} ${c.chapitre}`, [...c.cumul]] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('Les totaux d’une feuille', () => {
  test('sont ceux de ses lignes, « 020 » et « 20 » restant deux chapitres', () => {
    const [t] = totaliser(grille([...EN_TETE, ...LIGNES]));
    expect(t?.sections).toEqual({ fonctionnement: [0, 15010, 2005, 17015], investissement: [500, 2103, 0, 1603] });
    expect(t?.chapitres.map((c) => [c.chapitre, c.cumul])).toEqual([
      ['011', [0, 15010, 0, 0]], ['74', [0, 0, 2005, 17015]], ['20', [0, 2002, 0, 0]], ['020', [0, 101, 0, 0]], ['21', [500, 0, 0, 0]], ['021', [0, 0, 0, 1603]],
    ]);
  });

  test('sont inconnus là où un montant est illisible', () => {
    const illisible = LIGNES.map((l, i) => (i === 0 ? [...l.slice(0, 6), 'à voir', null, null] : l));
    const [t] = totaliser(grille([...EN_TETE, ...illisible]));
    expect(t?.sections).toEqual({ fonctionnement: [0, NaN, 2005, 17015], investissement: [500, 2103, 0, 1603] });
  });

  test('n’existent pas sans tableau', () => {
    expect(totaliser(grille([['Liste des présents'], ['Nom', 'Fonction']]))).toEqual([]);
  });

  test('par la voie rapide ou par la lecture entière, sont les mêmes sur mille feuilles remaniées', () => {
    const cellule = fc.constantFrom<Valeur>(null, '', '-', 0, 12.34, -5, 0.1 + 0.2, '1 234,56 €', 'Fonctionnement', 'INVESTISSEMENT', 'Total', 'TOTAL GENERAL', '011', '11', 11, '60623', 60623, '020', 'D-6068', '#N/A', true, { erreur: '#REF!' });
    const changements = fc.array(fc.tuple(fc.nat(30), fc.nat(9), cellule), { maxLength: 4 });
    const ordre = fc.array(fc.nat(LIGNES.length), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(ordre, changements, fc.boolean(), fc.nat(2), fc.nat(2), (rangs, change, typee, haut, gauche) => {
      const marge = Array.from({ length: gauche }, () => null), feuille = [...EN_TETE, ...rangs.map((k) => LIGNES[k] ?? [])];
      const rangees = [...Array.from({ length: haut }, (): Valeur[] => []), ...feuille.map((l): Valeur[] => [...marge, ...l])];
      for (const [r, c, v] of change) if (rangees[r] !== undefined) (rangees[r])[c] = v;
      const g = grille(rangees.map((l) => Array.from(l, (v) => v ?? null)), { typee });
      expect(obtenus(g)).toEqual(attendus(g));
    }), { numRuns: 1000, seed: 7 });
  });
});
