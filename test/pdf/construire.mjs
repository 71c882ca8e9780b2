// Construit l'essai du PDF comme le volet (DOSSIER/volet) et comme la commande (DOSSIER/commande) : `node construire.mjs DOSSIER`.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const requerir = createRequire(import.meta.url);
const { commande, complement } = requerir('../../webpack.config.js');
const configurations = [[complement(), 'volet'], [commande(), 'commande']].map(([c, nom]) => ({
  ...c, entry: { essai: './test/pdf/essaiNavigateur.ts' }, plugins: [], output: { ...c.output, path: join(process.argv[2], nom) },
}));

requerir('webpack')(configurations, (erreur, stats) => {
  if (erreur || stats.hasErrors()) {
    process.stderr.write(`${erreur?.message ?? stats.toString({ preset: 'errors-only', colors: false })}\n`);
    process.exitCode = 1;
  }
});
