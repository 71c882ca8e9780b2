// Écrit dans README.md l'exemple de rapport que la commande imprime aujourd'hui. « --verifier » n'écrit rien et échoue s'il est périmé.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { construire, finir, racine } from './commun.mjs';

const EXEMPLE = 'test/classeurs/saint-just-dm1-2025.xlsx';
const BORNES = /(<!-- exemple[^\n]*-->\n```\n)[^]*?(```\n<!-- fin de l'exemple -->)/;

const programme = await construire('ccas.js');
const options = { cwd: racine, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } };
const { stdout, stderr } = spawnSync(process.execPath, [programme, 'verifier', EXEMPLE], options);
if (stderr !== '') finir(stderr);
// Le premier tableau du classeur suffit à montrer un rapport.
const [, premier = ''] = stdout.split(/^─+\n/m);

const chemin = join(racine, 'README.md');
const texte = readFileSync(chemin, 'utf8');
const neuf = texte.replace(BORNES, (_, debut, fin) => `${debut}${premier.trimEnd()}\n${fin}`);
if (neuf === texte) process.stdout.write('Exemple du README : à jour.\n');
else if (process.argv.includes('--verifier')) finir('L’exemple du README est périmé : lancez « node scripts/exemple-readme.mjs ».');
else {
  writeFileSync(chemin, neuf);
  process.stdout.write('Exemple du README : récrit.\n');
}
