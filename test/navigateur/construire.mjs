// Construit le volet de production dans un dossier : `node construire.mjs DOSSIER`.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const requerir = createRequire(import.meta.url);
const webpack = requerir('webpack'), HtmlPlugin = requerir('html-webpack-plugin'), CopyPlugin = requerir('copy-webpack-plugin');
const ici = dirname(fileURLToPath(import.meta.url)), racine = join(ici, '../..');

webpack({
  mode: 'production',
  context: racine,
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/taskpane.ts' },
  output: { path: process.argv[2], filename: '[name].js' },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ES2022', moduleResolution: 'bundler' } } }] },
  plugins: [new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }), new CopyPlugin({ patterns: ['src/taskpane/taskpane.css'] })],
  devtool: false,
  performance: false,
}, (erreur, stats) => {
  if (erreur || stats.hasErrors()) {
    process.stderr.write(`${erreur?.message ?? stats.toString({ preset: 'errors-only', colors: false })}\n`);
    process.exitCode = 1;
  }
});
