import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ecrireNeuf } from './ecrireNeuf';

jest.mock('node:fs/promises', () => {
  const reel = jest.requireActual<typeof import('node:fs/promises')>('node:fs/promises');
  return { ...reel, open: jest.fn(reel.open) };
});

const dossier = mkdtempSync(join(tmpdir(), 'ccas-ecrire-')), chemin = join(dossier, 'acte.pdf');
afterAll(() => rmSync(dossier, { recursive: true }));

test('un disque plein à mi-écriture ne laisse pas de fichier tronqué ; un fichier qui est là n’est pas touché', async () => {
  const { open: ouvrir } = jest.requireActual<typeof import('node:fs/promises')>('node:fs/promises');
  jest.mocked(open).mockImplementationOnce(async (...args) => {
    const fichier = await ouvrir(...args);
    fichier.writeFile = async () => { throw Object.assign(new Error('plein'), { code: 'ENOSPC' }); };
    return fichier;
  });
  expect(await ecrireNeuf(chemin, new Uint8Array([1]))).toBe(`« ${chemin} » n’a pas pu être écrit : le disque est plein.`);
  expect(existsSync(chemin)).toBe(false);
  expect(await ecrireNeuf(chemin, new Uint8Array([37, 80]))).toBeNull();
  expect(await ecrireNeuf(chemin, new Uint8Array([0]))).toContain('existe déjà et n’est pas remplacé');
  expect(readFileSync(chemin, 'latin1')).toBe('%P');
});
