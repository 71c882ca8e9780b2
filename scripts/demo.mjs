// `npm run demo` : contrôle les documents réels de test/classeurs et imprime le rapport.
import { createRequire } from 'node:module';
import { construire, racine } from './commun.mjs';

process.stderr.write('Préparation de la démonstration…\n');
const programme = await construire('demo.js');
process.chdir(racine);
createRequire(import.meta.url)(programme);
