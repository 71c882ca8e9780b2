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
    // Quarante chiffres de sept pixels et cinq pixels de marge : 285 pixels, soit 40,714 fois sept.
    expect(xml).toMatch(/width="40\.7109375"/);
    expect(strFromU8(parties['xl/styles.xml'] as Uint8Array)).toContain('formatCode="#,##0.00\\ &quot;€&quot;"');
    const [f] = await relire(octets, 'a.xlsx');
    expect(f?.fusions).toEqual([{ debut: { ligne: 0, colonne: 0 }, fin: { ligne: 0, colonne: 1 } }]);
    expect([...(f?.lignesMasquees ?? [])]).toEqual([1]);
  });

  describe('une feuille à imprimer', () => {
    const plage = (ligne: number, colonne: number, l2: number, c2: number) => ({ debut: { ligne, colonne }, fin: { ligne: l2, colonne: c2 } });
    const extrait: FeuilleAEcrire = {
      nom: 'L’extrait d\'« A & B »',
      cellules: [
        [{ valeur: 'CCAS', corps: 14, italique: true, encre: '595959', filet: true }, null],
        [{ valeur: 'Article', vertical: 'haut', retrait: 2, renvoi: true }, { valeur: 'présente', cadre: true }],
        ['fin', null],
      ],
      largeurs: [20, 30], hauteurs: new Map([[1, 45.5], [2, 12]]), lignesMasquees: new Set([2]),
      choix: [{ plage: plage(1, 1, 2, 1), valeurs: ['présente', 'excusée'] }],
      figer: { lignes: 2, colonnes: 0 },
      impression: {
        titres: { debut: 0, fin: 0 }, sauts: [1, 2], zone: plage(0, 0, 2, 1),
        marges: { haut: 25.4, bas: 20, gauche: 15, droite: 15, entete: 8, pied: 8 },
        entete: { centre: { morceaux: ['PROJET & avis'], gras: true, corps: 20 } },
        pied: { gauche: { morceaux: ['Empreinte'] }, droite: { morceaux: ['Page ', { numero: 'page' }, ' / ', { numero: 'pages' }] } },
      },
    };
    let parties: Record<string, Uint8Array>;
    const partie = (nom: string): string => strFromU8(parties[nom] as Uint8Array);
    beforeAll(async () => {
      parties = unzipSync(await ecrireXlsx([{ nom: 'DM', cellules: [['a']] }, extrait], { titre: 'Extrait n° 31', auteur: 'CCAS', sujet: 'Convention', date: '2023-09-19' }));
    });

    it('nomme sa zone d’impression et ses lignes répétées, sa feuille entre apostrophes', () => {
      expect(partie('xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">\'L’extrait d\'\'« A &amp; B »\'!$A$1:$B$3</definedName>');
      expect(partie('xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">\'L’extrait d\'\'« A &amp; B »\'!$1:$1</definedName>');
      expect(partie('xl/workbook.xml').match(/<definedName /g)).toHaveLength(2);
    });

    it('a ses sauts de page à 100 %, ses marges en pouces, son en-tête et son pied', () => {
      const xml = partie('xl/worksheets/sheet2.xml');
      expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="1" max="16383" man="1"/><brk id="2" max="16383" man="1"/></rowBreaks>');
      expect(xml).toMatch(/<pageSetup [^>]*scale="100"/);
      expect(xml).not.toContain('fitToPage');
      expect(xml).toContain('<pageMargins left="0.5906" right="0.5906" top="1" bottom="0.7874" header="0.315" footer="0.315"/>');
      expect(xml).toContain('<oddHeader>&amp;C&amp;B&amp;20PROJET &amp;&amp; avis</oddHeader><oddFooter>&amp;LEmpreinte&amp;RPage &amp;P / &amp;N</oddFooter>');
    });

    it('a ses hauteurs de ligne, ses listes de choix et ses polices', () => {
      const xml = partie('xl/worksheets/sheet2.xml'), styles = partie('xl/styles.xml');
      expect(xml).toContain('<row r="2" ht="45.5" customHeight="1">');
      expect(xml).toContain('<row r="3" ht="12" customHeight="1" hidden="1">');
      expect(xml).toContain('<dataValidation type="list" sqref="B2:B3" allowBlank="1"><formula1>"présente,excusée"</formula1></dataValidation>');
      expect(styles).toContain('<font><i/><color rgb="FF595959"/><sz val="14"/><name val="Calibri"/></font>');
      expect(styles).toContain('<alignment horizontal="left" vertical="top" wrapText="true" indent="2"/>');
      expect(styles).toContain('<border><left/><right/><top/><bottom style="thin"><color rgb="FF808080"/></bottom><diagonal/></border>');
    });

    it('dit son titre et sa date, et les mêmes données font les mêmes octets', async () => {
      expect(partie('docProps/core.xml')).toContain('<dc:title>Extrait n° 31</dc:title><dc:subject>Convention</dc:subject><dc:creator>CCAS</dc:creator>');
      expect(partie('docProps/core.xml')).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2023-09-19T00:00:00Z</dcterms:modified>');
      const deux = await Promise.all([0, 1].map(() => ecrireXlsx([extrait], { titre: 'a', auteur: 'b', sujet: 'c', date: '2023-09-19' })));
      expect(Buffer.compare(deux[0] as Uint8Array, deux[1] as Uint8Array)).toBe(0);
    });

    it('sans date de séance, ne porte pas celle de son écriture', async () => {
      const core = unzipSync(await ecrireXlsx([extrait], { titre: 'a', auteur: 'b', sujet: 'c', date: null }))['docProps/core.xml'];
      expect(strFromU8(core ?? new Uint8Array()).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(['1980-01-01T00:00:00Z', '1980-01-01T00:00:00Z']);
    });
  });

  it('une liste de choix qu’un classeur ne peut pas garder est une faute de programme', async () => {
    const a1 = { debut: { ligne: 0, colonne: 0 }, fin: { ligne: 0, colonne: 0 } };
    const choix = (valeurs: string[]) => ecrireXlsx([{ ...feuille, choix: [{ plage: a1, valeurs }] }]);
    await expect(choix(['absente, pouvoir'])).rejects.toThrow(RangeError);
    await expect(choix(['x'.repeat(256)])).rejects.toThrow(RangeError);
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

  it.each(['Vu A,\nVu B,', '\nAPPROUVE\n\nDIT\n', '  deux  espaces  ', 'a\tb', ' ', '<b> & "c"\n</text:p>', '#REF!', '=1+1', '011'])('garde « %s » tel quel', async (texte) => {
    const [f] = await relire(await ecrireOds([{ nom: 'F', cellules: [[texte, { valeur: texte, gras: true, renvoi: true }]] }]), 'a.ods');
    expect(f?.cellules).toEqual([[texte, texte]]);
  });

  it('écrit la fin de ligne de Windows comme une fin de ligne', async () => {
    const [f] = await relire(await ecrireOds([{ nom: 'F', cellules: [['Vu A,\r\nVu B,']] }]), 'a.ods');
    expect(f?.cellules).toEqual([['Vu A,\nVu B,']]);
  });

  it('commence par son type, non comprimé, et les mêmes données font les mêmes octets', async () => {
    const [un, deux] = await Promise.all([0, 1].map(() => ecrireOds([feuille])));
    expect(strFromU8(un?.subarray(30, 84) ?? new Uint8Array())).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
    expect(Buffer.compare(un as Uint8Array, deux as Uint8Array)).toBe(0);
  });

  it('porte les formules et leur valeur', async () => {
    const [f] = await relire(await ecrireOds([{ nom: 'DM', cellules: [[1, 2, { formule: 'SUM(A1:B1)', valeur: 3 }, { formule: 'SUM(A1:B1)' }]] }]), 'a.ods');
    expect(f?.cellules).toEqual([[1, 2, 3, { erreur: 'formule sans valeur' }]]);
  });
});
