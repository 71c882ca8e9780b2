// Ce qui touche à un Excel installé : le trouver, lui montrer le complément, le lui retirer.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { lancerNode, npm, racine } from '../commun.mjs';

const requerir = createRequire(import.meta.url);
const MANIFESTE = join(racine, 'manifest.xml');
const CLE = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';

/** Vrai si Excel est installé sur ce poste. */
export function excelEstLa() {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  return ['HKLM', 'HKCU'].some((ruche) => spawnSync('reg', ['query', `${ruche}\\${CLE}`], { stdio: 'ignore' }).status === 0);
}

/** Vrai si l'outil qui parle à Excel est installé. */
export function outilEstLa() {
  return existsSync(join(racine, 'node_modules/office-addin-debugging/package.json'));
}

/** Installe l'outil qui parle à Excel ; faux si l'installation échoue. */
export async function installerOutil() {
  return (await npm(['install', '--include=optional', '--no-audit', '--no-fund'], { sortie: 2 })) === 0;
}

/** Montre le complément à Excel et l'ouvre. Lève si l'outil n'y parvient pas. */
export async function presenter() {
  const { startDebugging } = await outil();
  await startDebugging(MANIFESTE, { appType: 'desktop', app: 'excel', enableDebugging: false, enableLiveReload: false });
}

/** Retire le complément d'Excel. Lève si l'outil n'y parvient pas. */
export async function retirer() {
  const { stopDebugging } = await outil();
  await stopDebugging(MANIFESTE);
}

/** L'outil, sa mesure d'usage éteinte avant qu'il ne lise ses réglages. Les autres outils Office employés ici n'en ont plus. */
async function outil() {
  const code = await lancerNode('node_modules/office-addin-usage-data/cli.js', ['off'], { sortie: 2 });
  if (code !== 0) throw new Error('La mesure d’usage des outils Office n’a pas pu être éteinte.');
  return requerir('office-addin-debugging');
}
