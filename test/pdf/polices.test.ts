import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

test('les polices livrées sont celles que « node scripts/polices.mjs » écrit', () => {
  const racine = join(__dirname, '../..');
  expect(() => execFileSync(process.execPath, [join(racine, 'scripts/polices.mjs'), '--verifier'], { stdio: 'pipe' })).not.toThrow();
});
