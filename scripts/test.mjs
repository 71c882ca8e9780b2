// `npm test [-- arguments de jest]` : installe au besoin, lance les tests, finit par une ligne « N passed, N failed ».
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installer, lancerNode, racine } from './commun.mjs';

await installer();
const dossier = join(racine, 'out'), fichier = join(dossier, `jest-${process.pid}.json`);
mkdirSync(dossier, { recursive: true });
process.exitCode = await lancerNode('node_modules/jest/bin/jest.js', ['--json', `--outputFile=${fichier}`, ...process.argv.slice(2)]);
// Sans bilan (`--listTests`, `--help`, arrêt de jest), le code de sortie dit tout.
if (existsSync(fichier)) {
  const bilan = JSON.parse(readFileSync(fichier, 'utf8'));
  rmSync(fichier);
  // Un fichier de test qui n'a pas pu se charger compte pour un échec.
  process.stdout.write(`\n${bilan.numPassedTests} passed, ${bilan.numFailedTests + bilan.numRuntimeErrorTestSuites} failed\n`);
}
