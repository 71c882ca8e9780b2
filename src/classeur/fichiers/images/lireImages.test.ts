import { strFromU8, unzipSync } from 'fflate';
import { jpeg } from '../../../../test/images/jpeg';
import { png } from '../../../../test/images/png';
import type { FeuilleAEcrire } from '../../../domaine/feuille';
import { ecrireXlsx } from '../ecriture/ecrire';
import { archive, partiesOds, partiesXlsx } from '../essais/fabriquer';
import { lireImages } from './lireImages';

const PNG = png({ largeur: 20, hauteur: 10, type: 2, bits: 8, pixel: (x, y) => [x * 9, y * 9, 0] });
const JPEG = jpeg({ largeur: 2, hauteur: 1 }, () => [9, 128, 128]);
const LIENS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Un xlsx dont la feuille « DM » a ce dessin, et ces images sous rId1, rId2… */
function xlsx(dessin: string, ...images: readonly (string | Uint8Array)[]): Uint8Array {
  const medias = images.map((i, k) => [`xl/media/image${k + 1}.png`, i] as const);
  return archive({
    ...partiesXlsx('<sheetData/><drawing r:id="rId1"/>'),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${LIENS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="${LIENS}">${dessin}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': `<Relationships>${medias.map(([nom], k) => `<Relationship Id="rId${k + 1}" Type="${LIENS}/image" Target="/${nom}"/>`).join('')}<Relationship Id="ailleurs" Type="${LIENS}/image" Target="file:///C:/logo.png" TargetMode="External"/></Relationships>`,
    ...Object.fromEntries(medias),
  });
}
const pic = (blip: string): string => `<xdr:pic><xdr:blipFill><a:blip ${blip}/></xdr:blipFill></xdr:pic>`;
const ancre = (contenu: string): string => `<xdr:oneCellAnchor>${contenu}</xdr:oneCellAnchor>`;
const ods = (contenu: string, parties: Record<string, Uint8Array> = {}): Uint8Array =>
  archive({ ...partiesOds(`<table:table table:name="DM">${contenu}</table:table><table:table table:name="Autre"><draw:frame><draw:image xlink:href="Pictures/z.png"/></draw:frame></table:table>`), ...parties });
const cadre = (contenu: string): string => `<draw:frame>${contenu}</draw:frame>`;
const image = (adresse: string): string => `<draw:image xlink:href="${adresse}"/>`;

describe('les images d’une feuille xlsx', () => {
  test('se lisent octet pour octet, dans l’ordre du dessin', () => {
    expect(lireImages(xlsx(ancre(pic('r:embed="rId2"')) + ancre(pic('r:embed="rId1"')), PNG, JPEG), 'DM')).toEqual([{ octets: JPEG }, { octets: PNG }]);
  });

  test.each<[string, string, object[]]>([
    ['liée à un autre fichier', pic('r:link="ailleurs"'), [{ octets: null, pourquoi: 'ailleurs' }]],
    ['en dehors du classeur', pic('r:embed="ailleurs"'), [{ octets: null, pourquoi: 'ailleurs' }]],
    ['d’un groupe de formes', `<xdr:grpSp>${pic('r:embed="rId1"')}</xdr:grpSp>`, []],
    ['de remplissage d’une forme', '<xdr:sp><xdr:spPr><a:blipFill><a:blip r:embed="rId1"/></a:blipFill></xdr:spPr></xdr:sp>', []],
    ['de rechange d’un objet 3D', `<mc:AlternateContent><mc:Choice><am3d:model3d/></mc:Choice><mc:Fallback>${pic('r:embed="rId1"')}</mc:Fallback></mc:AlternateContent>`, []],
    ['et son SVG', pic('r:embed="rId1"').replace('/></xdr:blipFill>', '><a:extLst><a:ext><asvg:svgBlip r:embed="rId9"/></a:ext></a:extLst></a:blip></xdr:blipFill>'), [{ octets: PNG }]],
    ['d’un graphique', '<xdr:graphicFrame/>', []],
  ])('%s', (_, dessin, attendues) => expect(lireImages(xlsx(ancre(dessin), PNG), 'DM')).toEqual(attendues));

  test('ne sont pas celles d’une autre feuille', () => expect(lireImages(xlsx(ancre(pic('r:embed="rId1"')), PNG), 'Séance')).toEqual([]));

  test('trop lourde, elle n’est pas décompressée', () => {
    expect(lireImages(xlsx(ancre(pic('r:embed="rId1"')), new Uint8Array(2 ** 20 + 1)), 'DM')).toEqual([{ octets: null, pourquoi: 'lourde' }]);
    expect(lireImages(xlsx(ancre(pic('r:embed="rId1"')), new Uint8Array(2 ** 20)), 'DM')).toEqual([{ octets: new Uint8Array(2 ** 20) }]);
  });

  test('un dessin abîmé ou absent est une image abîmée, jamais une exception', () => {
    const abimee = [{ octets: null, pourquoi: 'abimee' }], sansImage = unzipSync(xlsx(ancre(pic('r:embed="rId1"')), PNG));
    expect(lireImages(xlsx('<xdr:pic'), 'DM')).toEqual(abimee);
    delete sansImage['xl/media/image1.png'];
    expect(lireImages(archive(sansImage), 'DM')).toEqual(abimee);
    delete sansImage['xl/drawings/drawing1.xml'];
    expect(lireImages(archive(sansImage), 'DM')).toEqual(abimee);
  });
});

describe('les images d’une feuille ods', () => {
  test('se lisent, ancrées à la page ou à une cellule, sans celles d’une autre feuille', () => {
    const contenu = `<table:shapes>${cadre(image('Pictures/a.png'))}</table:shapes><table:table-row><table:table-cell>${cadre(image('./Pictures/b.jpg'))}</table:table-cell></table:table-row>`;
    expect(lireImages(ods(contenu, { 'Pictures/a.png': PNG, 'Pictures/b.jpg': JPEG }), 'DM')).toEqual([{ octets: PNG }, { octets: JPEG }]);
  });

  test.each<[string, string, object[]]>([
    ['un SVG et sa copie en points', cadre(image('Pictures/a.svg') + image('Pictures/a.png')), [{ octets: PNG }]],
    ['liée', cadre(image('../logo.png')), [{ octets: null, pourquoi: 'ailleurs' }]],
    ['sur un site', cadre(image('https://exemple.fr/logo.png')), [{ octets: null, pourquoi: 'ailleurs' }]],
    ['absente', cadre(image('Pictures/b.png')), [{ octets: null, pourquoi: 'abimee' }]],
    ['d’un groupe', `<draw:g>${cadre(image('Pictures/a.png'))}</draw:g>`, []],
    ['d’un graphique', cadre('<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/>'), []],
    ['un texte encadré', cadre('<draw:text-box/>'), []],
  ])('%s', (_, contenu, attendues) => expect(lireImages(ods(contenu, { 'Pictures/a.png': PNG, 'Pictures/a.svg': JPEG }), 'DM')).toEqual(attendues));
});

test('un csv n’a pas d’image, un fichier illisible non plus ne lève', () => {
  expect(lireImages(Buffer.from('a;b'), 'DM')).toEqual([]);
  expect(lireImages(new Uint8Array(), 'DM')).toEqual([{ octets: null, pourquoi: 'abimee' }]);
});

describe('une image que nous écrivons', () => {
  const feuille: FeuilleAEcrire = { nom: 'Extrait', cellules: [['a']], image: { genre: 'png', octets: PNG, largeur: 60, hauteur: 30, texte: 'Logo du CCAS' } };

  test('se relit telle quelle, et ne s’étire pas : 60 points sur 30 font 762 000 unités sur 381 000', async () => {
    const ecrit = await ecrireXlsx([feuille]), dessin = strFromU8(unzipSync(ecrit)['xl/drawings/drawing1.xml'] ?? new Uint8Array());
    expect(lireImages(ecrit, 'Extrait')).toEqual([{ octets: PNG }]);
    expect(dessin).toContain('<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="762000" cy="381000"/>');
    expect(dessin).toContain('descr="Logo du CCAS"');
    expect(dessin).not.toContain('twoCellAnchor');
  });

  test('deux fois, ce sont les mêmes octets', async () => {
    const proprietes = { titre: 't', auteur: 'a', sujet: 's', date: null };
    expect(await ecrireXlsx([feuille], proprietes)).toEqual(await ecrireXlsx([feuille], proprietes));
  });
});
