import { readFileSync } from 'node:fs';
import { GENRES_DELIBERATION } from '../../domaine/acte/deliberation';
import { normaliser } from '../../domaine/texte';
import { MARQUES } from './marques';
import { textesTypes } from './textesTypes';

const connues = new Set(Object.keys(MARQUES).map(normaliser));

test('chaque genre a des visas et un dispositif', () => {
  const ecrits = textesTypes().map(({ genre, rubrique }) => `${genre} ${rubrique}`);
  expect(GENRES_DELIBERATION.flatMap((g) => [`${g} visas`, `${g} dispositif`].filter((x) => !ecrits.includes(x)))).toEqual([]);
});

test('aucun texte type ne porte de marque inconnue', () => {
  const marques = textesTypes().flatMap(({ lignes }) => lignes.flatMap((l) => [...l.matchAll(/\{([^{}]*)\}/g)].map((m) => m[1] ?? '')));
  expect(marques.filter((m) => !connues.has(normaliser(m)))).toEqual([]);
});

test('le guide de l’extrait donne chaque marque et ce qu’elle devient', () => {
  const guide = readFileSync('docs/guide/extrait.md', 'utf8');
  expect(Object.entries(MARQUES).filter(([marque, sens]) => !guide.includes(`| \`{${marque}}\` | ${sens} |`))).toEqual([]);
});
