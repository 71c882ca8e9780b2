import type { ChapitreCode, CompteCode, FonctionCode } from '../domaine/codes';
import type { Lignes } from '../domaine/tableau';
import { cumuler, indexer, net } from './indice';

type Ligne = readonly [compte: number, fonction: number, section: 0 | 1 | 2, sens: 0 | 1 | 2, dm: number, dp: number, rm: number, rp: number];

function lignes(liste: readonly Ligne[]): Lignes {
  const entiers = (f: (l: Ligne) => number): Int32Array => Int32Array.from(liste, f);
  return {
    nombre: liste.length, rangs: Int32Array.from(liste, (_, i) => i), comptes: entiers((l) => l[0]), codes: ['6068', '74741', '2188', '1068'] as CompteCode[],
    chapitres: entiers((l) => l[0] - 1), codesChapitres: ['74', '21'] as ChapitreCode[], fonctions: entiers((l) => l[1]), codesFonctions: ['01', '4238'] as FonctionCode[],
    operations: entiers(() => -1), codesOperations: [], libelles: liste.map(() => ''),
    sections: Uint8Array.from(liste, (l) => l[2]), sens: Uint8Array.from(liste, (l) => l[3]), montants: Float64Array.from(liste.flatMap((l) => l.slice(4))),
  };
}

describe('L’indice d’un tableau', () => {
  const indice = indexer(lignes([
    [0, 0, 1, 0, 0, 10_000, 0, 0],
    [1, -1, 1, 0, 0, 0, 500, 10_500],
    [0, 1, 1, 0, 2_000, 0, 0, 0],
    [2, -1, 2, 0, 0, -300, 0, 0],
    [0, 0, 1, 0, 0, 700, 0, 0],
  ]));

  test('additionne les quatre colonnes par section', () => {
    expect(indice.sections).toEqual({ fonctionnement: [2_000, 10_700, 500, 10_500], investissement: [0, -300, 0, 0] });
    expect(indice.presentes).toEqual(['fonctionnement', 'investissement']);
    expect(net(indice.sections.fonctionnement, 'depense')).toBe(8_700);
  });

  test('donne à chaque compte employé ses lignes, dans l’ordre, et leur somme', () => {
    expect(indice.comptes.map((c) => [c.code, c.lignes])).toEqual([['6068', [0, 2, 4]], ['74741', [1]], ['2188', [3]]]);
    expect(indice.compte('6068')?.cumul).toEqual([2_000, 10_700, 0, 0]);
    expect(indice.compte('1068')).toBeUndefined();
  });

  test('groupe les lignes par fonction, sans celles qui n’en ont pas', () => {
    expect(indice.fonctions.map((f) => [f.code, f.lignes])).toEqual([['01', [0, 4]], ['4238', [2]]]);
  });

  test('relève les lignes à deux mouvements, négatives, ou en double', () => {
    expect(indice.mixtes).toEqual([1]);
    expect(indice.negatives).toEqual([3]);
    expect(indice.doubles).toEqual([[0, 4]]);
  });

  test('ne tient pas pour doubles la dépense et la recette d’un même compte', () => {
    expect(indexer(lignes([[0, 0, 1, 0, 0, 100, 0, 0], [0, 0, 1, 0, 0, 0, 0, 100]])).doubles).toEqual([]);
  });

  test('lit le sens écrit quand la ligne est à zéro', () => {
    expect(indexer(lignes([[0, 0, 1, 1, 0, 0, 0, 0], [0, 0, 1, 2, 0, 0, 0, 0], [0, 0, 1, 1, 0, 0, 0, 0]])).doubles).toEqual([[0, 2]]);
  });

  test('distingue trois cents fonctions d’un même compte, et y trouve la seule répétée', () => {
    const toutes = Array.from({ length: 300 }, (_, f): Ligne => [0, f, 1, 0, 0, 1, 0, 0]);
    const codesFonctions = Array.from({ length: 300 }, (_, f) => String(f)) as FonctionCode[];
    expect(indexer({ ...lignes(toutes), codesFonctions }).doubles).toEqual([]);
    expect(indexer({ ...lignes([...toutes, [0, 255, 1, 0, 0, 7, 0, 0]]), codesFonctions }).doubles).toEqual([[255, 300]]);
  });

  test('trouve toutes les répétitions d’un tableau de mille lignes', () => {
    const mille = Array.from({ length: 1000 }, (_, i): Ligne => [i % 4, (i >> 2) % 2, ((i >> 3) % 3) as 0 | 1 | 2, 0, 0, 1, 0, 0]);
    expect(indexer(lignes(mille)).doubles).toEqual(Array.from({ length: 1000 - 24 }, (_, i) => [i % 24, i + 24]));
  });

  test('propage un montant illisible à la somme de sa section seule', () => {
    const { sections } = indexer(lignes([[0, -1, 1, 0, 0, NaN, 0, 0], [2, -1, 2, 0, 0, 5, 0, 0]]));
    expect(sections).toEqual({ fonctionnement: [0, NaN, 0, 0], investissement: [0, 5, 0, 0] });
  });

  test('cumule une suite de lignes', () => {
    expect(cumuler(lignes([[0, 0, 1, 0, 1, 2, 3, 4], [0, 0, 1, 0, 10, 20, 30, 40], [0, 0, 1, 0, 5, 5, 5, 5]]), 0, 2)).toEqual([11, 22, 33, 44]);
  });
});
