import type { Page } from 'playwright-core';
import { grille } from '../../src/domaine/grille';
import { grilleExemple } from '../../src/regles/exemples';
import { JUSTE } from '../../src/taskpane/essai';
import { classeurReel, saisir } from './outils';
import { controle, Seance } from './seance';
import { violations } from './violations';

jest.setTimeout(120_000);

const SAINT_JUST = 'saint-just-dm1-2025.xlsx';
const VIDE = { nom: 'vide.xlsx', feuilles: [grille([['Bonjour']], { nom: 'Feuil1' })] };
const JUSTE_SEUL = { nom: 'dm.xlsx', feuilles: [grilleExemple(JUSTE, 'DM')] };

let seance: Seance;
beforeAll(async () => { seance = await Seance.ouvrir(); }, 240_000);
afterAll(() => seance?.fermer());
afterEach(async () => { for (const c of seance.navigateur.contexts()) await c.close(); });

/** Deux erreurs dans un tableau juste. */
async function deuxErreurs(page: Page): Promise<void> {
  await saisir(page, 'DM', 'D6', 1500.76);
  await saisir(page, 'DM', 'F8', 1400);
  await controle(page);
}

/** L'aperçu de leurs corrections, ouvert. */
async function apercu(page: Page): Promise<void> {
  await deuxErreurs(page);
  await page.locator('#tout-corriger').click();
  await page.locator('.apercu').waitFor();
}

describe.each(['light', 'dark', 'contraste'] as const)('axe ne trouve rien à redire, thème %s', (theme) => {
  test('aux constats, tous les détails ouverts', async () => {
    const page = await seance.volet(await classeurReel(SAINT_JUST), { theme });
    await page.locator('details').evaluateAll((d) => d.forEach((x) => { (x as HTMLDetailsElement).open = true; }));
    expect(await violations(page)).toEqual([]);
  });

  test('aux cellules illisibles', async () => {
    const page = await seance.volet({ nom: 'dm.xlsx', feuilles: [grilleExemple(JUSTE.replace('1 200,50', 'à voir'), 'DM')] }, { theme });
    await page.getByText('1 cellule illisible').waitFor();
    await page.locator('details').evaluateAll((d) => d.forEach((x) => { (x as HTMLDetailsElement).open = true; }));
    expect(await violations(page)).toEqual([]);
  });

  test('à l’état vide', async () => {
    expect(await violations(await seance.volet(VIDE, { theme }))).toEqual([]);
  });

  test('à l’aperçu des corrections, puis à l’avis qui le suit', async () => {
    const page = await seance.volet(JUSTE_SEUL, { theme });
    await apercu(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Corriger', exact: true }).click();
    await page.locator('.verdict[data-ton="conforme"]').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('au choix d’un modèle et à l’aide', async () => {
    const page = await seance.volet(JUSTE_SEUL, { theme });
    for (const nom of ['Insérer un modèle…', 'Aide']) {
      await page.getByRole('button', { name: nom }).click();
      await page.locator('fluent-dialog-body').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('fluent-dialog').waitFor({ state: 'detached' });
    }
  });
});

/** Le nom de ce qui a le focus. */
const focus = (page: Page): Promise<string> => page.evaluate(() => {
  const e = document.activeElement as HTMLElement | null;
  return (e?.getAttribute('aria-label') ?? (e?.id || e?.textContent) ?? '').replace(/[\u00a0\u202f]/g, ' ').trim().slice(0, 40);
});

describe('clavier', () => {
  test('Tab suit l’ordre de lecture, du verdict aux réglages', async () => {
    const page = await seance.volet(await classeurReel(SAINT_JUST));
    const vus: string[] = [];
    for (let k = 0; k < 19; k++) {
      await page.keyboard.press('Tab');
      vus.push(await focus(page));
    }
    expect(vus).toEqual([
      'Tous 4', 'Bloquants 1', 'Alertes 1', 'Informations 2',
      'Aller en C9002 sous « RECETTES FONCTIONN', 'Pourquoi ? AR08',
      'Aller en A162182 (Matériel de transport)', 'Pourquoi ? NO02',
      'Aller en B162182 appelé « Matériel roulan', 'Pourquoi ? NO05',
      'Aller en B202313 appelé « Immobilisations', 'Pourquoi ? NO05', 'Corriger B20',
      'Ce qui a été déduit du document (5)', 'Contrôler', 'Insérer un modèle…', 'Réparer les formules', 'Extrait…', 'Aide',
    ].map((n) => n.slice(0, 40)));
  });

  test('Entrée sur un constat montre sa cellule ; après une correction le focus va au constat suivant', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    await deuxErreurs(page);
    await page.locator('fluent-button[aria-label="Corriger D6"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('fluent-button[aria-label="Corriger D6"]').waitFor({ state: 'detached' });
    await controle(page);
    expect(await focus(page)).toMatch(/^Aller en F8/);
  });

  test('un contrôle qui reprend laisse le focus où il est', async () => {
    const page = await seance.volet(await classeurReel(SAINT_JUST));
    await page.locator('.constat-aller').nth(1).focus();
    await saisir(page, 'DM', 'H1', 'note');
    await controle(page);
    expect(await focus(page)).toMatch(/^Aller en A16/);
  });

  test('une boîte fermée par Échap rend le focus au bouton qui l’a ouverte', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    await page.getByRole('button', { name: 'Aide' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('fluent-dialog-body').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('fluent-dialog').waitFor({ state: 'detached' });
    expect(await focus(page)).toBe('Aide');
  });

  test('le verdict et les avis sont dits d’une région polie', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    expect(await page.getByRole('status').textContent()).toBe('Conforme.');
    await saisir(page, 'DM', 'D6', 1500.76);
    await controle(page);
    expect(await page.getByRole('status').textContent()).toBe('À ne pas voter en l’état, 1 anomalie bloquante.');
  });
});

test.each([320, 280, 600])('à %i px de large, rien ne déborde', async (largeur) => {
  const page = await seance.volet(await classeurReel(SAINT_JUST), { largeur });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(largeur);
  // Un mot de l'en-tête du tableau tient sur une ligne.
  if (largeur >= 320) expect(await page.locator('.equilibre thead th').evaluateAll((t) => t.map((x) => x.clientHeight <= 30))).toEqual([true, true]);
});
