import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docsPerimees } from '../scripts/regles/documentation';
import { emploi, PREVUES } from '../scripts/regles/catalogue';
import { complet, dossiers, FAMILLES, IDENTIFIANT, lireDossier, RACINE, REGLES_ICI } from '../scripts/regles/dossiers';
import { indexPerime } from '../scripts/regles/liste';
import { aCompleter, modele } from '../scripts/regles/modele';
import { REGLES } from '../src/regles';

const ids = dossiers();

test('src/regles ne porte, outre les règles, que le dossier de ce qu’elles partagent', () => {
  const presents = readdirSync(REGLES_ICI, { withFileTypes: true }).filter((d) => d.isDirectory()).map((d) => d.name);
  expect(presents.filter((nom) => !ids.includes(nom))).toEqual(['commun']);
});

test('chaque dossier de règle porte un identifiant du catalogue, une règle et des exemples', () => {
  for (const id of ids) {
    expect(Object.keys(FAMILLES)).toContain(id.slice(0, 2));
    expect([id, complet(id)]).toEqual([id, true]);
  }
});

describe.each(ids.filter(complet))('%s', (id) => {
  const { regle, exemples } = lireDossier(id);

  test('ne garde aucune phrase du modèle', () => expect(aCompleter(id)).toBe(false));

  test('porte l’identifiant de son dossier', () => expect(regle.id).toBe(id));

  test('est dans l’index et dans la documentation', () => {
    expect(REGLES.map((r) => r.id)).toContain(id);
    expect(existsSync(join(RACINE, 'docs', 'regles', `${id}.md`))).toBe(true);
  });

  test('a au moins un exemple conforme et un exemple fautif, tous de titres différents', () => {
    expect(exemples.conformes.length).toBeGreaterThan(0);
    expect(exemples.fautifs.length).toBeGreaterThan(0);
    const titres = [...exemples.conformes, ...exemples.fautifs].map((e) => e.titre);
    expect(new Set(titres).size).toBe(titres.length);
  });

  test('dit pourquoi, et d’après quel texte daté', () => {
    expect(regle.pourquoi.length).toBeGreaterThan(20);
    for (const r of regle.references) expect(r.jusqua ?? r.depuis).toBeGreaterThanOrEqual(r.depuis);
  });
});

test('chaque règle bloquante, par elle-même ou par un de ses constats, se fonde sur un texte au moins qui n’est pas à confirmer', () => {
  const bloquantes = ids.filter(complet).map(lireDossier).filter(({ regle, exemples }) =>
    [regle.gravite, ...exemples.fautifs.flatMap((e) => e.attendus.map((a) => a.gravite))].includes('bloquant'));
  expect(bloquantes.length).toBeGreaterThan(0);
  expect(bloquantes.filter(({ regle }) => regle.references.every((r) => r.confiance === 'L')).map(({ regle }) => regle.id)).toEqual([]);
});

test('un contrôle prévu n’est pas encore écrit, et son identifiant est réservé', () => {
  for (const [id, sens] of Object.entries(PREVUES)) {
    expect(id).toMatch(IDENTIFIANT);
    expect(Object.keys(FAMILLES)).toContain(id.slice(0, 2));
    expect(emploi(id)).toEqual({ etat: 'prevue', sens });
  }
});

test.each([['AR99', 'DM'], ['DE99', 'deliberation'], ['SU99', 'deliberation']])('le modèle de la règle %s contrôle ce que sa famille contrôle (%s), et ce qu’il importe existe', (id, type) => {
  expect(modele(id).get('regle.ts')).toContain(`vautPour: ['${type}']`);
  for (const texte of modele(id).values()) {
    for (const [, noms = '', chemin = ''] of texte.matchAll(/^import \{ (.+) \} from '(.+)';$/gm)) {
      const exportes: object = jest.requireActual(join(REGLES_ICI, 'AR01', chemin));
      expect(Object.keys(exportes)).toEqual(expect.arrayContaining(noms.split(', ').filter((nom) => !nom.startsWith('type '))));
    }
  }
});

test('l’index suit l’ordre du catalogue, sans doublon', () => {
  expect(REGLES.map((r) => r.id)).toEqual(ids.filter(complet));
  expect(new Set(REGLES.map((r) => r.titre)).size).toBe(REGLES.length);
});

test('les fichiers générés sont à jour (« npm run regles »)', () => {
  expect([...indexPerime(), ...docsPerimees()].map((c) => c.chemin)).toEqual([]);
});

test('le README cite toutes les commandes du dépôt, et aucune autre', () => {
  const { scripts } = JSON.parse(readFileSync(join(RACINE, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const cites = readFileSync(join(RACINE, 'README.md'), 'utf8').matchAll(/npm (?:run (?:--silent )?([a-z-]+)|(test|start|stop))/g);
  expect([...new Set([...cites].map(([, commande, test]) => commande ?? test))].sort()).toEqual(Object.keys(scripts).sort());
});
