// `npm run bench` : mesure le programme tel qu'il est livré (empaqueté en production) et dit quelles cibles sont tenues.
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { finir, installer, lancer, npm, racine, webpack } from './commun.mjs';

await installer();
await installerHyperformula();
const sortie = join(racine, 'dist/bench');
const erreurs = await construire() ?? await construireFonctions();
if (erreurs !== null) finir(`La construction des mesures a échoué :\n${erreurs}`);
process.exitCode = await lancer(process.execPath, ['--expose-gc', ...options(), join(sortie, 'main.js'), ...process.argv.slice(2)]);

/** Options de Node pour un profil : `BENCH_NODE="--cpu-prof" npm run bench -- B1a`. */
function options() {
  return process.env.BENCH_NODE?.split(' ').filter(Boolean) ?? [];
}

/** HyperFormula (GPL) ne sert qu'à B4 et n'est jamais livré : il a son dossier à part, et son absence n'empêche rien. */
async function installerHyperformula() {
  const dossier = join(racine, 'bench');
  if (existsSync(join(dossier, 'node_modules/hyperformula'))) return;
  process.stderr.write('Installation de HyperFormula pour la mesure B4…\n');
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await npm(args, { cwd: dossier, sortie: 2 }).catch(() => 1);
  if (code !== 0) process.stderr.write('HyperFormula n’a pas pu être installé : B4 ne sera pas mesuré.\n');
}

function construire() {
  mkdirSync(sortie, { recursive: true });
  return webpack((config) => ({
    ...config, name: 'bench', entry: { main: './bench/main.ts', premierAppel: './bench/premierAppel.ts', extraitPdf: './bench/extraitPdf.ts' }, plugins: [], externals: { hyperformula: 'commonjs hyperformula' },
    output: { path: sortie, filename: '[name].js' },
  }));
}

/** Les fonctions du complément, empaquetées comme pour Excel, pour B7. */
async function construireFonctions() {
  const { complement } = createRequire(import.meta.url)('../webpack.config.js');
  const config = complement({ mode: 'production' });
  return webpack(() => ({ ...config, entry: { functions: config.entry.functions }, plugins: [], output: { ...config.output, path: sortie, clean: false } }));
}
