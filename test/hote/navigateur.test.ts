import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { chromium, OPTIONS } from '../navigateur/chromium';
import type { GrilleEnJson, HoteDePage } from './navigateur';

declare const hoteEssai: HoteDePage;

const FEUILLE: GrilleEnJson = { nom: 'DM 1', origine: { ligne: 1, colonne: 0 }, cellules: [['60611', 1234.5], [null, { date: '2023-12-31' }]], typee: true, fusions: [], lignesMasquees: [2] };

describe('hôte d’essai, dans un navigateur', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'ccas-hote-essai-'));
  let navigateur: Browser;
  let page: Page;

  beforeAll(async () => {
    const { status, stderr } = spawnSync(process.execPath, [join(__dirname, 'officeJs.mjs'), dossier], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    navigateur = await playwright.launch({ executablePath: chromium(), args: OPTIONS });
    page = await navigateur.newPage();
    await page.setContent('<!doctype html><title>Essai</title>');
    await page.addScriptTag({ content: readFileSync(join(dossier, 'office.js'), 'utf8') });
  }, 120_000);
  afterAll(async () => {
    await navigateur?.close();
    rmSync(dossier, { recursive: true });
  });

  test('Office.onReady attend le classeur, que le vrai client lit ensuite', async () => {
    const lu = await page.evaluate(async (feuille) => {
      const etapes: string[] = [];
      const pret = Office.onReady().then(({ host }) => etapes.push(`prêt : ${host}`));
      await new Promise((r) => { setTimeout(r, 20); });
      etapes.push('ouvre');
      hoteEssai.ouvrir('Budget.xlsx', [feuille], { client: 'web' });
      await pret;
      return Excel.run(async (c) => {
        const r = c.workbook.worksheets.getItem('DM 1').getUsedRange().load('values,text,rowHidden');
        await c.sync();
        return { etapes, values: r.values, text: r.text, rowHidden: r.rowHidden };
      });
    }, FEUILLE);
    expect(lu).toEqual({ etapes: ['ouvre', 'prêt : Excel'], values: [['60611', 1234.5], ['', 45291]], text: [['60611', '1234,5'], ['', '31/12/2023']], rowHidden: null });
  });

  test('appelle une fonction personnalisée et dit une saisie', async () => {
    const vu = await page.evaluate(async () => {
      const { hote } = hoteEssai;
      if (hote === null) throw new Error('aucun classeur');
      const dits: string[] = [];
      await Excel.run(async (c) => {
        c.workbook.worksheets.onChanged.add(async (e) => { dits.push(e.address); });
        await c.sync();
      });
      await hote.evenement({ genre: 'saisir', feuille: 'DM 1', adresse: 'B2', valeurs: [[1234.51]] });
      CustomFunctions.associate('ESSAI', (plage: unknown[][]) => plage.length);
      return { dits, resultat: await hote.appeler('ESSAI', [[[1], [null]]]), inconnus: hote.pont.inconnus };
    });
    expect(vu).toEqual({ dits: ['B2'], resultat: { ok: true, valeur: 2 }, inconnus: [] });
  });
});
