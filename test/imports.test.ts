import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RACINE = join(__dirname, '..');

interface Cas {
  readonly fichier: string;
  readonly code: string;
}

/** Les messages d'erreur du style de la maison pour des fichiers qui n'existent pas, en un seul lancement d'eslint. */
function refuses(cas: readonly Cas[]): string[][] {
  const programme = `
    import { ESLint } from 'eslint';
    import tseslint from 'typescript-eslint';
    // Un fichier qui n'existe pas n'a pas de types.
    const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
    const cas = JSON.parse(process.argv[1]);
    const messages = [];
    for (const { fichier, code } of cas) {
      const [resultat] = await eslint.lintText(code, { filePath: fichier });
      messages.push(resultat.messages.filter((m) => m.severity === 2).map((m) => m.ruleId));
    }
    process.stdout.write(JSON.stringify(messages));`;
  const sortie = execFileSync(process.execPath, ['--input-type=module', '-e', programme, JSON.stringify(cas)], { cwd: RACINE, encoding: 'utf8' });
  return JSON.parse(sortie) as string[][];
}

/** Ce que chaque dossier peut importer, d'après le style de la maison. */
function permis(): Record<string, string[]> {
  const programme = "import { PERMIS } from './eslint.config.mjs'; process.stdout.write(JSON.stringify(PERMIS));";
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', programme], { cwd: RACINE, encoding: 'utf8' })) as Record<string, string[]>;
}

test('le tableau de l’ADR 0002 est celui que le style applique', () => {
  const adr = readFileSync(join(RACINE, 'docs/adr/0002-imports-a-sens-unique.md'), 'utf8');
  const codes = (t: string): string[] => [...t.matchAll(/`([^`]+)`/g)].map(([, c]) => c as string);
  const tableau = [...adr.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, dossier, cibles]) => [dossier, codes(cibles as string)]);
  expect(Object.fromEntries(tableau)).toEqual(permis());
});

test('chaque ADR dit son statut', () => {
  const dossier = join(RACINE, 'docs/adr');
  expect(readdirSync(dossier).filter((f) => !/^Statut : /m.test(readFileSync(join(dossier, f), 'utf8')))).toEqual([]);
});

const SENS = 'maison/sens-des-imports';
const importe = (fichier: string, cible: string): Cas => ({ fichier, code: `import * as x from '${cible}';\nexport default x;\n` });

test('un import qui s’éloigne du domaine est une erreur', () => {
  const fautifs = [
    importe('src/domaine/faux.ts', '../regles/regle'),
    importe('src/domaine/faux.ts', 'node:fs'),
    importe('src/domaine/faux.ts', 'hucre'),
    importe('src/domaine/faux.ts', '../memoire/reserve'),
    importe('src/memoire/faux.ts', 'node:buffer'),
    importe('src/lecture/faux.ts', '../classeur/fichiers'),
    importe('src/regles/XX01/regle.ts', '../../lecture'),
    importe('src/verification/faux.ts', '../cli/ccas'),
    importe('src/classeur/fichiers/faux.ts', '../../verification/verifierClasseur'),
    importe('src/lecture/faux.test.ts', '../cli/ccas'),
    importe('src/functions/faux.ts', '../classeur/port'),
    importe('src/classeur/faux.ts', './excel'),
    importe('src/documents/faux.ts', '../classeur/excel'),
  ];
  expect(refuses(fautifs)).toEqual(fautifs.map(() => [SENS]));
}, 30_000);

test('un import détourné est une erreur aussi', () => {
  const fautifs = [
    { fichier: 'src/domaine/faux.ts', code: "export * from '../regles/regle';\n" },
    { fichier: 'src/domaine/faux.ts', code: "export { definirRegle } from '../regles/regle';\n" },
    { fichier: 'src/domaine/faux.ts', code: "export const regle = () => import('../regles/regle');\n" },
    { fichier: 'src/domaine/faux.ts', code: "export type R = import('../regles/regle').Regle;\n" },
    { fichier: 'src/domaine/faux.ts', code: "import type { Regle } from '../regles/regle';\nexport type R = Regle;\n" },
  ];
  expect(refuses(fautifs)).toEqual(fautifs.map(() => [SENS]));
}, 30_000);

test('un import qui va vers le domaine est permis', () => {
  const permis = [
    importe('src/domaine/faux.ts', './montant'),
    importe('src/domaine/faux.ts', 'decimal.js'),
    importe('src/regles/XX01/regle.ts', '../../domaine/montant'),
    importe('src/regles/XX01/regle.test.ts', '../../lecture'),
    importe('src/lecture/faux.ts', '../memoire/reserve'),
    importe('src/verification/faux.ts', '../lecture'),
    importe('src/classeur/fichiers/faux.ts', 'hucre'),
    importe('src/cli/faux.ts', '../classeur/fichiers'),
    importe('src/classeur/excel/faux.ts', '../port'),
    importe('src/taskpane/faux.ts', '../classeur/excel'),
    importe('src/functions/faux.ts', '../verification/verifierClasseur'),
  ];
  expect(refuses(permis)).toEqual(permis.map(() => []));
}, 30_000);

test('une exception avalée, un « any » et une console dans le noyau sont des erreurs', () => {
  const fautifs = [
    { fichier: 'src/lecture/faux.ts', code: 'export function f(): void {\n  try { f(); } catch {}\n}\n' },
    { fichier: 'src/lecture/faux.ts', code: 'export const f = (x: any): unknown => x;\n' },
    { fichier: 'src/classeur/faux.ts', code: "console.error('perdu');\n" },
  ];
  expect(refuses(fautifs)).toEqual([['no-empty'], ['@typescript-eslint/no-explicit-any'], ['no-console']]);
}, 30_000);

test('un montant ou un code déclaré de force hors du domaine est une erreur', () => {
  const forces = [
    { fichier: 'src/regles/faux.ts', code: "import type { Montant } from '../domaine/montant';\nexport const m = (n: number): Montant => n as Montant;\n" },
    { fichier: 'src/cli/faux.ts', code: "import type { CompteCode } from '../domaine/codes';\nexport const c = (t: string[]): unknown => t as CompteCode[];\n" },
  ];
  expect(refuses(forces)).toEqual(forces.map(() => ['maison/types-verifies']));
}, 30_000);

test('Excel n’est nommé que par son adaptateur et par l’hôte des fonctions', () => {
  const nomme = (fichier: string, nom: string): Cas => ({ fichier, code: `export const x: unknown = ${nom}.y;\n` });
  const fautifs = [
    nomme('src/taskpane/faux.ts', 'Office'),
    nomme('src/functions/faux.ts', 'Excel'),
    nomme('src/functions/faux.ts', 'CustomFunctions'),
    nomme('src/functions/hote.ts', 'document'),
  ];
  expect(refuses(fautifs)).toEqual(fautifs.map(() => ['no-restricted-globals']));
  expect(refuses([{ fichier: 'src/taskpane/faux.ts', code: 'export type P = Excel.Range;\n' }])).toEqual([['no-restricted-syntax']]);
  const permis = [nomme('src/classeur/excel/faux.ts', 'Excel'), nomme('src/functions/hote.ts', 'CustomFunctions'), nomme('src/taskpane/faux.ts', 'document')];
  expect(refuses(permis)).toEqual(permis.map(() => []));
}, 30_000);

test('rien n’est envoyé, et un texte ne devient ni HTML ni code', () => {
  const ecrit = (code: string): Cas => ({ fichier: 'src/taskpane/faux.ts', code: `export const f = (e: HTMLElement, t: string): unknown => [e, t, ${code}];\n` });
  const envois = [ecrit('fetch(t)'), ecrit('new XMLHttpRequest()'), ecrit('navigator.sendBeacon(t)')];
  expect(refuses(envois)).toEqual(envois.map(() => ['no-restricted-globals']));
  const textes = [ecrit('(e.innerHTML = t)'), ecrit("e.insertAdjacentHTML('beforeend', t)"), ecrit('document.write(t)'), ecrit("Object.assign(e, { innerHTML: t })"), ecrit('new Function(t)')];
  expect(refuses(textes)).toEqual(textes.map(() => ['no-restricted-syntax']));
}, 30_000);

test('un détour ne rend permis ni l’envoi, ni Excel, ni le texte fait HTML ou code', () => {
  const ecrit = (code: string, fichier = 'src/taskpane/faux.ts'): Cas => ({ fichier, code: `export const f = (e: HTMLElement, t: string): unknown => [e, t, ${code}];\n` });
  const detours = [
    ecrit('window.fetch(t)'), ecrit('globalThis.fetch(t)'), ecrit("self['fetch'](t)"), ecrit('globalThis[`fetch`](t)'), ecrit("Reflect.get(window, 'XMLHttpRequest')"),
    ecrit('(globalThis as unknown as { WebSocket: unknown }).WebSocket'), ecrit('window.Office'), ecrit("globalThis['Excel']"),
    ecrit('window.fetch(t)', 'src/classeur/excel/faux.ts'), ecrit('globalThis.fetch(t)', 'src/functions/hote.ts'), ecrit('globalThis.Office', 'src/regles/faux.ts'),
    ecrit("(e['innerHTML'] = t)"), ecrit('(e[`outerHTML`] = t)'), ecrit("Reflect.set(e, 'innerHTML', t)"), ecrit("e.setAttribute('srcdoc', t)"), ecrit("Object.assign(e, { ['innerHTML']: t })"),
    ecrit("window.eval(t)"), ecrit('(0, eval)(t)'), ecrit('window.document.write(t)'), ecrit("setTimeout('f()', 0)"), ecrit('new window.Function(t)'),
  ];
  detours.push({ fichier: 'src/taskpane/faux.ts', code: 'const { fetch: prendre } = globalThis;\nexport default prendre;\n' });
  expect(refuses(detours).map((regles, k) => [detours[k]?.code, [...new Set(regles)]])).toEqual(detours.map(({ code }) => [code, ['no-restricted-syntax']]));
  expect(refuses([ecrit('globalThis.Office', 'src/functions/hote.ts'), ecrit('setTimeout(() => f(e, t), 0)')])).toEqual([[], []]);
}, 30_000);
