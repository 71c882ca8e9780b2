// Écrit src/functions/functions.json et docs/guide/fonctions.md d'après la JSDoc des fonctions. « --verifier » n'écrit rien et échoue si l'un est périmé.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finir, racine } from './commun.mjs';
import { guide } from './fonctions/guide.mjs';
import { lireFonctions, metadonnees } from './fonctions/metadonnees.mjs';

const fonctions = await lireFonctions().catch((e) => finir(e.message));
const voulus = [['src/functions/functions.json', metadonnees(fonctions)], ['docs/guide/fonctions.md', guide(fonctions)]];
const perimes = voulus.filter(([chemin, contenu]) => !existsSync(join(racine, chemin)) || readFileSync(join(racine, chemin), 'utf8') !== contenu);

if (perimes.length === 0) console.log('Aide des fonctions : à jour.');
else if (process.argv.includes('--verifier')) finir(`${perimes.map(([chemin]) => `${chemin} : périmé`).join('\n')}\nLancez « node scripts/generer-fonctions.mjs », puis relisez les changements.`);
else {
  for (const [chemin, contenu] of perimes) {
    writeFileSync(join(racine, chemin), contenu);
    console.log(`écrit : ${chemin}`);
  }
}
