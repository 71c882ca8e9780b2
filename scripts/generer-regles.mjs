// Écrit src/regles/index.ts et docs/regles/ d'après les dossiers de règles. « --verifier » n'écrit rien et échoue si un fichier est périmé.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installer } from './commun.mjs';

await installer();
const { charger } = await import('./regles/charger.mjs');
const { complet, dossiers, RACINE } = charger('./dossiers.ts');
const { aCompleter } = charger('./modele.ts');

const verifier = process.argv.includes('--verifier');
let changements = 0;

// L'index d'abord : il reste juste même si un exemple ne se joue pas.
const etapes = [() => charger('./liste.ts').indexPerime(), () => charger('./documentation.ts').docsPerimees()];
for (const etape of etapes) {
  for (const { chemin, contenu } of etape()) {
    changements++;
    if (verifier) console.error(`${chemin} : ${contenu === null ? 'en trop' : 'périmé'}`);
    else ecrire(chemin, contenu);
  }
}
const inachevees = dossiers().filter((id) => complet(id) && aCompleter(id));
for (const id of inachevees) console.error(`${id} : à compléter (cherchez « À écrire » dans src/regles/${id}), non publiée`);
if (verifier && inachevees.length > 0) process.exitCode = 1;
if (changements === 0) console.log('Index et documentation des règles : à jour.');
else if (verifier) {
  console.error('Lancez « npm run regles », puis relisez les changements.');
  process.exitCode = 1;
}

function ecrire(chemin, contenu) {
  const fichier = join(RACINE, chemin);
  if (contenu === null) rmSync(fichier);
  else {
    mkdirSync(dirname(fichier), { recursive: true });
    writeFileSync(fichier, contenu);
  }
  console.log(`${contenu === null ? 'retiré' : 'écrit'} : ${chemin}`);
}
