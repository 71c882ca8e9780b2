import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import type { Classeur } from '../../src/domaine/grille';
import type { HoteDePage } from '../hote/navigateur';
import { chromium, OPTIONS } from './chromium';
import { servir } from './serveur';

declare global {
  // L'hôte que test/hote pose dans la page à la place d'office.js.
  var hoteEssai: HoteDePage;
}

/** Comment ouvrir le volet. */
export interface Ouverture {
  readonly largeur?: number;
  readonly hauteur?: number;
  readonly theme?: 'light' | 'dark' | 'contraste';
  /** La page se charge sans volet, comme pour une formule CCAS. */
  readonly cachee?: boolean;
  readonly feuilleActive?: string;
}

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const DELAI = 30_000;
/** Fond des thèmes clair, noir et à contraste élevé d'Office. */
const FONDS = { light: '#FFFFFF', dark: '#262626', contraste: '#000000' } as const;

/** Un navigateur, et le volet de production servi sur localhost ; l'hôte d'essai y tient lieu d'Excel. */
export class Seance {
  /** Ce que la page a écrit de fâcheux dans la console, et ce qu'elle a voulu chercher ailleurs. */
  readonly plaintes: string[] = [];
  private url = '';
  private arreter: () => Promise<void> = async () => undefined;

  private constructor(readonly navigateur: Browser, private readonly dossier: string) {}

  static async ouvrir(): Promise<Seance> {
    const chemin = chromium();
    const dossier = mkdtempSync(join(tmpdir(), 'ccas-volet-'));
    construire(join(__dirname, 'construire.mjs'), dossier);
    mkdirSync(join(dossier, 'hote'));
    construire(join(__dirname, '../hote/officeJs.mjs'), join(dossier, 'hote'));
    const seance = new Seance(await playwright.launch({ executablePath: chemin, args: OPTIONS }), dossier);
    const { url, fermer } = await servir(dossier);
    seance.url = url;
    seance.arreter = fermer;
    return seance;
  }

  /** Le volet sur un classeur, une fois contrôlé. */
  async volet(classeur: Classeur, { largeur = 360, hauteur = 900, theme = 'light', feuilleActive, cachee = false }: Ouverture = {}): Promise<Page> {
    const contexte = await this.navigateur.newContext({ viewport: { width: largeur, height: hauteur }, colorScheme: theme === 'light' ? 'light' : 'dark', forcedColors: theme === 'contraste' ? 'active' : 'none', locale: 'fr-FR', reducedMotion: 'reduce' });
    const page = await contexte.newPage();
    page.setDefaultTimeout(DELAI);
    page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') this.plaintes.push(m.text()); });
    page.on('pageerror', (e) => this.plaintes.push(e.message));
    await page.route('**', (route) => {
      const url = route.request().url();
      if (url === OFFICE) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(this.dossier, 'hote/office.js')) });
      if (url.startsWith(this.url)) return route.continue();
      this.plaintes.push(`demande à ${url}`);
      return route.abort();
    });
    await page.goto(`${this.url}/taskpane.html`);
    const grilles = classeur.feuilles.map((f) => ({ ...f, lignesMasquees: [...f.lignesMasquees] }));
    await page.evaluate(async ([nom, feuilles, active, options]) => {
      const hote = hoteEssai.ouvrir(nom, feuilles, { client: 'web', ...options });
      if (active !== null) await hote.evenement({ genre: 'activer', feuille: active });
    }, [classeur.nom, grilles, feuilleActive ?? null, { fond: FONDS[theme], cachee }] as const);
    if (!cachee) await controle(page);
    return page;
  }

  async fermer(): Promise<void> {
    await this.navigateur.close();
    await this.arreter();
    rmSync(this.dossier, { recursive: true });
  }
}

function construire(script: string, dossier: string): void {
  const { status, stderr } = spawnSync(process.execPath, [script, dossier], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`La page d’essai n’a pas pu être construite :\n${stderr}`);
}

/** Attend que le volet ait contrôlé le dernier changement. */
export async function controle(page: Page): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor();
}
