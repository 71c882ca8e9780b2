import { compares, type Changement } from './changements';
import { complet, dossiers, FAMILLES } from './dossiers';

/** Ce qui sépare `src/regles/index.ts` des dossiers. */
export function indexPerime(): Changement[] {
  return compares(new Map([['src/regles/index.ts', index(dossiers().filter(complet))]]));
}

function index(ids: readonly string[]): string {
  return [
    '// Généré par « npm run regles » : ne pas modifier à la main.',
    ...ids.map((id) => `import ${id} from './${id}/regle';`),
    "import type { Regle } from './regle';",
    '',
    "/** Toutes les règles, dans l'ordre du catalogue. */",
    `export const REGLES: readonly Regle[] = [`,
    ...Object.keys(FAMILLES).map((f) => ids.filter((id) => id.startsWith(f))).filter((f) => f.length > 0).map((f) => `  ${f.join(', ')},`),
    '];',
    '',
  ].join('\n');
}
