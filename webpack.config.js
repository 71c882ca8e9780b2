const path = require('node:path');
const { BannerPlugin } = require('webpack');

/** La commande : un programme Node par entrée, dépendances comprises, pour démarrer vite. */
module.exports = () => ({
  name: 'cli',
  target: 'node20',
  mode: 'production',
  entry: { ccas: './src/cli/ccas.ts', demo: './src/cli/demo.ts' },
  context: __dirname,
  output: { path: path.join(__dirname, 'dist/cli'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  module: {
    // Un seul fichier par programme, même pour ce qui n'est chargé qu'au besoin.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ES2022', moduleResolution: 'bundler' } } }],
  },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  // Lisible dans une trace, et plus vite construit ; la taille ne compte pas ici.
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
});
