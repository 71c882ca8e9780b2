// `npm run build [-- --url https://…]` : écrit dist/addin, un dossier que tout hébergeur de fichiers sert tel quel.
// Son manifest.xml mène à l'adresse donnée, sinon à celle de `npm start`.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finir, installer, lancerNode, racine } from './commun.mjs';

const requerir = createRequire(import.meta.url);
const { LOCALE, lireAdresse } = requerir('./complement/manifeste.cjs');

/** L'adresse demandée ; finit par une phrase si elle ne convient pas. */
function demandee() {
  try {
    const { values } = parseArgs({ options: { url: { type: 'string' } } });
    return values.url === undefined ? LOCALE : lireAdresse(values.url);
  } catch (erreur) {
    const mal = erreur.code?.startsWith('ERR_PARSE_ARGS') ? 'Usage : npm run build -- --url https://budget.exemple.fr/ccas' : erreur.message;
    return finir(mal, 2);
  }
}

/** Construit le complément dans dist/addin. Rend ses fichiers, ou lève ce que webpack reproche. */
function construire(adresse) {
  const { complement } = requerir('../webpack.config.js');
  return new Promise((resoudre, rejeter) => {
    requerir('webpack')(complement({ adresse }), (erreur, stats) => {
      if (erreur) return rejeter(erreur);
      if (stats.hasErrors()) return rejeter(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      resoudre(Object.keys(stats.compilation.assets));
    });
  });
}

const adresse = demandee();
await installer();
const code = await lancerNode('scripts/generer-fonctions.mjs', ['--verifier'], { sortie: 2 });
if (code !== 0) process.exit(code);

const dossier = join(racine, 'dist/addin');
try {
  const fichiers = await construire(adresse);
  const ko = (nom) => (gzipSync(readFileSync(join(dossier, nom))).length / 1000).toFixed(1).replace('.', ',');
  console.log(`dist/addin : ${fichiers.length} fichiers. À l’ouverture : functions.js ${ko('functions.js')} ko et taskpane.js ${ko('taskpane.js')} ko, compressés.`);
  console.log(adresse === LOCALE
    ? 'Le manifeste mène à localhost, pour « npm start ». Pour un hébergement : npm run build -- --url https://…'
    : `Déposez le contenu de dist/addin pour qu’il réponde à ${adresse}/taskpane.html, puis donnez dist/addin/manifest.xml à Excel.`);
} catch (erreur) {
  finir(`La construction du complément a échoué :\n${erreur.message}`);
}
