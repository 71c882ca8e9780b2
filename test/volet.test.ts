import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { chromium, OPTIONS } from './navigateur/chromium';
import { constatsMontres, devenir } from './navigateur/outils';
import { controle } from './navigateur/seance';

const RACINE = join(__dirname, '..');
const SCRIPT = join(RACINE, 'scripts/volet.mjs');
const SAINT_JUST = join(RACINE, 'test/classeurs/saint-just-dm1-2025.xlsx'), SAAD = join(RACINE, 'test/classeurs/wattrelos-saad-dm1-2023.xlsx');

const essayer = (...args: string[]): [number | null, string] => {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { cwd: RACINE, encoding: 'utf8' });
  return [status, stderr.split('\n')[0] ?? ''];
};

test('« npm run volet » dit ce qui lui manque', () => {
  expect(essayer()).toEqual([2, 'npm run volet -- FICHIER [--feuille NOM] [--capture IMAGE.png]']);
  expect(essayer(join(RACINE, 'absent.xlsx'))).toEqual([1, `${join(RACINE, 'absent.xlsx')} n’existe pas : donnez le chemin du classeur.`]);
  expect(essayer(SAINT_JUST, '--feuille', 'BP')).toEqual([1, 'Pas de feuille « BP » dans saint-just-dm1-2025.xlsx : choisissez parmi « DM », « CA 2024 ».']);
}, 60_000);

describe('« npm run volet » sur un classeur', () => {
  let dossier: string, serveur: ChildProcess, navigateur: Browser, page: Page;

  beforeAll(async () => {
    dossier = mkdtempSync(join(tmpdir(), 'ccas-essai-'));
    copyFileSync(SAINT_JUST, join(dossier, 'dm.xlsx'));
    navigateur = await playwright.launch({ executablePath: chromium(), args: OPTIONS });
    page = await navigateur.newPage();
    serveur = spawn(process.execPath, [SCRIPT, join(dossier, 'dm.xlsx')], { cwd: RACINE, stdio: ['ignore', 'pipe', 'inherit'] });
    const [octets] = await once(serveur.stdout as NodeJS.ReadableStream, 'data') as [Buffer];
    await page.goto(/http:\S+/.exec(octets.toString())?.[0] ?? '');
    await controle(page);
  }, 240_000);

  afterAll(async () => {
    await navigateur?.close();
    serveur?.kill('SIGTERM');
    if (serveur?.exitCode === null) await once(serveur, 'exit');
    rmSync(dossier, { recursive: true });
  });

  const cellules = async (): Promise<unknown> => (await constatsMontres(page)).map((c) => [c.gravite, c.cellules[0]]);

  test('le volet montre ses constats dans un navigateur ordinaire', async () => {
    expect(await cellules()).toEqual([['bloquant', 'C9'], ['alerte', 'A16'], ['information', 'B16'], ['information', 'B20']]);
  });

  test('le fichier enregistré de nouveau, la page rechargée le montre', async () => {
    copyFileSync(SAAD, join(dossier, 'dm.xlsx'));
    const relire = async (): Promise<string> => {
      await page.reload();
      await controle(page);
      return JSON.stringify(await cellules());
    };
    const saad = JSON.stringify([['alerte', 'B19'], ['alerte', 'B19']]);
    expect(await devenir(relire, saad)).toBe(saad);
  }, 60_000);
});
