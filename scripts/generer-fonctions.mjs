// Écrit src/functions/functions.json d'après la JSDoc des fonctions. « --verifier » n'écrit rien et échoue s'il est périmé.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finir, racine } from './commun.mjs';
import { metadonnees } from './fonctions/metadonnees.mjs';

const CHEMIN = 'src/functions/functions.json';
const fichier = join(racine, CHEMIN);

try {
  const contenu = await metadonnees();
  if (existsSync(fichier) && readFileSync(fichier, 'utf8') === contenu) console.log('Métadonnées des fonctions : à jour.');
  else if (process.argv.includes('--verifier')) finir(`${CHEMIN} : périmé. Lancez « node scripts/generer-fonctions.mjs », puis relisez les changements.`);
  else {
    writeFileSync(fichier, contenu);
    console.log(`écrit : ${CHEMIN}`);
  }
} catch (e) {
  finir(e.message);
}
