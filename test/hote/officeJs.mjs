// Écrit DOSSIER/office.js : l’hôte d’essai et le vrai client d’Excel, à servir à une page à la place d’office.js. `node officeJs.mjs DOSSIER [win32|mac|web]`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const requerir = createRequire(import.meta.url);
const webpack = requerir('webpack');
const ici = dirname(fileURLToPath(import.meta.url));
const [, , dossier, client = 'web'] = process.argv;
const FICHIERS = { win32: 'excel-win32-16.01.js', mac: 'excel-mac-16.00.js', web: 'excel-web-16.00.js' };
const provisoire = mkdtempSync(join(tmpdir(), 'ccas-hote-'));

webpack({
  mode: 'development',
  context: join(ici, '../..'),
  target: ['web', 'es2022'],
  entry: './test/hote/navigateur.ts',
  output: { path: provisoire, filename: 'hote.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ES2022', moduleResolution: 'bundler' } } }] },
  devtool: false,
}, (erreur, stats) => {
  if (erreur || stats.hasErrors()) {
    process.stderr.write(`${erreur?.message ?? stats.toString({ preset: 'errors-only', colors: false })}\n`);
    process.exitCode = 1;
    return;
  }
  const paquet = dirname(requerir.resolve('@microsoft/office-js/package.json'));
  const morceaux = [join(provisoire, 'hote.js'), join(paquet, 'dist', FICHIERS[client])].map((f) => readFileSync(f, 'utf8'));
  writeFileSync(join(dossier, 'office.js'), [...morceaux, 'hoteEssai.clientCharge();'].join('\n;\n'));
  rmSync(provisoire, { recursive: true });
});
