// Pour jest, ce que webpack.config.js fait d'une police.
const { readFileSync } = require('node:fs');
const { enTexte } = require('./enTexte.cjs');

module.exports = { process: (_source, fichier) => ({ code: `module.exports = { __esModule: true, default: '${enTexte(readFileSync(fichier))}' };` }) };
