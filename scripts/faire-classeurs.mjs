// Écrit les classeurs de test/classeurs d'après test/classeurs/sources. Mêmes sources, mêmes octets.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { racine } from './commun.mjs';

const requerir = createRequire(import.meta.url);
const ts = requerir('typescript');

// Node 20 ne lit pas le TypeScript : chaque module demandé est transposé à la volée.
requerir.extensions['.ts'] = (module, fichier) => {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  module._compile(ts.transpileModule(readFileSync(fichier, 'utf8'), { compilerOptions }).outputText, fichier);
};

const dossier = join(racine, 'test/classeurs');
const { SOURCES } = requerir(join(dossier, 'sources/index.ts'));
const { feuilleXlsx } = requerir(join(dossier, 'feuilleXlsx.ts'));
const instant = new Date(Date.UTC(2023, 8, 30));

for (const { nom, feuilles } of SOURCES) {
  const octets = await writeXlsx({ sheets: feuilles.map(feuilleXlsx), properties: { creator: 'CCAS pour Excel', created: instant, modified: instant } });
  writeFileSync(join(dossier, `${nom}.xlsx`), octets);
  process.stdout.write(`test/classeurs/${nom}.xlsx : ${octets.length} octets\n`);
}
