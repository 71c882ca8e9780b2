import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { chromium, OPTIONS } from './chromium';
import { servir } from './serveur';

/** Comment ouvrir le volet. */
export interface Ouverture {
  readonly largeur?: number;
  readonly hauteur?: number;
  readonly theme?: 'light' | 'dark';
}

/** Un navigateur et le volet construit, servi sur localhost. */
export class Seance {
  private classeur: Uint8Array = new Uint8Array();
  /** Ce que la page a écrit de fâcheux dans la console, et ce qu'elle a voulu chercher ailleurs. */
  readonly plaintes: string[] = [];

  private constructor(private readonly navigateur: Browser, private readonly dossier: string, private serveur: Awaited<ReturnType<typeof servir>> | null = null) {}

  static async ouvrir(): Promise<Seance> {
    const chemin = chromium();
    const dossier = mkdtempSync(join(tmpdir(), 'ccas-volet-'));
    const { status, stderr } = spawnSync(process.execPath, [join(__dirname, 'construire.mjs'), dossier], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Le volet n’a pas pu être construit :\n${stderr}`);
    const seance = new Seance(await playwright.launch({ executablePath: chemin, args: OPTIONS }), dossier);
    seance.serveur = await servir(dossier, new Map([['/classeur.xlsx', () => seance.classeur]]));
    return seance;
  }

  /** Le volet sur un classeur, une fois contrôlé. */
  async volet(classeur: Uint8Array, { largeur = 360, hauteur = 900, theme = 'light' }: Ouverture = {}): Promise<Page> {
    this.classeur = classeur;
    const contexte = await this.navigateur.newContext({ viewport: { width: largeur, height: hauteur }, colorScheme: theme, locale: 'fr-FR', reducedMotion: 'reduce' });
    const page = await contexte.newPage();
    page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') this.plaintes.push(m.text()); });
    page.on('pageerror', (e) => this.plaintes.push(e.message));
    page.on('request', (r) => { if (!r.url().startsWith(this.serveur?.url ?? '')) this.plaintes.push(`demande à ${r.url()}`); });
    await page.goto(`${this.serveur?.url}/taskpane.html`);
    await page.waitForFunction(() => window.controleur?.etat.feuilles !== null && window.controleur?.etat.tache === null);
    return page;
  }

  async fermer(): Promise<void> {
    await this.navigateur.close();
    await this.serveur?.fermer();
    rmSync(this.dossier, { recursive: true });
  }
}

/** Attend que le volet ait contrôlé le dernier changement. */
export async function controle(page: Page): Promise<void> {
  await page.waitForFunction(() => !window.controleur.etat.perime && window.controleur.etat.tache === null);
}
