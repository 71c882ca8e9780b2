import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { grille } from '../../src/domaine/grille';
import { grilleExemple } from '../../src/regles/exemples';
import { JUSTE, TOTAL_011 } from '../../src/taskpane/essai';
import { annuler, classeurReel, constatsMontres, devenir, saisir, selection, valeur } from './outils';
import { controle, Seance } from './seance';

jest.setTimeout(120_000);

const RACINE = join(__dirname, '../..');
const WATTRELOS = 'wattrelos-dm1-2023.xlsx', SAINT_JUST = 'saint-just-dm1-2025.xlsx';
const JUSTE_SEUL = { nom: 'dm.xlsx', feuilles: [grilleExemple(JUSTE, 'DM')] };

let seance: Seance;
beforeAll(async () => { seance = await Seance.ouvrir(); }, 240_000);
afterAll(() => seance?.fermer());
afterEach(async () => {
  for (const c of seance.navigateur.contexts()) await c.close();
  expect(seance.plaintes.splice(0)).toEqual([]);
});

const verdict = (page: Page): Promise<string | null> => page.locator('.verdict-phrase').textContent();

interface ConstatJson { readonly gravite: string; readonly cellules: readonly string[]; readonly message: string; readonly correction: string }
interface TableauJson { readonly feuille: string; readonly constats: readonly ConstatJson[] }

/** Ce que `ccas verifier` dit du même fichier. */
function verifier(nom: string): readonly TableauJson[] {
  const { stdout } = spawnSync(process.execPath, [join(RACINE, 'scripts/ccas.mjs'), 'verifier', join('test/classeurs', nom), '--format', 'json'], { cwd: RACINE, encoding: 'utf8' });
  return (JSON.parse(stdout) as { fichiers: [{ tableaux: TableauJson[] }] }).fichiers[0].tableaux;
}

describe('les documents réels', () => {
  test.each([WATTRELOS, SAINT_JUST])('%s : le volet montre ce que dit la commande, et chaque clic montre la cellule', async (nom) => {
    const classeur = await classeurReel(nom);
    const tableaux = verifier(nom);
    expect(tableaux.length).toBeGreaterThan(0);
    for (const { feuille, constats } of tableaux) {
      const page = await seance.volet(classeur, { feuilleActive: feuille });
      const simple = (t: string): string => t.replace(/[\u00a0\u202f]/g, ' ');
      const rang = ['bloquant', 'alerte', 'information'];
      const attendus = [...constats].sort((a, b) => rang.indexOf(a.gravite) - rang.indexOf(b.gravite));
      const montres = await constatsMontres(page);
      expect(montres.map(({ gravite, cellules, faire }) => ({ gravite, cellules, faire })))
        .toEqual(attendus.map((c) => ({ gravite: c.gravite, cellules: c.cellules.slice(0, 7), faire: simple(c.correction) })));
      montres.forEach((m, k) => expect(m.message).toContain(simple(attendus[k]?.message ?? '?')));
      for (const [k, c] of attendus.entries()) {
        await page.locator('.constat-aller').nth(k).click();
        expect(await devenir(() => selection(page), `${feuille}!${c.cellules[0]}`)).toBe(`${feuille}!${c.cellules[0]}`);
      }
      await page.context().close();
    }
  });
});

describe('un centime', () => {
  test('sur un total de Wattrelos : signalé bloquant, corrigé, ramené par Ctrl+Z', async () => {
    const page = await seance.volet(await classeurReel(WATTRELOS));
    const avant = await constatsMontres(page);
    await saisir(page, 'DM 1', 'C61', 455182.13);
    await controle(page);
    expect((await constatsMontres(page))[0]).toMatchObject({ gravite: 'bloquant', cellules: ['C61'] });
    await page.getByRole('button', { name: 'Corriger C61' }).click();
    await page.locator('.constat[data-gravite="bloquant"]').waitFor({ state: 'detached' });
    await controle(page);
    expect([await valeur(page, 'DM 1', 'C61'), await constatsMontres(page)]).toEqual([455182.12, avant]);
    await annuler(page);
    await controle(page);
    expect([await valeur(page, 'DM 1', 'C61'), (await constatsMontres(page))[0]?.cellules]).toEqual([455182.13, ['C61']]);
  });

  test('dans un tableau juste : corrigé, il redevient « Conforme » ; Ctrl+Z ramène l’anomalie', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    expect(await verdict(page)).toBe('Conforme');
    await saisir(page, 'DM', TOTAL_011, 1500.76);
    await controle(page);
    expect(await verdict(page)).toBe('À ne pas voter en l’état');
    await page.getByRole('button', { name: `Corriger ${TOTAL_011}` }).click();
    await page.locator('.verdict[data-ton="conforme"]').waitFor();
    await annuler(page);
    await controle(page);
    expect([await verdict(page), await valeur(page, 'DM', TOTAL_011)]).toEqual(['À ne pas voter en l’état', 1500.76]);
  });

  test('deux erreurs : l’aperçu les montre, « Corriger » les écrit, un seul Ctrl+Z les ramène', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    await saisir(page, 'DM', TOTAL_011, 1500.76);
    await saisir(page, 'DM', 'F8', 1400);
    await controle(page);
    await page.locator('#tout-corriger').click();
    await page.getByRole('dialog', { name: 'Corriger 2 cellules ?' }).waitFor();
    expect(await page.locator('.apercu tbody tr').evaluateAll((r) => r.map((x) => [...x.children].map((c) => (c.textContent ?? '').replace(/\u202f/g, ' '))))).toEqual([['D6 AR01', '1 500,76', '1 500,75'], ['F8 AR01', '1 400,00', '1 500,75']]);
    await page.getByRole('button', { name: 'Corriger', exact: true }).click();
    await page.locator('.verdict[data-ton="conforme"]').waitFor();
    await annuler(page);
    await controle(page);
    expect([await valeur(page, 'DM', TOTAL_011), await valeur(page, 'DM', 'F8')]).toEqual([1500.76, 1400]);
  });
});

describe('gestes', () => {
  test('une feuille vide apprend le premier pas ; le modèle inséré est contrôlé, ses fonctions CCAS écrites', async () => {
    const page = await seance.volet({ nom: 'vide.xlsx', feuilles: [grille([['Bonjour']], { nom: 'Feuil1' })] });
    expect(await page.locator('.vide h1').textContent()).toMatch(/^Aucun tableau budgétaire sur/);
    await page.getByRole('button', { name: 'Insérer un modèle…' }).first().click();
    await page.locator('#modele-nomenclature').selectOption('M22');
    await page.locator('#modele-exercice').fill('2024');
    await page.getByLabel('Avec les crédits ouverts avant la décision, et après elle').check();
    await page.getByRole('button', { name: 'Insérer', exact: true }).click();
    await page.locator('.verdict').waitFor();
    await controle(page);
    expect(await page.locator('h1:visible').textContent()).toBe('Décision modificative n° 1 – Exercice 2024');
    const formules = await page.evaluate(() => Excel.run(async (c) => {
      const feuille = c.workbook.worksheets.getItem('DM'), plages = ['I1', 'K5'].map((a1) => feuille.getRange(a1).load('formulas'));
      await c.sync();
      return plages.map((r) => r.formulas[0]?.[0] as unknown);
    }));
    expect(formules).toEqual([expect.stringMatching(/^=CCAS\.BALANCE\(A4:I\d+,"F"\)$/), '=J5+G5-F5+I5-H5']);
  });

  test('le texte d’une cellule n’est jamais lu comme du HTML', async () => {
    const page = await seance.volet({ nom: 'x.xlsx', feuilles: [grilleExemple(JUSTE.replace('Alimentation', '<img src=x onerror=alert(1)>').replace('DM n° 1', 'DM n° 1 <b>gras</b>'), 'DM')] });
    expect(await page.locator('main img, main b').count()).toBe(0);
    expect(await page.locator('h1:visible').textContent()).toContain('<b>gras</b>');
  });

  test('chaque cellule illisible a sa carte, en tête, qui y mène et dit quoi écrire ; corrigée, le contrôle se fait', async () => {
    const page = await seance.volet({ nom: 'x.xlsx', feuilles: [grilleExemple(JUSTE.replace('1 200,50', '"1.200"').replace('300,25', 'à voir'), 'DM')] }, { largeur: 320 });
    expect((await constatsMontres(page)).map((c) => [c.cellules, c.faire.slice(0, 40)])).toEqual([[['D4'], 'Écrivez 1 200,00 si ce sont des milliers'], [['D5'], 'Écrivez le montant en chiffres (1200,50)']]);
    expect([await page.locator('.constats h2').allTextContents(), await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([['2 cellules illisibles'], 320]);
    await page.locator('.constat-aller').nth(1).click();
    expect(await devenir(() => selection(page), 'DM!D5')).toBe('DM!D5');
    await saisir(page, 'DM', 'D4', 1200.5);
    await saisir(page, 'DM', 'D5', 300.25);
    await page.locator('.verdict[data-ton="conforme"]').waitFor();
  });

  test('pendant une saisie, le volet le dit et reprend seul', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    await saisir(page, 'DM', TOTAL_011, 1500.76);
    await page.evaluate(() => hoteEssai.hote?.enSaisie(true));
    await page.getByText('Une cellule est en cours de saisie').first().waitFor({ state: 'attached' });
    await page.evaluate(() => hoteEssai.hote?.enSaisie(false));
    await page.locator('.verdict[data-ton="bloquant"]').waitFor();
  });

  test('chaque commande du ruban se dit finie et se voit dans le volet', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    const commander = (id: string) => page.evaluate((c) => hoteEssai.hote?.commander(c).then(() => true), id);
    expect(await commander('aide')).toBe(true);
    await page.getByRole('dialog', { name: 'Aide' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await commander('insererModele')).toBe(true);
    await page.getByRole('dialog', { name: 'Insérer un modèle' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await commander('reparerFormules')).toBe(true);
    await page.getByText('Toutes les formules ont été recalculées.').first().waitFor({ state: 'attached' });
    expect(await verdict(page)).toBe('Conforme');
  });

  test('une formule corrigée est montrée d’abord ; l’accord la remplace', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    await page.evaluate(() => { hoteEssai.hote?.classeur.feuille('DM').poser(5, 3, { formule: '=SUM(D4:D5)+0.01', valeur: 1500.76 }); });
    await saisir(page, 'DM', 'B4', 'Denrées');
    await controle(page);
    await page.getByRole('button', { name: 'Corriger D6' }).click();
    await page.getByRole('dialog', { name: 'Corriger une cellule ?' }).waitFor();
    expect(await page.locator('fluent-dialog-body').textContent()).toContain('En D6, la formule =SUM(D4:D5)+0.01 devient une valeur');
    expect(await valeur(page, 'DM', 'D6')).toBe(1500.76);
    await page.getByRole('button', { name: 'Corriger', exact: true }).click();
    await page.locator('.verdict[data-ton="conforme"]').waitFor();
    expect(await valeur(page, 'DM', 'D6')).toBe(1500.75);
  });

  test('pendant une saisie, la boîte reste ouverte et dit pourquoi ; la saisie finie, elle écrit', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    await page.getByRole('button', { name: 'Insérer un modèle…' }).click();
    await page.evaluate(() => hoteEssai.hote?.enSaisie(true));
    await page.getByRole('button', { name: 'Insérer', exact: true }).click();
    await page.locator('fluent-dialog-body .refus', { hasText: 'Une cellule est en cours de saisie' }).waitFor();
    await page.evaluate(() => hoteEssai.hote?.enSaisie(false));
    await page.getByRole('button', { name: 'Insérer', exact: true }).click();
    await page.getByText('Modèle ajouté sur la feuille « DM (2) »').first().waitFor({ state: 'attached' });
  });

  test('un exercice qui n’est pas une année se dit, et n’est pas gardé', async () => {
    const page = await seance.volet(JUSTE_SEUL);
    await page.locator('#reglages summary').click();
    await page.locator('#reglage-exercice').fill('24');
    await page.locator('#reglage-exercice').blur();
    expect(await page.locator('#reglages .refus').textContent()).toBe('Donnez l’exercice en quatre chiffres, de 1997 à 2100.');
    expect(await page.evaluate(() => hoteEssai.hote?.classeur.reglages.size)).toBe(0);
  });
});

describe('la page chargée sans volet, pour une formule', () => {
  const demandes = (page: Page) => page.evaluate(() => hoteEssai.hote?.pont.requetes.length);
  const taper = async (page: Page, contenu: number): Promise<void> => {
    await saisir(page, 'DM', TOTAL_011, contenu);
    await page.waitForTimeout(800);
  };

  test('ne lit rien et ne charge pas les règles ; le volet ouvert contrôle, fermé il cesse', async () => {
    const page = await seance.volet(JUSTE_SEUL, { cachee: true });
    const scripts = (): Promise<number> => page.evaluate(() => document.scripts.length);
    const avant = await scripts();
    await taper(page, 1500.76);
    expect([await demandes(page), await scripts(), await page.locator('.verdict').count()]).toEqual([0, avant, 0]);
    await page.evaluate(() => hoteEssai.hote?.montrerVolet(true));
    await page.locator('.verdict[data-ton="bloquant"]').waitFor();
    await controle(page);
    await page.evaluate(() => hoteEssai.hote?.montrerVolet(false));
    await page.waitForTimeout(300);
    const faites = await demandes(page);
    await taper(page, 1500.75);
    expect([await demandes(page), await page.evaluate(() => hoteEssai.hote?.classeur.abonnements.size)]).toEqual([faites, 0]);
    await page.evaluate(() => hoteEssai.hote?.montrerVolet(true));
    await page.locator('.verdict[data-ton="conforme"]').waitFor();
  });

  test('« Contrôler » l’ouvre et contrôle ; déjà ouvert, il quitte l’extrait et relit tout', async () => {
    const page = await seance.volet(JUSTE_SEUL, { cachee: true });
    const controler = () => page.evaluate(() => hoteEssai.hote?.commander('controler').then(() => undefined));
    await controler();
    await page.locator('.verdict[data-ton="conforme"]').waitFor();
    await controle(page);
    await page.getByRole('button', { name: 'Extrait…' }).click();
    await page.locator('.tableau').waitFor({ state: 'hidden' });
    await page.evaluate(() => { hoteEssai.hote?.classeur.reglages.set('ccas.reglages', '{"nomenclature":"M22","exercice":2023}'); });
    await controler();
    await page.locator('.sous-titre:visible', { hasText: 'M22, établissement social ou médico-social, exercice 2023.' }).waitFor();
  });

  test('une commande du ruban l’ouvre', async () => {
    const page = await seance.volet(JUSTE_SEUL, { cachee: true });
    await page.evaluate(() => hoteEssai.hote?.commander('aide'));
    await page.getByRole('dialog', { name: 'Aide' }).waitFor();
    await page.locator('.verdict[data-ton="conforme"]').waitFor();
  });
});

describe('captures comparées', () => {
  test('après une erreur et son annulation, le volet est au pixel près ce qu’il était', async () => {
    const page = await seance.volet(await classeurReel(SAINT_JUST), { largeur: 320 });
    const avant = await page.screenshot({ fullPage: true });
    await saisir(page, 'DM', 'D18', 1);
    await controle(page);
    expect((await page.screenshot({ fullPage: true })).equals(avant)).toBe(false);
    await annuler(page);
    await controle(page);
    expect((await page.screenshot({ fullPage: true })).equals(avant)).toBe(true);
  });

  test('à contraste élevé, ce qui se distingue par sa couleur se distingue aussi sans elle', async () => {
    const page = await seance.volet(await classeurReel(SAINT_JUST), { theme: 'contraste' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('contraste');
    // Le bord de chaque carte et la marque du verdict restent tracés quand Windows remplace les fonds.
    const traits = await page.locator('.constat, .verdict-marque').evaluateAll((tous) => tous.map((e) => getComputedStyle(e)).map((s) => [parseInt(s.borderTopWidth, 10) >= 2, s.borderTopStyle]));
    expect([traits.length, new Set(traits.map(String))]).toEqual([5, new Set(['true,solid'])]);
    expect(await page.locator('.constats h2').allTextContents()).toEqual(['1 anomalie bloquante', '1 alerte', '2 informations']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('clair ou sombre, chaque élément est à la même place', async () => {
    const places = async (theme: 'light' | 'dark'): Promise<readonly string[]> => {
      const page = await seance.volet(await classeurReel(SAINT_JUST), { theme });
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme === 'dark' ? 'sombre' : 'clair');
      return page.locator('#volet *').evaluateAll((tous) => tous.map((e) => { const r = e.getBoundingClientRect(); return `${e.tagName} ${r.x} ${r.y} ${r.width} ${r.height}`; }));
    };
    expect(await places('dark')).toEqual(await places('light'));
  });
});
