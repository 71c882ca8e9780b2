import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { METADONNEES } from './excel';

const RACINE = join(__dirname, '..', '..');

test('functions.json et le guide sont à jour (« node scripts/generer-fonctions.mjs »)', () => {
  expect(execFileSync(process.execPath, ['scripts/generer-fonctions.mjs', '--verifier'], { cwd: RACINE, encoding: 'utf8' })).toContain('à jour');
}, 30_000);

test('les treize fonctions y sont', () => {
  expect(METADONNEES.functions.map((f) => f.id)).toEqual(['BALANCE', 'EQUILIBRE', 'TOTAL', 'TOTAUX', 'CONTROLE', 'REPORT', 'AFFECTATION', 'LIBELLE', 'CHAPITRE', 'IMPUTABLE', 'MONTANT', 'LETTRES', 'QUORUM']);
});

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
