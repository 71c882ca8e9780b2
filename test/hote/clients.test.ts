import { ClasseurSimule, creerHote, type Client, type Hote } from '.';

describe.each<Client>(['win32', 'mac', 'web'])('hôte d’essai, client %s', (client) => {
  let hote: Hote;
  let connus = true;

  beforeEach(async () => {
    connus = true;
    hote = await creerHote(new ClasseurSimule('Budget.xlsx', 'DM 1', 'CA'), { client });
  });
  afterEach(() => { if (connus) expect(hote.pont.inconnus).toEqual([]); });

  /** Joue une suite de demandes, et rend ce qu’elle rend. */
  const jouer = <T>(suite: (c: Excel.RequestContext, f: Excel.Worksheet) => Promise<T>): Promise<T> => hote.Excel.run((c) => suite(c, c.workbook.worksheets.getItem('DM 1')));
  const ecrire = (adresse: string, valeurs: unknown[][]): Promise<void> => jouer(async (c, f) => {
    f.getRange(adresse).values = valeurs;
    await c.sync();
  });
  const refus = (code: string, ou?: string): object =>
    expect.objectContaining({ code, debugInfo: expect.objectContaining(ou === undefined ? {} : { errorLocation: ou }) });

  test('lit ce qu’il a écrit : valeurs, formules, formats, textes et dimensions de la zone utilisée', async () => {
    const lu = await jouer(async (c, f) => {
      f.getRange('B2:C2').values = [['60611', 'Eau']];
      f.getRange('D2:D3').numberFormat = [['#,##0.00'], ['#,##0.00']];
      f.getRange('D2:D3').formulas = [[1234.5], ['=D2']];
      const u = f.getUsedRange(true).load('address,values,formulas,text,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
      await c.sync();
      return u.toJSON();
    });
    expect(lu).toEqual({
      address: "'DM 1'!B2:D3", rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 3,
      values: [[60611, 'Eau', 1234.5], ['', '', 0]], formulas: [[60611, 'Eau', 1234.5], ['', '', '=D2']],
      text: [['60611', 'Eau', '1\u202f234,50'], ['', '', '0,00']], numberFormat: [['General', 'General', '#,##0.00'], ['General', 'General', '#,##0.00']],
    });
  });

  test('un texte devient un nombre ou une formule, sauf dans une cellule au format texte ou après une apostrophe', async () => {
    const lu = await jouer(async (c, f) => {
      f.getRange('C1:C2').numberFormat = [['@'], ['@']];
      f.getRange('A1:C2').values = [['011', '=1+1', '=1+1'], ['-A1', "'=1+1", '011']];
      const r = f.getRange('A1:C2').load('values,formulas,valueTypes');
      await c.sync();
      return r.toJSON();
    });
    expect(lu).toEqual({
      values: [[11, 0, '=1+1'], [0, '=1+1', '011']], formulas: [[11, '=1+1', '=1+1'], ['=-A1', '=1+1', '011']],
      valueTypes: [['Double', 'Double', 'String'], ['Double', 'String', 'String']],
    });
  });

  test('refuse une écriture dont les dimensions ne sont pas celles de la plage', async () => {
    await expect(ecrire('A1:B2', [[1, 2, 3]])).rejects.toEqual(refus('InvalidArgument', 'Range.values'));
  });

  test('refuse une feuille absente, et dit d’une demande sans exigence qu’elle est nulle', async () => {
    await expect(hote.Excel.run(async (c) => {
      c.workbook.worksheets.getItem('Absente').getRange('A1').load('values');
      await c.sync();
    })).rejects.toEqual(refus('ItemNotFound', 'WorksheetCollection.getItem'));
    expect(await jouer(async (c, f) => {
      const feuille = c.workbook.worksheets.getItemOrNullObject('Absente');
      const zone = f.getUsedRangeOrNullObject(true).load('values');
      await c.sync();
      return [feuille.isNullObject, zone.isNullObject];
    })).toEqual([true, true]);
  });

  test('une propriété qui n’a pas été chargée est refusée par le client', async () => {
    await jouer(async (c, f) => {
      const r = f.getRange('A1').load('values');
      await c.sync();
      expect(() => r.address).toThrow(/not available/);
    });
  });

  test('refuse d’écrire dans une feuille protégée, et dit qu’elle l’est', async () => {
    hote.classeur.feuille('DM 1').protection = { motDePasse: '' };
    await expect(ecrire('A1', [[1]])).rejects.toEqual(refus('AccessDenied'));
    expect(await jouer(async (c, f) => {
      f.load('protection/protected');
      await c.sync();
      return f.protection.protected;
    })).toBe(true);
    expect(hote.classeur.etapes).toBe(0);
  });

  test('pendant la saisie d’une cellule, toute demande est refusée ; après, elle passe', async () => {
    hote.enSaisie(true);
    await expect(ecrire('A1', [[1]])).rejects.toEqual(refus('InvalidOperationInCellEditMode'));
    hote.enSaisie(false);
    await expect(ecrire('A1', [[1]])).resolves.toBeUndefined();
  });

  test('crie à ce qu’il ne connaît pas', async () => {
    connus = false;
    await expect(jouer(async (c, f) => {
      f.getRange('A1').removeDuplicates([0], false);
      await c.sync();
    })).rejects.toEqual(refus('ApiNotFound'));
    expect(hote.pont.inconnus).toEqual(['L’hôte d’essai ne connaît pas Range.RemoveDuplicates.']);
  });

  test('dit les saisies de l’utilisateur, d’un autre utilisateur et du complément, et se tait une fois délaissé', async () => {
    const dits: unknown[] = [];
    const abonnement = await hote.Excel.run(async (c) => {
      const a = c.workbook.worksheets.onChanged.add(async (e) => { dits.push([e.address, e.source, e.triggerSource, e.worksheetId, e.details?.valueAfter]); });
      await c.sync();
      return a;
    });
    const { id } = hote.classeur.feuille('DM 1');
    await hote.evenement({ genre: 'saisir', feuille: 'DM 1', adresse: 'E7', valeurs: [[1000]] });
    await hote.evenement({ genre: 'saisir', feuille: 'DM 1', adresse: 'E7:E8', valeurs: [[1], [2]], autre: true });
    await ecrire('A1', [['Eau']]);
    await hote.annuler();
    expect(dits).toEqual([['E7', 'Local', 'Unknown', id, 1000], ['E7:E8', 'Remote', 'Unknown', id, undefined], ['A1', 'Local', 'ThisLocalAddin', id, 'Eau'], ['A1', 'Local', 'Unknown', id, undefined]]);
    await hote.Excel.run(abonnement.context, async (c) => {
      abonnement.remove();
      await c.sync();
    });
    await hote.evenement({ genre: 'saisir', feuille: 'DM 1', adresse: 'E7', valeurs: [[3]] });
    expect(dits).toHaveLength(4);
  });

  test('dit les feuilles ajoutées, renommées, activées et supprimées', async () => {
    const dits: unknown[] = [];
    await hote.Excel.run(async ({ workbook: { worksheets: f } }) => {
      f.onAdded.add(async (e) => { dits.push(['ajout', e.worksheetId]); });
      f.onNameChanged.add(async (e) => { dits.push(['nom', e.nameBefore, e.nameAfter]); });
      f.onActivated.add(async (e) => { dits.push(['activation', e.worksheetId]); });
      f.onDeleted.add(async (e) => { dits.push(['suppression', e.worksheetId]); });
      await f.context.sync();
    });
    await hote.evenement({ genre: 'ajouter', feuille: 'Extrait' });
    const { id } = hote.classeur.feuille('Extrait');
    await hote.evenement({ genre: 'renommer', feuille: 'Extrait', nom: 'Extrait 2' });
    await hote.evenement({ genre: 'activer', feuille: 'Extrait 2' });
    await hote.evenement({ genre: 'supprimer', feuille: 'Extrait 2' });
    expect(dits).toEqual([['ajout', id], ['nom', 'Extrait', 'Extrait 2'], ['activation', id], ['activation', hote.classeur.feuille('DM 1').id], ['suppression', id]]);
  });

  test('une requête qui écrit deux plages est une étape d’annulation ; ni une lecture ni la saisie d’un autre n’en sont une', async () => {
    await ecrire('A1', [[1]]);
    await jouer(async (c, f) => {
      f.getRange('A1').values = [[2]];
      f.getRange('B1').values = [[3]];
      await c.sync();
      f.getRange('A1:B1').load('values');
      await c.sync();
    });
    expect(hote.classeur.etapes).toBe(2);
    expect(await hote.annuler()).toBe(true);
    const f = hote.classeur.feuille('DM 1');
    expect([f.cellule(0, 0).valeur, f.cellule(0, 1).valeur]).toEqual([1, '']);
    expect([await hote.annuler(), await hote.annuler(), f.cellule(0, 0).valeur]).toEqual([true, false, '']);
    await hote.evenement({ genre: 'saisir', feuille: 'DM 1', adresse: 'A1', valeurs: [[4]] });
    await hote.evenement({ genre: 'saisir', feuille: 'DM 1', adresse: 'A1', valeurs: [[5]], autre: true });
    expect(hote.classeur.etapes).toBe(1);
  });

  test('appelle une fonction personnalisée à travers le mandataire, avec son adresse et ses cellules vides', async () => {
    const recus: unknown[] = [];
    hote.associer('ESSAI', (plage: unknown, omis: unknown, invocation: { address: string }) => {
      recus.push(plage, omis, invocation.address);
      return [['Fonctionnement', 12.5]];
    });
    expect(await hote.appeler('ESSAI', [[[null, 'Eau', 2]], null], { address: "'DM 1'!F4" })).toEqual({ ok: true, valeur: [['Fonctionnement', 12.5]] });
    const vide = { win32: 0, mac: '', web: null }[client];
    expect(recus).toEqual([[[vide, 'Eau', 2]], null, "'DM 1'!F4"]);
  });

  test('rend l’erreur d’une fonction personnalisée et son message ; le message d’une exception quelconque se perd', async () => {
    const { CustomFunctions: cf } = hote;
    hote.associer('ABSENT', () => { throw new cf.Error(cf.ErrorCode.notAvailable, 'Compte inconnu'); });
    hote.associer('DEFAUT', () => { throw new Error('détail'); });
    expect(await hote.appeler('ABSENT', [])).toEqual({ ok: false, erreur: '#N/A', message: 'Compte inconnu' });
    expect(await hote.appeler('DEFAUT', [])).toEqual({ ok: false, erreur: '#VALUE!', message: '' });
  });
});
