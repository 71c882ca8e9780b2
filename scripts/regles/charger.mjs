// Charge un module TypeScript du dépôt avec Node seul : chaque fichier est traduit à la demande, sans vérification de types.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);

require.extensions['.ts'] = (module, fichier) => {
  const { outputText } = ts.transpileModule(readFileSync(fichier, 'utf8'), {
    fileName: fichier,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true, inlineSourceMap: true },
  });
  module._compile(outputText, fichier);
};

/** Exports d'un module TypeScript, chemin entier ou relatif à `scripts/regles/`. */
export const charger = (chemin) => require(chemin);
