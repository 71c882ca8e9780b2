import { ClasseurSimule, creerHote, type Hote } from '.';
import type { Options } from './hote';

let hote: Hote;
const ouvrir = async (options: Options = {}): Promise<void> => { hote = await creerHote(new ClasseurSimule('Budget.xlsx', 'DM'), options); };
const demander = (demande: (f: Excel.Worksheet, c: Excel.RequestContext) => void): Promise<void> => hote.Excel.run(async (c) => {
  demande(c.workbook.worksheets.getItem('DM'), c);
  await c.sync();
});
const code = (attendu: string): object => expect.objectContaining({ code: attendu });

beforeEach(() => ouvrir());

describe('comme Excel, l’hôte refuse', () => {
  test.each<[string, (f: Excel.Worksheet) => void]>([
    ['une formule dont une parenthèse reste ouverte', (f) => { f.getRange('A1').formulas = [['=SUM(A2:A9']]; }],
    ['une formule où l’on ferme avant d’ouvrir', (f) => { f.getRange('A1').formulas = [['=A2)+(A3']]; }],
    ['une formule dont un guillemet reste ouvert', (f) => { f.getRange('A1').formulas = [['="DM & A2']]; }],
    ['une formule de plus de 8 192 caractères', (f) => { f.getRange('A1').formulas = [[`=${'A2+'.repeat(3000)}A2`]]; }],
    ['un format de nombre qui n’en est pas un', (f) => { f.getRange('A1').numberFormat = [['[[[']]; }],
    ['un format de cinq sections', (f) => { f.getRange('A1').numberFormat = [['0;0;0;@;0']]; }],
    ['une largeur négative', (f) => { f.getRange('A:A').format.columnWidth = -1; }],
    ['un alignement qui n’est pas de sa liste', (f) => { f.getRange('A1').format.verticalAlignment = 'Milieu' as 'Center'; }],
    ['un trait qui n’est pas de sa liste', (f) => { f.getRange('A1').format.borders.getItem('EdgeTop').style = 'Plein' as 'Continuous'; }],
    ['une couleur qui n’en est pas une', (f) => { f.getRange('A1').format.fill.color = '59595'; }],
    ['une image qui n’est ni un PNG ni un JPEG', (f) => { f.shapes.addImage('R0lGODlh'); }],
    ['un papier qui n’existe pas', (f) => { f.pageLayout.paperSize = 'A99' as 'A4'; }],
  ])('%s', async (_, demande) => {
    await expect(demander(demande)).rejects.toEqual(code('InvalidArgument'));
    expect(hote.pont.inconnus).toEqual([]);
  });

  test('sur le web, une demande de plus de 5 Mo, dont un réglage de 9 Mo', async () => {
    await ouvrir({ client: 'web' });
    await expect(demander((_, c) => { c.workbook.settings.add('ccas', 'x'.repeat(9_000_000)); })).rejects.toEqual(code('RequestPayloadSizeLimitExceeded'));
    expect(hote.classeur.reglages.size).toBe(0);
  });
});

describe('l’hôte ne devine pas ce qu’Excel ferait', () => {
  test.each<[string, (f: Excel.Worksheet) => void]>([
    ['une valeur sous une cellule fusionnée', (f) => { f.getRange('B1').values = [['cachée']]; }],
    ['une fusion à cheval sur une autre', (f) => { f.getRange('B1:C2').merge(); }],
  ])('de %s', async (dit, demande) => {
    await demander((f) => { f.getRange('A1:B1').merge(); });
    await expect(demander(demande)).rejects.toEqual(code('ApiNotFound'));
    expect(hote.pont.inconnus).toEqual([`L’hôte d’essai ne connaît pas ${dit}.`]);
  });
});

test.each<[string, string, (f: Excel.Worksheet) => void]>([
  ['une forme', 'ShapeCollection.AddGeometricShape', (f) => { f.shapes.addGeometricShape('Rectangle'); }],
  ['un trait', 'ShapeCollection.AddLine', (f) => { f.shapes.addLine(0, 0, 9, 9); }],
  ['une image rendue en SVG', 'Shape.GetAsImage(SVG)', (f) => { f.shapes.getItemAt(0).getAsImage('SVG'); }],
  ['une image tournée', 'Shape.Rotation', (f) => { f.shapes.getItemAt(0).rotation = 90; }],
])('l’hôte ne connaît pas %s', async (_, dit, demande) => {
  hote.classeur.feuille('DM').dessiner();
  await expect(demander(demande)).rejects.toEqual(code('ApiNotFound'));
  expect(hote.pont.inconnus).toEqual([expect.stringContaining(dit)]);
});

test.each<[string, unknown]>([
  ['un texte plus long qu’une cellule', 'x'.repeat(32_768)], ['des lignes inégales', [[1, 2], [3]]], ['aucune ligne', []],
  ['une matrice de matrices', [[[1]]]], ['rien', null], ['un nombre qui n’en est pas un', NaN],
])('une fonction qui rend %s donne #VALUE!', async (_, rendu) => {
  hote.associer('ESSAI', () => rendu);
  expect(await hote.appeler('ESSAI', [])).toMatchObject({ ok: false, erreur: '#VALUE!' });
});

test('un champ nouveau d’une feuille compte dans ce que Ctrl+Z défait', async () => {
  const dm = Object.assign(hote.classeur.feuille('DM'), { essai: [1] });
  const etat = dm.retenir();
  expect(etat.change()).toBe(false);
  dm.essai = [1, 2];
  expect(etat.change()).toBe(true);
  etat.revenir();
  expect(dm.essai).toEqual([1]);
});
