// Construit la page d'essai du volet : le volet de production, sur un classeur en mémoire. `node construire.mjs DOSSIER`.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const requerir = createRequire(import.meta.url);
const webpack = requerir('webpack'), HtmlPlugin = requerir('html-webpack-plugin'), CopyPlugin = requerir('copy-webpack-plugin');
const ici = dirname(fileURLToPath(import.meta.url)), racine = join(ici, '../..');

/** La page d'essai n'a pas d'Excel : elle ne charge pas office.js. */
class SansOffice {
  apply(compilateur) {
    compilateur.hooks.compilation.tap('SansOffice', (c) => {
      HtmlPlugin.getHooks(c).beforeEmit.tap('SansOffice', (d) => ({ ...d, html: d.html.replace(/<script src="https:[^>]*><\/script>/, '') }));
    });
  }
}

webpack({
  mode: 'production',
  context: racine,
  target: ['web', 'es2022'],
  entry: { taskpane: './test/navigateur/pageMemoire.ts' },
  output: { path: process.argv[2], filename: '[name].js' },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ES2022', moduleResolution: 'bundler' } } }] },
  plugins: [new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }), new SansOffice(), new CopyPlugin({ patterns: ['src/taskpane/taskpane.css'] })],
  devtool: false,
  performance: false,
}, (erreur, stats) => {
  if (erreur || stats.hasErrors()) {
    process.stderr.write(`${erreur?.message ?? stats.toString({ preset: 'errors-only', colors: false })}\n`);
    process.exitCode = 1;
  }
});
