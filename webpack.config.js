const { readFileSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { enTexte } = require('./scripts/polices/enTexte.cjs');
const { LOCALE, manifestePour } = require('./scripts/complement/manifeste.cjs');

const ici = (...chemin) => path.join(__dirname, ...chemin);

const EXTENSIONS = ['.ts', '.mjs', '.js', '.json'];
const TYPESCRIPT = {
  test: /\.ts$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false, module: 'ES2022', moduleResolution: 'bundler' } },
};

/** Des polices en modules, et le profil de couleurs que pdfkit porte déjà en lui : son adresse ne sert que de clé. */
const BINAIRES = [
  { test: /\.ttf$/, type: 'asset/inline', generator: { dataUrl: enTexte } },
  { test: /\.icc$/, type: 'asset/inline', generator: { dataUrl: () => 'data:,' } },
];
const RESOLUTION = {
  extensions: EXTENSIONS,
  alias: {
    // Le pdfkit des navigateurs dans Node aussi : la même entrée donne les mêmes octets des deux côtés.
    pdfkit$: ici('node_modules/pdfkit/js/pdfkit.browser.mjs'),
    // Ni police en woff2, ni chiffrement, ni texte coupé par pdfkit : src/documents/pdf met en lignes lui-même.
    'brotli/decompress.js': false,
    '@noble/ciphers/aes': false,
    linebreak: false,
  },
};

/** La commande : un programme Node par entrée, dépendances comprises, pour démarrer vite. */
const commande = () => ({
  name: 'cli',
  target: 'node20',
  mode: 'production',
  entry: { ccas: './src/cli/ccas.ts', demo: './src/cli/demo.ts' },
  context: __dirname,
  output: { path: ici('dist/cli'), filename: '[name].js' },
  resolve: RESOLUTION,
  module: {
    // Un seul fichier par programme, même pour ce qui n'est chargé qu'au besoin ; le PDF, six fois plus lourd, dit qu'il veut le sien.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [TYPESCRIPT, ...BINAIRES],
  },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  // Lisible dans une trace, et plus vite construit ; la taille ne compte pas ici.
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
});

/**
 * Deux couches, dont chacune a son exemplaire des modules qu'elle emploie : ce qu'Excel charge d'abord, et le reste (le
 * volet, et ce que les fonctions chargent au besoin). Un module que plusieurs fichiers partagent reste une fonction à
 * part ; sans partage, functions.js est d'un seul tenant, et prêt deux fois plus tôt.
 */
const D_ABORD = 'fonctions', ENSUITE = 'volet';
const AU_BESOIN = { test: /[\\/]functions[\\/](lecteurComplet|moteur|plans)\.ts$/, layer: ENSUITE };

/**
 * Le complément Excel : une page, taskpane.html, où vivent ensemble le volet et les fonctions (« shared runtime »).
 * functions.js se suffit à lui-même et charge les morceaux pour les deux. `adresse` : où le dossier construit sera servi,
 * pour son manifeste.
 */
function complement({ mode = 'production', adresse = LOCALE } = {}) {
  // Ici seulement : la commande se construit sans eux, donc plus vite.
  const CopyPlugin = require('copy-webpack-plugin');
  const HtmlPlugin = require('html-webpack-plugin');
  return {
    name: 'complement',
    target: ['web', 'es2022'],
    mode,
    context: __dirname,
    entry: {
      functions: { import: './src/functions/functions.ts', layer: D_ABORD },
      taskpane: { import: './src/taskpane/taskpane.ts', layer: ENSUITE, dependOn: 'functions' },
    },
    output: {
      path: ici('dist/addin'),
      filename: '[name].js',
      // Le nom d'un morceau chargé au besoin suit son contenu : une nouvelle version n'est jamais servie par un vieux cache.
      chunkFilename: '[name].[contenthash:12].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve: RESOLUTION,
    module: { rules: [TYPESCRIPT, AU_BESOIN, ...BINAIRES] },
    plugins: [
      new HtmlPlugin({ template: ici('src/taskpane/taskpane.html'), filename: 'taskpane.html', chunks: ['functions', 'taskpane'], scriptLoading: 'defer' }),
      new HtmlPlugin({ template: ici('src/taskpane/aide.html'), filename: 'aide.html', inject: false, fonctions: JSON.parse(readFileSync(ici('src/functions/functions.json'), 'utf8')).functions }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          // Les polices vont dans un morceau chargé au besoin ; leur licence les accompagne.
          { from: 'assets/polices/OFL.txt', to: '[name][ext]' },
          { from: 'src/taskpane/*.css', to: '[name][ext]' },
          { from: 'src/functions/functions.json', to: '[name][ext]' },
          { from: 'manifest.xml', to: '[name][ext]', transform: (xml) => manifestePour(xml.toString('utf8'), adresse) },
        ],
      }),
    ],
    optimization: {
      moduleIds: 'deterministic',
      chunkIds: 'deterministic',
      realContentHash: true,
      // Les libellés des plans, à part de ce qui s'en sert : ils ne viennent qu'au besoin, une fois pour tous.
      splitChunks: { cacheGroups: { libelles: { test: /[\\/]donnees[\\/]libelles-/, name: 'libelles', chunks: 'async', enforce: true } } },
    },
    // Un source map garderait les chemins de la machine ; « eval » serait refusé par la page.
    devtool: mode === 'production' ? false : 'source-map',
    performance: false,
    stats: 'errors-warnings',
  };
}

module.exports = commande;
module.exports.commande = commande;
module.exports.complement = complement;
