import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

type Fonction = (...args: readonly unknown[]) => unknown;

/** Un script que la page ajoute pour un morceau chargé au besoin. */
interface Script { src: string; onload?: (evenement: { readonly type: string }) => void; setAttribute(): void }

/** L'erreur d'Excel que rend une fonction. */
export class ErreurPage extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

/** Les fonctions du complément construit dans `dossier`, telles que sa page les associe : rien n'y vient de src/. `vus` reçoit les morceaux chargés. */
export function fonctionsDeLaPage(dossier: string, vus: string[]): ReadonlyMap<string, Fonction> {
  const associees = new Map<string, Fonction>();
  const ajouter = (script: Script): void => {
    const nom = script.src.replace('https://localhost/', '');
    vus.push(nom);
    runInContext(readFileSync(join(dossier, nom), 'utf8'), page);
    script.onload?.({ type: 'load' });
  };
  const page = createContext({
    setTimeout, clearTimeout,
    document: {
      baseURI: 'https://localhost/taskpane.html', currentScript: { tagName: 'SCRIPT', src: 'https://localhost/functions.js' },
      head: { appendChild: ajouter }, getElementsByTagName: () => [], createElement: (): Script => ({ src: '', setAttribute: () => undefined }),
    },
    CustomFunctions: {
      Error: ErreurPage, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      associate: (id: string, f: Fonction) => { associees.set(id, f); },
    },
  });
  runInContext('globalThis.self = globalThis', page);
  runInContext(readFileSync(join(dossier, 'functions.js'), 'utf8'), page);
  return associees;
}
