import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium as playwright } from 'playwright-core';
import { ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { chromium, OPTIONS } from '../navigateur/chromium';
import { EXTRAIT_AVEC_LOGO } from './documents';

jest.setTimeout(180_000);
let dossier = '';

beforeAll(() => {
  dossier = mkdtempSync(join(tmpdir(), 'ccas-octets-'));
  execFileSync(process.execPath, [join(__dirname, 'construire.mjs'), dossier], { stdio: ['ignore', 'ignore', 'inherit'] });
});
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

const empreinte = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');
const ici = async (): Promise<string> => empreinte(await ecrirePdf(EXTRAIT_AVEC_LOGO, policesEmbarquees()));
const deBase64 = (texte: string): string => empreinte(Buffer.from(texte, 'base64'));

test('les mêmes données font deux fois les mêmes octets', async () => expect(await ici()).toBe(await ici()));

test('la commande les fait quel que soit le fuseau de la machine', async () => {
  const attendu = await ici(), programme = `require(${JSON.stringify(join(dossier, 'commande/essai.js'))}); ecrireEssai().then((b) => process.stdout.write(b));`;
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    expect(deBase64(execFileSync(process.execPath, ['-e', programme], { env: { ...process.env, TZ }, encoding: 'utf8' }))).toBe(attendu);
  }
});

test('le volet les fait aussi, dans un navigateur', async () => {
  const navigateur = await playwright.launch({ executablePath: chromium(), args: OPTIONS });
  try {
    const page = await navigateur.newPage();
    await page.route('**', (route) => {
      const nom = new URL(route.request().url()).pathname.slice(1);
      return nom === '' ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><script src="/essai.js"></script>' })
        : route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(dossier, 'volet', nom)) });
    });
    await page.goto('https://volet.essai/');
    expect(deBase64(await page.evaluate(() => ecrireEssai()))).toBe(await ici());
  } finally {
    await navigateur.close();
  }
});

test('ce que le volet charge pour le PDF, polices comprises, tient en 230 ko compressés, et ne vient qu’à la demande', () => {
  const poids = (fichiers: readonly string[]): number => fichiers.reduce((somme, f) => somme + gzipSync(readFileSync(join(dossier, 'volet', f))).length, 0);
  const morceaux = readdirSync(join(dossier, 'volet')).filter((f) => f.endsWith('.js') && f !== 'essai.js');
  expect(morceaux.filter((f) => f.startsWith('pdf.')).length).toBe(1);
  expect(poids(morceaux)).toBeLessThanOrEqual(230_000);
  expect(poids(['essai.js'])).toBeLessThanOrEqual(20_000);
});
