import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClasseurSimule, creerHote, depuisXlsx, type Hote } from '.';
import type { Options } from './hote';

let hote: Hote;
const ouvrir = async (options: Options = {}): Promise<void> => { hote = await creerHote(new ClasseurSimule('Budget.xlsx', 'DM', 'CA'), options); };
const jouer = <T>(suite: (c: Excel.RequestContext, f: Excel.Worksheet) => Promise<T>, options: Excel.RunOptions = {}): Promise<T> => hote.Excel.run(options, (c) => suite(c, c.workbook.worksheets.getItem('DM')));
const refusee = (suite: (f: Excel.Worksheet, c: Excel.RequestContext) => void, code: string): Promise<void> => expect(jouer(async (c, f) => {
  suite(f, c);
  await c.sync();
})).rejects.toEqual(expect.objectContaining({ code }));

beforeEach(() => ouvrir());
afterEach(() => expect(hote.pont.inconnus).toEqual([]));

test('une plage sans borne se lit nulle et ne s’écrit pas, mais se met en forme', async () => {
  expect(await jouer(async (c, f) => {
    const r = f.getRange('A:C').load('values,address,rowCount');
    r.format.columnWidth = 90;
    const b = f.getRange('B2').load('format/columnWidth');
    await c.sync();
    return [r.values, r.address, r.rowCount, b.format.columnWidth];
  })).toEqual([null, 'DM!A:C', 1_048_576, 90]);
  await refusee((f) => { f.getRange('A:C').values = [[1]]; }, 'InvalidArgument');
});

test('une mise en forme qui n’est pas la même partout se lit nulle', async () => {
  expect(await jouer(async (c, f) => {
    f.getRange('A1:B1').format.font.bold = true;
    f.getRange('A1').format.fill.color = '#C00000';
    f.getRange('A1:B1').format.borders.getItem('EdgeBottom').style = 'Continuous';
    const lire = (a: string): Excel.Range => f.getRange(a).load('format/wrapText,format/font/bold,format/fill/color');
    const lues = [lire('A1'), lire('A1:B1'), lire('A1:A2')];
    await c.sync();
    return lues.map((r) => [r.format.wrapText, r.format.font.bold, r.format.fill.color]);
  })).toEqual([[false, true, '#C00000'], [false, true, null], [false, null, null]]);
});

test('fusionne, dit les fusions d’une plage, et se tait au-delà de 512', async () => {
  expect(await jouer(async (c, f) => {
    f.getRange('A1:B2').values = [['Chapitre', 'perdu'], [1, 2]];
    f.getRange('A1:C1').merge();
    const zones = f.getRange('A1:C9').getMergedAreasOrNullObject().load('areaCount,areas/items/address');
    const sans = f.getRange('A2:C9').getMergedAreasOrNullObject();
    const r = f.getRange('A1:B2').load('values');
    await c.sync();
    return [zones.areas.items.map((z) => z.address), sans.isNullObject, r.values];
  })).toEqual([['DM!A1:C1'], true, [['Chapitre', ''], [1, 2]]]);
  hote.classeur.feuille('DM').fusions = Array.from({ length: 513 }, (_, ligne) => ({ ligne, colonne: 0, lignes: 1, colonnes: 2 }));
  await refusee((f) => { f.getRange('A1:C600').getMergedAreasOrNullObject().load('areaCount'); }, 'InvalidOperation');
});

test('dit les lignes masquées d’une plage, ensemble et ligne à ligne', async () => {
  await hote.evenement({ genre: 'masquerLignes', feuille: 'DM', adresse: '2:3' });
  expect(await jouer(async (c, f) => {
    const lues = ['A1', 'A2:A3', 'A1:A3'].map((a) => f.getRange(a).load('rowHidden'));
    const lignes = f.getRange('A1:A4').getRowProperties({ rowHidden: true, rowIndex: true });
    await c.sync();
    return [lues.map((r) => r.rowHidden), lignes.value];
  })).toEqual([
    [false, true, null],
    [{ rowHidden: false, rowIndex: 0 }, { rowHidden: true, rowIndex: 1 }, { rowHidden: true, rowIndex: 2 }, { rowHidden: false, rowIndex: 3 }],
  ]);
});

test('ajoute, renomme, déplace, masque et supprime une feuille, et refuse ce qu’Excel refuse', async () => {
  await jouer(async (c) => {
    const f = c.workbook.worksheets.add('Extrait');
    f.activate();
    f.getRange('B2').select();
    await c.sync();
    f.name = 'Extrait du registre';
    f.position = 0;
    await c.sync();
    const choisie = c.workbook.getSelectedRange().load('address');
    c.workbook.worksheets.load('items/name');
    await c.sync();
    expect([choisie.address, c.workbook.worksheets.items.map((x) => x.name)]).toEqual(["'Extrait du registre'!B2", ['Extrait du registre', 'DM', 'CA']]);
    f.delete();
    await c.sync();
  });
  await refusee((_, c) => { c.workbook.worksheets.add('ca'); }, 'ItemAlreadyExists');
  await refusee((f) => { f.name = 'DM : suite'; }, 'InvalidArgument');
  await refusee((f, c) => {
    f.visibility = 'Hidden';
    c.workbook.worksheets.getItem('CA').delete();
  }, 'InvalidOperation');
  await refusee((f) => { f.activate(); }, 'InvalidOperation');
  hote.classeur.structureProtegee = true;
  await refusee((_, c) => { c.workbook.worksheets.add('Extrait'); }, 'AccessDenied');
});

test('une plage gardée d’une feuille que l’utilisateur supprime n’est plus une référence', async () => {
  await jouer(async (c, f) => {
    const r = f.getRange('A1').load('values');
    await c.sync();
    await hote.evenement({ genre: 'supprimer', feuille: 'DM' });
    r.load('values');
    await expect(c.sync()).rejects.toEqual(expect.objectContaining({ code: 'InvalidReference' }));
  });
});

test('protège et déprotège ; une cellule déverrouillée s’écrit', async () => {
  await jouer(async (c, f) => {
    f.getRange('B2').format.protection.locked = false;
    f.protection.protect({}, 'secret');
    f.getRange('B2').values = [[12]];
    await c.sync();
  });
  await refusee((f) => { f.getRange('B2:B3').values = [[1], [2]]; }, 'AccessDenied');
  await refusee((f) => { f.getRange('A1').clear(); }, 'AccessDenied');
  await refusee((f) => { f.protection.unprotect('faux'); }, 'AccessDenied');
  await jouer(async (c, f) => {
    f.protection.unprotect('secret');
    f.getRange('B2:B3').clear('Contents');
    await c.sync();
  });
  expect(hote.classeur.feuille('DM').cellules.size).toBe(0);
});

test('garde réglages, tables, noms, volets et mise en page', async () => {
  await jouer(async (c, f) => {
    const { workbook: w } = c;
    w.settings.add('ccas', 'M57');
    w.names.add('Total', f.getRange('B9'));
    w.tables.add('DM!A1:B3', true).name = 'Lignes';
    f.freezePanes.freezeRows(1);
    f.pageLayout.orientation = 'Landscape';
    f.pageLayout.setPrintArea('A1:B9');
    await c.sync();
    const reglage = w.settings.getItemOrNullObject('ccas').load('value'), absent = w.settings.getItemOrNullObject('autre');
    const corps = f.tables.getItem('Lignes').getDataBodyRange().load('address'), nom = w.names.getItem('Total').getRange().load('address');
    const figes = f.freezePanes.getLocationOrNullObject().load('address');
    const page = f.pageLayout.load('orientation'), dansB2 = f.getRange('B2').getTables().load('items/name');
    await c.sync();
    expect([reglage.value, absent.isNullObject, corps.address, nom.address, figes.address, page.orientation, dansB2.items.map((t) => t.name)])
      .toEqual(['M57', true, 'DM!A2:B3', 'DM!B9', 'DM!1:1', 'Landscape', ['Lignes']]);
  });
  await refusee((f) => { f.tables.add('B2:C5', true); }, 'InvalidArgument');
});

test('mergeUndoGroup réunit plusieurs envois en une étape ; un réglage n’en est pas une', async () => {
  await jouer(async (c, f) => {
    for (const ligne of [1, 2, 3]) {
      f.getRange(`A${ligne}`).values = [[ligne]];
      await c.sync();
    }
    c.workbook.worksheets.add('Extrait').activate();
    await c.sync();
  }, { mergeUndoGroup: true });
  await jouer(async (c) => {
    c.workbook.settings.add('ccas', 'M57');
    await c.sync();
  });
  expect(hote.classeur.etapes).toBe(1);
  await hote.annuler();
  expect([hote.classeur.feuille('DM').cellules.size, hote.classeur.chercher('Extrait'), hote.classeur.active.nom, hote.classeur.reglages.get('ccas')]).toEqual([0, null, 'DM', 'M57']);
});

test('une demande qui attend la fin de la saisie passe quand elle finit', async () => {
  hote.enSaisie(true);
  const ecrite = jouer(async (c, f) => {
    f.getRange('A1').values = [[1]];
    await c.sync();
  }, { delayForCellEdit: true });
  await hote.evenement({ genre: 'saisir', feuille: 'DM', adresse: 'A1', valeurs: [['en cours']] });
  expect(hote.classeur.feuille('DM').cellule(0, 0).valeur).toBe('en cours');
  hote.enSaisie(false);
  await ecrite;
  expect(hote.classeur.feuille('DM').cellule(0, 0).valeur).toBe(1);
});

test('un recalcul pose les valeurs que l’essai donne aux formules', async () => {
  hote.classeur.surRecalcul = (c) => c.feuille('DM').poser(2, 0, { formule: '=A1+A2', valeur: Number(c.feuille('DM').cellule(0, 0).valeur) + Number(c.feuille('DM').cellule(1, 0).valeur) });
  expect(await jouer(async (c, f) => {
    f.getRange('A1:A3').formulas = [[12.5], [7.5], ['=A1+A2']];
    c.workbook.application.calculate('Full');
    const r = f.getRange('A3').load('values,formulas');
    await c.sync();
    return r.toJSON();
  })).toEqual({ values: [[20]], formulas: [['=A1+A2']] });
  expect(hote.classeur.recalculs).toBe(1);
});

test('Excel pour le web refuse une réponse de plus de 5 Mo', async () => {
  await ouvrir({ client: 'web' });
  await refusee((f) => { f.getRange('A1:Z99999').load('values'); }, 'ResponsePayloadSizeLimitExceeded');
});

test('un Excel ancien refuse ce que ses ensembles d’API n’offrent pas', async () => {
  await ouvrir({ ensembles: { ExcelApi: '1.9' } });
  expect([hote.offre('ExcelApi', '1.9'), hote.offre('ExcelApi', '1.13')]).toEqual([true, false]);
  await refusee((f) => { f.getRange('A1').getMergedAreasOrNullObject(); }, 'ApiNotFound');
});

test('un texte qu’Excel lirait comme une date ou un montant selon la langue est refusé hors du format texte', async () => {
  await refusee((f) => { f.getRange('A1').values = [['12/05/2023']]; }, 'ApiNotFound');
  expect(hote.pont.inconnus.splice(0)).toEqual(['L’hôte d’essai ne connaît pas « 12/05/2023 » hors d’une cellule au format texte.']);
});

test('une commande du ruban se clique et se dit finie', async () => {
  hote.Office.actions.associate('controler', (e: { completed: () => void }) => e.completed());
  expect([await hote.commander('controler'), (await hote.Office.onReady()).host]).toEqual([undefined, 'Excel']);
});

test('ouvre la décision modificative de Saint-Just : codes en texte, montants, fusions', async () => {
  const nom = 'saint-just-dm1-2025.xlsx';
  hote = await creerHote(await depuisXlsx(new Uint8Array(readFileSync(join(__dirname, '../classeurs', nom))), nom));
  expect(await jouer(async (c, f) => {
    const r = f.getRange('A9:D11').load('values,valueTypes');
    const fusions = f.getUsedRange().getMergedAreasOrNullObject().load('areaCount');
    await c.sync();
    return [r.values, r.valueTypes[0], fusions.areaCount];
  })).toEqual([
    [['002', 'Résultat fonctionnement reporté', 7497.77, ''], [74741, 'Dotation Commune', '', 7500], ['TOTAL FONCTIONNEMENT', '', 7500, 7500]],
    ['String', 'String', 'Double', 'Empty'], 4,
  ]);
});

test('règle une page comme Excel : marges en points, titres en lignes entières, sauts hors de la première ligne', async () => {
  expect(await jouer(async (c, f) => {
    f.pageLayout.setPrintTitleRows('$1:$2');
    f.pageLayout.setPrintArea(f.getRange('A1:D40'));
    f.pageLayout.setPrintMargins('Centimeters', { top: 2.54, footer: 1.27 });
    f.pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P';
    for (const l of ['A9', 'A5', 'A9']) f.horizontalPageBreaks.add(l);
    f.pageLayout.load('topMargin,footerMargin');
    f.horizontalPageBreaks.load('items/rowIndex');
    await c.sync();
    return [f.pageLayout.topMargin, f.pageLayout.footerMargin, f.horizontalPageBreaks.items.map((b) => b.rowIndex)];
  })).toEqual([72, 36, [4, 8]]);
  expect(hote.classeur.feuille('DM').page).toMatchObject({ PrintTitleRows: '1:2', PrintArea: 'A1:D40', 'DefaultForAllPages.RightFooter': 'Page &P' });
  expect(await hote.annuler()).toBe(true);
  expect([hote.classeur.feuille('DM').sauts, hote.classeur.feuille('DM').page]).toEqual([[], {}]);
});

test.each<[string, (f: Excel.Worksheet) => void]>([
  ['un saut avant la première ligne', (f) => { f.horizontalPageBreaks.add('A1'); }],
  ['des titres qui ne sont pas des lignes', (f) => { f.pageLayout.setPrintTitleRows('A1:B2'); }],
  ['une zone d’une autre feuille', (f) => { f.pageLayout.setPrintArea('CA!A1:B2'); }],
  ['une échelle de 5 %', (f) => { f.pageLayout.zoom = { scale: 5 }; }],
  ['une échelle et un ajustement', (f) => { f.pageLayout.zoom = { scale: 100, horizontalFitToPages: 1 }; }],
  ['une marge plus longue que la page', (f) => { f.pageLayout.setPrintMargins('Inches', { top: 17 }); }],
  ['un bandeau de plus de 255 caractères, ses trois places comprises', (f) => {
    const page = f.pageLayout.headersFooters.defaultForAllPages;
    page.leftFooter = 'x'.repeat(200);
    page.rightFooter = 'x'.repeat(52);
  }],
  ['une ligne plus haute que 409,5 points', (f) => { f.getRange('1:1').format.rowHeight = 410; }],
  ['un corps nul', (f) => { f.getRange('A1').format.font.size = 0; }],
  ['une couleur qui n’en est pas une', (f) => { f.getRange('A1').format.font.color = '59595'; }],
  ['une liste de choix trop longue', (f) => { f.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }; }],
])('refuse %s', (_, faire) => refusee(faire, 'InvalidArgument'));

test('vide une feuille : ni taille, ni liste, ni saut ne restent', async () => {
  expect(await jouer(async (c, f) => {
    f.getRange('2:3').format.rowHeight = 40;
    f.getRange('B:B').format.columnWidth = 90;
    f.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
    f.horizontalPageBreaks.add('A3');
    await c.sync();
    const tout = f.getRange();
    tout.clear('All');
    tout.dataValidation.clear();
    tout.format.useStandardHeight = true;
    tout.format.useStandardWidth = true;
    f.horizontalPageBreaks.removePageBreaks();
    const b2 = f.getRange('B2').load('format/rowHeight,format/columnWidth,format/useStandardHeight,dataValidation/rule');
    const nombre = f.horizontalPageBreaks.getCount();
    await c.sync();
    return [b2.format.rowHeight, b2.format.columnWidth, b2.format.useStandardHeight, b2.dataValidation.rule, nombre.value];
  })).toEqual([15, 64, true, {}, 0]);
});
