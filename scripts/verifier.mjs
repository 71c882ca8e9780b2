// `npm run verifier` : types, style et sens des imports, fichiers générés à jour, tests. S'arrête à la première faute.
import { finir, installer, lancerNode, OUTILS } from './commun.mjs';

const ETAPES = [
  ['Types', OUTILS.tsc, ['--noEmit']],
  ['Style et sens des imports', OUTILS.eslint, ['.']],
  ['Index et fiches des règles', 'scripts/generer-regles.mjs', ['--verifier']],
  ['Aide des fonctions', 'scripts/generer-fonctions.mjs', ['--verifier']],
  ['Exemple du README', 'scripts/exemple-readme.mjs', ['--verifier']],
  ['Tests', 'scripts/test.mjs', process.argv.slice(2)],
];

await installer();
for (const [titre, chemin, args] of ETAPES) {
  process.stderr.write(`\n── ${titre}\n`);
  const code = await lancerNode(chemin, args);
  if (code !== 0) finir(`\n✗ ${titre} : à corriger.`, code);
}
process.stderr.write('\n✓ Tout est en ordre.\n');
