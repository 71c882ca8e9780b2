// Construit le complément de production dans un dossier : `node construire.mjs DOSSIER`.
import { createRequire } from 'node:module';

const requerir = createRequire(import.meta.url);
const { complement } = requerir('../../webpack.config.js');
const configuration = complement();

requerir('webpack')({ ...configuration, output: { ...configuration.output, path: process.argv[2] } }, (erreur, stats) => {
  if (erreur || stats.hasErrors()) {
    process.stderr.write(`${erreur?.message ?? stats.toString({ preset: 'errors-only', colors: false })}\n`);
    process.exitCode = 1;
  }
});
