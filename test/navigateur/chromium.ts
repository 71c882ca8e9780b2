import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installer } from '../debian';

const NOMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chrome.exe', 'msedge.exe'];
const AILLEURS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Les options d'un navigateur d'essai : sans écran, sans appel au dehors. */
export const OPTIONS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Le chemin d'un navigateur. Le demande à Debian s'il manque ; lève une phrase quand il n'y en a pas. */
export function chromium(): string {
  const trouve = chercher() ?? (installer(['chromium'], () => chercher() !== null) ? chercher() : null);
  if (trouve === null) throw new Error('Aucun navigateur pour les essais du volet : installez Chromium, Chrome ou Edge, ou donnez son chemin dans CHROME_PATH.');
  return trouve;
}

function chercher(): string | null {
  const dossiers = (process.env.PATH ?? '').split(delimiter);
  const candidats = [...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []), ...NOMS.flatMap((nom) => dossiers.map((d) => join(d, nom))), ...AILLEURS];
  return candidats.find((c) => existsSync(c)) ?? null;
}
