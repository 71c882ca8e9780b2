import { strToU8, zipSync } from 'fflate';
import { archive, cellulesXlsx, classeur, feuille, partiesOds, partiesXlsx, refus } from './essais/fabriquer';

const octets = (t: string): Uint8Array => Uint8Array.from(t, (c) => c.charCodeAt(0));
const utf16 = (t: string): string => [...t].join('\0') + '\0';
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + '\0'.repeat(500);
const SIMPLE = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const simple = (): Uint8Array => archive(partiesXlsx(SIMPLE));

describe('un fichier qui n’est pas un classeur', () => {
  it.each([
    ['vide.xlsx', '', /est vide \(0 octet\) : /],
    ['blanc.csv', ' \r\n ', /ne contient que des blancs : /],
    ['logo.xlsx', '\x89PNG\r\n\x1a\n\0\0', /est une image PNG : donnez un classeur/],
    ['dm.pdf', '%PDF-1.7\n', /est un PDF : demandez le tableau au format \.xlsx/],
    ['dm.xls', `${OLE}${utf16('Workbook')}`, /est dans l’ancien format \.xls : ouvrez-le dans un tableur et enregistrez-le en \.xlsx\.$/],
    ['dm.xls', '\x09\x04\x06\x00\x10', /est un classeur Excel 4 : /],
    ['dm.xlsx', `${OLE}${utf16('EncryptedPackage')}`, /est protégé par un mot de passe : ouvrez-le, retirez le mot de passe/],
    ['dm.doc', `${OLE}${utf16('WordDocument')}`, /est un document Word/],
    ['dm.xls', '<html><table><tr><td>1</td></tr></table></html>', /est une page web, même s’il porte un nom de classeur : /],
    ['dm.xml', '<?xml version="1.0"?><DocumentBudgetaire xmlns="http://www.minefi.gouv.fr/cp/demat/docbudgetaire"/>', /est un document XML, et non un classeur qui puisse être lu : donnez le tableau en \.xlsx/],
    ['dm.xml', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', /est une feuille de calcul XML 2003 : /],
    ['dm.xlsx', 'Désignation;Dépenses', /porte l’extension \.xlsx, mais son contenu n’est pas celui d’un classeur/],
    ['dm.csv', 'abc\0\x01\x02', /n’est pas celui d’un classeur/],
    ['dm.zip', 'PK\x03\x04tronqué', /est endommagé \(archive tronquée : sa fin manque\)/],
  ])('%s : %j', async (nom, contenu, phrase) => {
    const dit = await refus(octets(contenu), nom);
    expect(dit).toMatch(phrase);
    expect(dit).toContain(`« ${nom} »`);
    expect(dit.endsWith('.')).toBe(true);
  });

  it('reconnaît les autres archives', async () => {
    const type = (t: string): Uint8Array => archive({ '[Content_Types].xml': `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${t}"/></Types>` });
    expect(await refus(type('wordprocessingml.document.main+xml'), 'dm.docx')).toMatch(/traitement de texte/);
    expect(await refus(type('presentationml.presentation.main+xml'), 'dm.pptx')).toMatch(/présentation/);
    expect(await refus(archive({ 'xl/workbook.bin': 'x', '[Content_Types].xml': '' }), 'dm.xlsb')).toMatch(/format binaire \.xlsb : ouvrez-le dans Excel et enregistrez-le en \.xlsx/);
    expect(await refus(archive({ 'photo.txt': 'x' }), 'lot.zip')).toMatch(/archive ZIP qui n’est pas un classeur : extrayez/);
    expect(await refus(archive({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'dm.odt')).toMatch(/traitement de texte/);
  });
});

describe('un classeur reconnu', () => {
  it.each(['sheet.macroEnabled.main+xml', 'template.macroEnabled.main+xml', 'spreadsheetml.template.main+xml'])('accepte le type %s, quel que soit le nom', async (type) => {
    const parties = partiesXlsx(SIMPLE);
    parties['[Content_Types].xml'] = `<Types><Override ContentType="application/vnd.x.${type}"/></Types>`;
    expect((await feuille(archive(parties), 'sans-extension')).cellules).toEqual([[1]]);
  });

  it('lit aussi les feuilles masquées, et saute les feuilles graphiques', async () => {
    const parties = partiesXlsx(SIMPLE);
    parties['xl/workbook.xml'] = '<workbook xmlns:r="r"><sheets><sheet name="A" state="veryHidden" r:id="rId1"/><sheet name="Graphique" r:id="rId9"/></sheets></workbook>';
    parties['xl/_rels/workbook.xml.rels'] = '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
    expect((await classeur(archive(parties), 'a.xlsx')).feuilles.map((f) => f.nom)).toEqual(['A']);
  });

  it('ne touche pas aux octets donnés', async () => {
    const o = simple(), copie = o.slice();
    await feuille(o, 'a.xlsx');
    expect(o).toEqual(copie);
  });
});

describe('un classeur protégé ou endommagé', () => {
  it('dit l’ods protégé par un mot de passe', async () => {
    const parties = { ...partiesOds(''), 'META-INF/manifest.xml': '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>' };
    expect(await refus(archive(parties), 'a.ods')).toMatch(/protégé par un mot de passe/);
    expect(await refus(archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'encrypted-package': 'x' }), 'a.ods')).toMatch(/protégé par un mot de passe/);
  });

  it.each([10, 100, 400, 1000])('dit une archive tronquée de %i octets', async (n) => {
    expect(await refus(simple().slice(0, -n), 'a.xlsx')).toMatch(/est endommagé \(archive tronquée/);
  });

  it('dit le XML illisible, la partie absente, l’adresse impossible, le texte partagé absent', async () => {
    expect(await refus(archive(partiesXlsx('<sheetData><row></sheetData>')), 'a.xlsx')).toMatch(/« xl\/worksheets\/sheet1\.xml » : XML illisible/);
    const sans = partiesXlsx('');
    delete sans['xl/worksheets/sheet1.xml'];
    expect(await refus(archive(sans), 'a.xlsx')).toMatch(/« xl\/worksheets\/sheet1\.xml » absente/);
    await expect(cellulesXlsx('<sheetData><row><c r="ZZZZ1"/></row></sheetData>')).rejects.toThrow('adresse de cellule « ZZZZ1 » impossible');
    await expect(cellulesXlsx('<sheetData><row><c t="s"><v>4</v></c></row></sheetData>')).rejects.toThrow('texte partagé n° 4 absent');
  });

  it('voit un octet changé dans une partie, que sa compression ne trahit pas', async () => {
    const o = zipSync(Object.fromEntries(Object.entries(partiesXlsx(SIMPLE)).map(([n, t]) => [n, [strToU8(t), { level: 0 }]])));
    const i = Buffer.from(o).indexOf('<v>1</v>') + 3;
    o[i] = '9'.charCodeAt(0);
    expect(await refus(o, 'a.xlsx')).toMatch(/« xl\/worksheets\/sheet1\.xml » : contenu altéré/);
  });
});

describe('les bornes de lecture', () => {
  it('refuse un fichier trop gros', async () => {
    expect(await refus(new Uint8Array(101 * 2 ** 20), 'a.csv')).toMatch(/dépasse 100 Mo, la limite de lecture : gardez la seule feuille/);
  });

  it('refuse sur sa taille annoncée une partie qui se décompresserait sans fin', async () => {
    const o = simple();
    const vue = new DataView(o.buffer, o.byteOffset);
    const fin = o.length - 22;
    for (let p = vue.getUint32(fin + 16, true), n = vue.getUint16(fin + 10, true); n > 0; n--) {
      vue.setUint32(p + 24, 0xf0000000, true);
      p += 46 + vue.getUint16(p + 28, true) + vue.getUint16(p + 30, true) + vue.getUint16(p + 32, true);
    }
    expect(await refus(o, 'a.xlsx')).toMatch(/dépasse 256 Mo une fois décompressé, la limite de lecture/);
  });

  it('arrête une partie qui se décompresse au-delà de sa taille annoncée', async () => {
    const o = archive({ ...partiesXlsx(SIMPLE), 'xl/sharedStrings.xml': `<sst>${' '.repeat(30 * 2 ** 20)}</sst>` });
    const vue = new DataView(o.buffer, o.byteOffset);
    for (let p = vue.getUint32(o.length - 6, true), n = vue.getUint16(o.length - 12, true); n > 0; n--) {
      if (vue.getUint32(p + 24, true) > 2 ** 20) vue.setUint32(p + 24, 1000, true);
      p += 46 + vue.getUint16(p + 28, true) + vue.getUint16(p + 30, true) + vue.getUint16(p + 32, true);
    }
    expect(await refus(o, 'a.xlsx')).toMatch(/« xl\/sharedStrings\.xml » : taille annoncée fausse/);
  });

  it('refuse un texte ou une balise démesurés, et des balises sans fin', async () => {
    await expect(cellulesXlsx(`<sheetData><row><c t="inlineStr"><is><t>${'a'.repeat(5 * 2 ** 20)}</t></is></c></row></sheetData>`)).rejects.toThrow('balise ou texte démesuré');
    await expect(cellulesXlsx('<a>'.repeat(1000))).rejects.toThrow('balises trop imbriquées');
  });

  it('refuse un classeur étendu sur trop de cases, et dit la limite', async () => {
    const rangees = Array.from({ length: 400 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join('');
    await expect(cellulesXlsx(`<sheetData>${rangees}</sheetData>`)).rejects.toThrow(/a plus de 5\s000\s000 cases, la limite de lecture/);
    const repetees = '<table:table table:name="F"><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/></table:table-row></table:table>';
    expect(await refus(archive(partiesOds(repetees)), 'a.ods')).toMatch(/a plus de 5\s000\s000 cases/);
  });

  it('lit 200 000 lignes', async () => {
    const rangees = Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>D-6068 : ${i}</t></is></c><c r="B${i + 1}"><v>${i / 100}</v></c><c r="E${i + 1}"><v>0</v></c></row>`).join('');
    const cellules = await cellulesXlsx(`<sheetData>${rangees}</sheetData>`);
    expect(cellules.length).toBe(200_000);
    expect(cellules[199_999]).toEqual(['D-6068 : 199999', 1999.99, null, null, 0]);
  }, 60_000);

  it('refuse un milliard d’entités imbriquées sans les étendre', async () => {
    const parties = partiesXlsx('');
    parties['xl/worksheets/sheet1.xml'] = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(await refus(archive(parties), 'a.xlsx')).toMatch(/XML illisible/);
  });
});
