import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { METADONNEES } from './excel';

const RACINE = join(__dirname, '..', '..');

test('functions.json et le guide sont à jour (« node scripts/generer-fonctions.mjs »)', () => {
  expect(execFileSync(process.execPath, ['scripts/generer-fonctions.mjs', '--verifier'], { cwd: RACINE, encoding: 'utf8' })).toContain('à jour');
}, 30_000);

/** La phrase du générateur pour chaque dossier d’une seule fonction, en un seul lancement. */
function refus(cas: readonly { readonly aide: string; readonly index: string }[]): string[] {
  const racine = mkdtempSync(join(tmpdir(), 'ccas-fonctions-'));
  const dossiers = cas.map(({ aide, index }, k) => {
    const dossier = join(racine, String(k));
    mkdirSync(dossier);
    writeFileSync(join(dossier, 'doubler.ts'), `/**\n * Double.\n * @customfunction DOUBLER\n${aide} * @returns Le double.\n */\nexport function doubler(nombre: any): number {\n  return nombre;\n}\n`);
    writeFileSync(join(dossier, 'index.ts'), index);
    return dossier;
  });
  const programme = `
    import { lireFonctions } from './scripts/fonctions/metadonnees.mjs';
    const phrases = [];
    for (const dossier of process.argv.slice(1)) phrases.push(await lireFonctions(dossier).then(() => 'admise', (e) => e.message));
    process.stdout.write(JSON.stringify(phrases));`;
  try {
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', programme, ...dossiers], { cwd: RACINE, encoding: 'utf8' })) as string[];
  } finally {
    rmSync(racine, { recursive: true });
  }
}

test('une fonction mal décrite est refusée d’une phrase', () => {
  const decrit = ' * @param nombre Le nombre à doubler.\n', associee = "import { doubler } from './doubler';\nexport const FONCTIONS = { DOUBLER: doubler };\n";
  expect(refus([
    { aide: decrit, index: associee },
    { aide: '', index: associee },
    { aide: decrit, index: 'export const FONCTIONS = {};\n' },
    { aide: decrit, index: `${associee}Object.assign(FONCTIONS, { TRIPLER: doubler });\n` },
  ])).toEqual([
    'admise',
    'CCAS.DOUBLER : l’argument « nombre » n’a pas de description. Écrivez « @param nombre … » dans sa JSDoc.',
    'CCAS.DOUBLER a une JSDoc « @customfunction » : ajoutez-la à FONCTIONS, dans src/functions/index.ts.',
    'CCAS.TRIPLER est dans FONCTIONS : écrivez « @customfunction TRIPLER » dans sa JSDoc.',
  ]);
}, 30_000);

describe.each(METADONNEES.functions.map((f) => [f.id, f] as const))('L’aide de CCAS.%s', (id, f) => {
  const { description, parameters } = f as unknown as { description: string; parameters: readonly { name: string; description?: string; type: string }[] };

  test('montre un exemple et dit quand elle rend une erreur', () => {
    expect(description).toContain(`=CCAS.${id}(`);
    expect(description).toMatch(/#VALEUR!|#N\/A/);
  });

  test('décrit chaque argument, qui admet tout', () => {
    for (const p of parameters) {
      expect(p.description ?? '').not.toBe('');
      expect(p.type).toBe('any');
    }
  });

  test('les arguments facultatifs sont les derniers', () => {
    const facultatifs = f.parameters.map((p) => p.optional === true);
    expect(facultatifs).toEqual([...facultatifs].sort((a, b) => Number(a) - Number(b)));
  });
});

test('une cellule en erreur n’empêche pas l’appel', () => {
  expect(METADONNEES).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
});
