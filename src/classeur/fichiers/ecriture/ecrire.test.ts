import { strFromU8, unzipSync } from 'fflate';
import type { Valeur } from '../../../domaine/grille';
import { lireFichier } from '../lireFichier';
import { ecrireOds, ecrireXlsx } from './ecrire';
import type { FeuilleAEcrire } from './feuille';

async function relire(octets: Uint8Array, nom: string) {
  const lecture = await lireFichier(octets, nom);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return lecture.classeur.feuilles;
}

const LIGNES: Valeur[][] = [
  ['DM n° 1', null, 1234.56, true],
  [null, { date: '2025-01-31' }, { erreur: '#REF!' }, false],
  ['011', '1 234,56 €', -0.01, '  espaces  '],
];
const feuille: FeuilleAEcrire = { nom: 'DM', cellules: LIGNES };

describe('ecrireXlsx', () => {
  it('rend à la lecture les valeurs écrites, le texte d’un montant restant un texte', async () => {
    const [f] = await relire(await ecrireXlsx([feuille]), 'a.xlsx');
    expect(f?.cellules).toEqual(LIGNES);
    expect(f?.nom).toBe('DM');
    expect(f?.typee).toBe(true);
  });

  it.each(['=1+1', '+33 1', '-5', '@nom', '#REF!', '#N/A', "'cité", '_x000D_', 'cloche \u0007'])('garde « %s » comme un texte', async (texte) => {
    const [f] = await relire(await ecrireXlsx([{ nom: 'F', cellules: [[texte]] }]), 'a.xlsx');
    expect(f?.cellules).toEqual([[texte]]);
  });

  it('porte la valeur calculée d’une formule ; sans elle, la cellule est une formule sans valeur', async () => {
    const [f] = await relire(await ecrireXlsx([{ nom: 'F', cellules: [[1, 2, { formule: 'SUM(A1:B1)', valeur: 3 }, { formule: 'A1', format: 'euros' }]] }]), 'a.xlsx');
    expect(f?.cellules).toEqual([[1, 2, 3, { erreur: 'formule sans valeur' }]]);
  });

  it('écrit le format des euros, le gras, les fusions, les largeurs, les volets et la page A4', async () => {
    const octets = await ecrireXlsx([{
      nom: 'F',
      cellules: [
        [{ valeur: 'Titre', gras: true, cadre: true, fond: 'DCE6F1', alignement: 'centre', renvoi: true }, null],
        ['a', { valeur: 1234.5, format: 'euros' }],
      ],
      fusions: [{ debut: { ligne: 0, colonne: 0 }, fin: { ligne: 0, colonne: 1 } }],
      largeurs: [40, 14], figer: { lignes: 1, colonnes: 0 }, paysage: true, lignesMasquees: new Set([1]),
    }]);
    const parties = unzipSync(octets);
    const xml = strFromU8(parties['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(xml).toContain('<mergeCell ref="A1:B1"/>');
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(xml).toMatch(/fitToWidth="1"/);
    expect(xml).toMatch(/orientation="landscape"/);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"/);
    expect(xml).toMatch(/width="40"/);
    expect(strFromU8(parties['xl/styles.xml'] as Uint8Array)).toContain('formatCode="#,##0.00\\ &quot;€&quot;"');
    const [f] = await relire(octets, 'a.xlsx');
    expect(f?.fusions).toEqual([{ debut: { ligne: 0, colonne: 0 }, fin: { ligne: 0, colonne: 1 } }]);
    expect([...(f?.lignesMasquees ?? [])]).toEqual([1]);
  });

  it('écrit plusieurs feuilles, masquées comprises', async () => {
    const feuilles = await relire(await ecrireXlsx([{ nom: 'DM', cellules: [['a']] }, { nom: 'CA', cellules: [['b']], masquee: true }]), 'a.xlsx');
    expect(feuilles.map((f) => f.nom)).toEqual(['DM', 'CA']);
  });
});

describe('ecrireOds', () => {
  it('rend à la lecture les valeurs écrites', async () => {
    const [f] = await relire(await ecrireOds([{ nom: 'CA', cellules: LIGNES.slice(0, 1) }, feuille]), 'a.ods');
    expect(f?.cellules).toEqual(LIGNES.slice(0, 1));
  });

  it('porte les formules et leur valeur', async () => {
    const [f] = await relire(await ecrireOds([{ nom: 'DM', cellules: [[1, 2, { formule: 'SUM(A1:B1)', valeur: 3 }, { formule: 'SUM(A1:B1)' }]] }]), 'a.ods');
    expect(f?.cellules).toEqual([[1, 2, 3, { erreur: 'formule sans valeur' }]]);
  });
});
