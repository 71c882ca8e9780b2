import { EN_TETE, generer } from '../../bench/generer';
import { grille, type Valeur } from '../../src/domaine/grille';
import type { Plan } from '../../src/domaine/nomenclature';
import { chargerPlan } from '../../src/nomenclatures';
import { saisir } from './outils';
import { controle, Seance } from './seance';

jest.setTimeout(180_000);

const LIGNES = 5000, FRAPPES = 12;

interface Evenement {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

let seance: Seance;
beforeAll(async () => { seance = await Seance.ouvrir(); }, 240_000);
afterAll(() => seance?.fermer());

/** Durées des tâches du fil principal de la page, en millisecondes de processeur : une machine chargée n'y change rien. */
function taches(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Evenement[] };
  const principal = new Set(traceEvents.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`));
  return traceEvents.filter((e) => e.name.endsWith('RunTask') && principal.has(`${e.pid} ${e.tid}`)).map((e) => (e.tdur ?? 0) / 1000);
}

test.each([
  ['un tableau sans anomalie', (c: Valeur) => c],
  ['un tableau dont chaque ligne en a', (c: Valeur, colonne: number, ligne: number) => (colonne === 2 && ligne > 2 ? `9${String(c).slice(1)}` : c)],
] as const)('taper dans %s, de 5 000 lignes, ne retient jamais la page plus de 50 ms', async (_, changer) => {
  const { plan } = chargerPlan('M57_D', 2024);
  const rangees = [['Décision modificative n° 1 – Exercice 2024'], ...EN_TETE, ...generer(plan as Plan, LIGNES)].map((r, ligne) => r.map((c, colonne) => changer(c, colonne, ligne)));
  const page = await seance.volet({ nom: 'grand.xlsx', feuilles: [grille(rangees, { nom: 'DM' })] });
  await seance.navigateur.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  for (let k = 0; k < FRAPPES; k++) {
    await saisir(page, 'DM', `G${100 + k}`, 10 + k / 100);
    // Trois frappes rapprochées, puis le temps d'un contrôle.
    await page.waitForTimeout(k % 4 === 3 ? 900 : 120);
  }
  await controle(page);
  const durees = taches(await seance.navigateur.stopTracing());
  expect(durees.length).toBeGreaterThan(100);
  expect(Math.max(...durees)).toBeLessThan(50);
  await page.context().close();
});
