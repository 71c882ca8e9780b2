// Ce que les scripts du dépôt partagent : installation, lancement, construction. Node seul, aucune dépendance.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const racine = dirname(dirname(fileURLToPath(import.meta.url)));
const requerir = createRequire(import.meta.url);

/** Lance un programme et rend son code de sortie ; un arrêt par signal rend 128 + signal. `sortie` : descripteur de la sortie standard. */
export function lancer(programme, args, { sortie = 1, ...options } = {}) {
  return new Promise((resoudre, rejeter) => {
    const enfant = spawn(programme, args, { cwd: racine, stdio: [0, sortie, 2], ...options });
    // Ctrl-C atteint aussi l'enfant : c'est lui qui décide de la fin.
    const attendre = () => {};
    process.on('SIGINT', attendre);
    enfant.on('error', rejeter);
    enfant.on('close', (code, signal) => {
      process.off('SIGINT', attendre);
      resoudre(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Lance le programme d'une dépendance avec le Node courant. */
export function lancerNode(chemin, args, options) {
  return lancer(process.execPath, [join(racine, chemin), ...args], options);
}

/** Programmes des outils de développement, depuis la racine : les lancer ainsi ne dépend ni de npx ni du PATH. */
export const OUTILS = {
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  jest: 'node_modules/jest/bin/jest.js',
  webpack: 'node_modules/webpack/bin/webpack.js',
};

/** Lance npm, celui qui nous a lancés s'il se nomme. */
export function npm(args, options) {
  const chemin = process.env.npm_execpath;
  return chemin?.endsWith('.js')
    ? lancer(process.execPath, [chemin, ...args], options)
    : lancer('npm', args, { shell: process.platform === 'win32', ...options });
}

const date = (chemin) => (existsSync(chemin) ? statSync(chemin).mtimeMs : 0);

/** Installe les dépendances quand elles manquent ou précèdent package-lock.json. Tout s'affiche sur la sortie d'erreur. */
export async function installer() {
  const majeure = Number(process.versions.node.split('.')[0]);
  if (majeure < 20) finir(`Node 20 ou plus récent est nécessaire ; cette machine a Node ${process.versions.node}.`);
  const temoin = join(racine, 'node_modules/.package-lock.json');
  if (date(temoin) >= date(join(racine, 'package-lock.json'))) return;
  process.stderr.write('Installation des dépendances… (une à deux minutes la première fois)\n');
  const code = await npm(['ci', '--omit=optional', '--no-audit', '--no-fund'], { sortie: 2 });
  if (code !== 0) finir('L’installation a échoué : vérifiez la connexion au registre npm, puis relancez la même commande.', code);
  completerJest();
}

/**
 * `--omit=optional` écarte aussi le binaire dont le résolveur de jest a besoin. Son chargement sait le rapatrier :
 * le faire ici, une fois, évite que plusieurs processus de test le tentent ensemble.
 */
function completerJest() {
  const erreur = console.error, avertir = console.warn, dire = console.log;
  const messages = [];
  console.error = console.warn = console.log = (...args) => messages.push(args.join(' '));
  try {
    requerir('unrs-resolver');
  } catch (e) {
    process.stderr.write(`${messages.join('\n')}\n`);
    finir(`Le résolveur de jest n’a pas pu être installé (${e.message.split('\n')[0]}).`);
  } finally {
    console.error = erreur, console.warn = avertir, console.log = dire;
  }
}

/** Termine le script par une phrase sur la sortie d'erreur. */
export function finir(phrase, code = 1) {
  process.stderr.write(`${phrase}\n`);
  process.exit(code);
}

/** Date la plus récente sous un chemin, dossiers compris : un fichier retiré change son dossier. */
function plusRecent(chemin) {
  const etat = statSync(chemin);
  if (!etat.isDirectory()) return etat.mtimeMs;
  return readdirSync(chemin, { withFileTypes: true }).reduce((max, e) => {
    const fils = join(chemin, e.name);
    if (e.isDirectory()) return Math.max(max, plusRecent(fils));
    return e.name.endsWith('.test.ts') ? max : Math.max(max, statSync(fils).mtimeMs);
  }, etat.mtimeMs);
}

const SOURCES = ['src', 'assets/polices', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

/** Construit `dist/cli` quand une source est plus récente, sans rien écrire sur la sortie standard. Rend le chemin du programme. */
export async function construire(programme) {
  await installer();
  const cible = join(racine, 'dist/cli', programme);
  if (date(cible) > Math.max(...SOURCES.map((s) => plusRecent(join(racine, s))))) return cible;
  const provisoire = join(racine, 'dist', `.cli-${process.pid}`);
  const erreurs = await webpack((config) => ({ ...config, output: { ...config.output, path: provisoire } }));
  if (erreurs !== null) finir(`La construction de la commande a échoué :\n${erreurs}`);
  remplacer(provisoire, join(racine, 'dist/cli'));
  return cible;
}

/** Chaque fichier neuf prend la place de l'ancien d'un seul mouvement : deux commandes lancées ensemble ne se gênent pas. */
function remplacer(neuf, cible) {
  mkdirSync(cible, { recursive: true });
  for (const fichier of readdirSync(neuf)) renameSync(join(neuf, fichier), join(cible, fichier));
  rmSync(neuf, { recursive: true });
}

/** Empaquette avec la configuration de la commande, telle que `ajuster` la rend. Rend les erreurs en un texte, ou `null`. */
export function webpack(ajuster) {
  const config = requerir('../webpack.config.js')({}, { mode: 'production' });
  return new Promise((resoudre, rejeter) => {
    requerir('webpack')(ajuster(config), (erreur, stats) => {
      if (erreur) return rejeter(erreur);
      resoudre(stats.hasErrors() ? stats.toString({ preset: 'errors-only', colors: false }) : null);
    });
  });
}
