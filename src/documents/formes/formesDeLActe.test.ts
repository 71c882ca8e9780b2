import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentDEssai } from '../essai';
import { FORME_PAR_DEFAUT } from '../document';
import { definitionDe, formes } from './formes';

const lire = (chemin: string): string => readFileSync(join(__dirname, '../../..', chemin), 'utf8');
const GUIDE = lire('docs/guide/extrait.md'), README = lire('README.md');

test('la première forme est celle que l’on a sans rien demander', () => {
  expect(formes()[0]).toBe(FORME_PAR_DEFAUT);
});

test('chaque forme a son nom, qu’aucune autre n’a', () => {
  const noms = formes().map((f) => definitionDe(f).nom);
  expect(new Set(noms).size).toBe(noms.length);
});

test('seul le procès-verbal, qui rapporte les débats, n’est pas publié', () => {
  expect(formes().filter((f) => !definitionDe(f).publiee)).toEqual(['proces-verbal']);
});

describe.each(formes())('la forme %s', (forme) => {
  test('est dans le guide', () => {
    expect(GUIDE).toMatch(new RegExp(`^\\| \`${forme}\`.* \\| .+ \\|$`, 'm'));
  });

  test('est dite par le README, à `--forme`', () => {
    expect(README.split('\n').find((l) => l.startsWith('- **`--forme`**'))).toContain(`\`${forme}\``);
  });

  test('compose un document à son nom, dont le fichier et la feuille ne sont ceux d’aucune autre portée', () => {
    const d = documentDEssai('30', [], forme);
    expect([d.forme, d.sujet]).toEqual([forme, definitionDe(forme).sujet]);
    const autres = formes().filter((f) => f !== forme && (definitionDe(forme).portee === 'seance' || definitionDe(f).portee === 'seance')).map((f) => documentDEssai('30', [], f));
    for (const autre of autres) expect([autre.nomDeFichier === d.nomDeFichier, autre.nomDeFeuille === d.nomDeFeuille]).toEqual([false, false]);
  });
});
