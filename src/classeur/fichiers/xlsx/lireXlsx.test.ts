import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { archive, cellulesXlsx, classeur, feuille, partiesXlsx } from '../essais/fabriquer';

const rangee = (cellules: string): string => `<sheetData><row r="1">${cellules}</row></sheetData>`;

describe('les valeurs d’une feuille xlsx', () => {
  it('lit textes partagés, en ligne et enrichis, nombres et booléens', async () => {
    const chaines = '<si><t xml:space="preserve"> D-6068 </t></si><si><r><t>Total </t></r><r><rPr><b/></rPr><t>général</t></r><rPh sb="0" eb="1"><t>lu</t></rPh></si>';
    expect(await cellulesXlsx(rangee('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>en </t><r><t>ligne</t></r></is></c><c r="D1"><v>1234.56</v></c><c r="E1" t="b"><v>1</v></c><c r="F1"><v>1E2</v></c>'), { chaines }))
      .toEqual([[' D-6068 ', 'Total général', 'en ligne', 1234.56, true, 100]]);
  });

  it('laisse en texte un nombre saisi en texte', async () => {
    expect(await cellulesXlsx(rangee('<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>TEXT(1,"0")</f><v>1</v></c>'), { chaines: '<si><t>1 234,56</t></si>' })).toEqual([['1 234,56', '1']]);
  });

  it('donne à une formule sa valeur calculée, et dit celle qui n’en a pas', async () => {
    expect(await cellulesXlsx(rangee('<c r="A1"><f>SUM(B1:B9)</f><v>12.5</v></c><c r="B1"><f>A1</f></c><c r="C1"><f>A1</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"><f>A1/0</f><v>#DIV/0!</v></c>')))
      .toEqual([[12.5, { erreur: 'formule sans valeur' }, { erreur: 'formule sans valeur' }, null, { erreur: '#DIV/0!' }]]);
  });

  it('lit une date selon le format de la cellule, dans les deux calendriers', async () => {
    const styles = '<numFmts><numFmt numFmtId="164" formatCode="[$-40C]d\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-40C];[Red]\\-#,##0.00&quot; dhs&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>';
    const cellules = rangee('<c r="A1"><v>45688</v></c><c r="B1" s="1"><v>45688</v></c><c r="C1" s="2"><v>45688.75</v></c><c r="D1" s="3"><v>45688</v></c><c r="E1" s="4"><v>0.75</v></c><c r="F1" s="1"><v>59</v></c><c r="G1" s="1"><v>-1</v></c><c r="H1" t="d"><v>2025-01-31T00:00:00</v></c>');
    // 45 688 jours après le 30/12/1899 : le 31/01/2025 ; 1 462 jours de plus dans le calendrier 1904.
    expect(await cellulesXlsx(cellules, { styles })).toEqual([[45688, { date: '2025-01-31' }, { date: '2025-01-31' }, 45688, { erreur: 'heure 18:00' }, { date: '1900-02-28' }, { erreur: 'date hors du calendrier' }, { date: '2025-01-31' }]]);
    expect((await cellulesXlsx(cellules, { styles, classeur: '<workbookPr date1904="1"/>' }))[0]?.[1]).toEqual({ date: '2029-02-01' });
  });

  it('rend les caractères échappés et le XML en préfixe', async () => {
    const prefixe = '<x:sheetData xmlns:x="u"><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a_x000D_b &amp; « c »</x:t></x:is></x:c></x:row></x:sheetData>';
    expect(await cellulesXlsx(prefixe)).toEqual([['a\rb & « c »']]);
  });
});

describe('la place des cellules xlsx', () => {
  it('suit les adresses, ou l’ordre quand elles manquent', async () => {
    expect(await cellulesXlsx('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>')).toEqual([[1, 2], [], [], [null, null, 3, 4]]);
  });

  it('ôte les lignes et colonnes vides de la fin', async () => {
    expect(await cellulesXlsx('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" t="s"/></row><row r="2" s="1"/><row r="9"><c r="A9"/></row></sheetData>')).toEqual([[1]]);
  });

  it('lit une cellule perdue en XFD1048576 sans étendre la feuille', async () => {
    const cellules = await cellulesXlsx('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>');
    expect(cellules.length).toBe(1_048_576);
    expect(cellules[1_048_575]?.[16_383]).toBe(2);
    expect(cellules[500]).toEqual([]);
  });

  it('garde fusions et lignes masquées', async () => {
    const f = await feuille(archive(partiesXlsx('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>')), 'a.xlsx');
    expect(f.fusions).toEqual([{ debut: { ligne: 0, colonne: 0 }, fin: { ligne: 1, colonne: 2 } }]);
    expect([...f.lignesMasquees]).toEqual([1]);
  });
});

describe('les classeurs de test', () => {
  const dossier = join(__dirname, '../../../../test/classeurs');
  it.each(readdirSync(dossier).filter((f) => f.endsWith('.xlsx')))('une seconde bibliothèque lit les mêmes valeurs de %s', async (nom) => {
    const octets = new Uint8Array(readFileSync(join(dossier, nom)));
    const { feuilles } = await classeur(octets, nom);
    const temoin = await readXlsx(octets);
    const plein = (lignes: readonly (readonly unknown[])[]): unknown[] => lignes.flatMap((l, i) => l.flatMap((v, j) => (v === null || v === '' ? [] : [[i, j, v]])));
    const datee = (v: unknown): unknown => (v instanceof Date ? { date: v.toISOString().slice(0, 10) } : v);
    expect(feuilles.map((f) => [f.nom, plein(f.cellules)])).toEqual(temoin.sheets.map((s) => [s.name, plein(s.rows.map((l) => l.map(datee)))]));
  });
});
