import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { enClair } from '../src/functions/essai';
import { fonctionsDeLaPage } from './fonctions/page';

const RACINE = join(__dirname, '..');
let dossier = '';
const lire = (nom: string): string => readFileSync(join(dossier, nom), 'utf8');
const compresse = (nom: string): number => gzipSync(readFileSync(join(dossier, nom))).length;

beforeAll(() => {
  dossier = mkdtempSync(join(tmpdir(), 'ccas-complement-'));
  execFileSync(process.execPath, [join(RACINE, 'test/navigateur/construire.mjs'), dossier], { stdio: ['ignore', 'ignore', 'inherit'] });
}, 120_000);

afterAll(() => rmSync(dossier, { recursive: true, force: true }));

test('le complément construit se sert tel quel', () => {
  const fichiers = readdirSync(dossier);
  expect(fichiers).toEqual(expect.arrayContaining(['aide.css', 'aide.html', 'assets', 'functions.js', 'functions.json', 'manifest.xml', 'taskpane.css', 'taskpane.html', 'taskpane.js']));
  expect(readdirSync(join(dossier, 'assets')).sort()).toEqual(readdirSync(join(RACINE, 'assets')).filter((f) => f.endsWith('.png')).sort());
});

test('ce qui ne vient qu’au besoin porte l’empreinte de son contenu', () => {
  const morceaux = readdirSync(dossier).filter((f) => f.endsWith('.js') && !['functions.js', 'taskpane.js'].includes(f));
  expect(morceaux.length).toBeGreaterThan(0);
  for (const m of morceaux) expect(m).toMatch(/^[a-z0-9]+\.[0-9a-f]{12}\.js$/);
});

test('les fonctions et le domaine tiennent en 40 ko, avec le volet en 90, compressés', () => {
  expect(compresse('functions.js')).toBeLessThanOrEqual(40_000);
  expect(compresse('functions.js') + compresse('taskpane.js')).toBeLessThanOrEqual(90_000);
});

test('les libellés des plans ne viennent qu’au besoin', () => {
  // Un libellé de la M57 que ni une règle ni le volet ne cite.
  const seulement = 'Matériel de transport ferroviaire';
  const porteurs = readdirSync(dossier).filter((f) => f.endsWith('.js') && lire(f).includes(seulement));
  expect(porteurs).toEqual([expect.stringMatching(/^libelles\./)]);
});

describe('Les fonctions construites', () => {
  const DM = [
    ['Section', 'Chapitre', 'Compte', 'Libellé', 'Dépenses', 'Recettes'],
    ['Fonctionnement', '011', '60623', 'Alimentation', 100, null],
    ['Fonctionnement', '70', '7066', 'Redevances', null, 100],
  ];
  let vus: string[] = [];
  const appeler = async (id: string, ...args: readonly unknown[]): Promise<unknown> => enClair(await fonctionsDeLaPage(dossier, vus).get(id)?.(...args));

  beforeEach(() => { vus = []; });

  test('totalisent un tableau de lignes ordinaires sans rien charger de plus', async () => {
    expect(await appeler('TOTAL', DM, '011', 'D')).toBe('100,00 €');
    expect(vus).toEqual([]);
  });

  test('chargent au besoin le lecteur complet et reprennent le calcul', async () => {
    expect(await appeler('TOTAL', [...DM, ['Total', null, null, null, 100, 100]], '011', 'D')).toBe('100,00 €');
    expect(vus).not.toEqual([]);
  });

  test.each([
    ['CHAPITRE', ['99999'], '#N/A', 'Le compte 99999 n’est pas au plan M57_D de 2024.'],
    ['CHAPITRE', ['abc'], '#VALUE!', 'compte : « abc » n’est pas un code de compte.'],
    ['CONTROLE', [[['rien']]], '#VALUE!', 'plage : aucun tableau n’y est reconnu.'],
    ['TOTAUX', [[['rien']]], '#VALUE!', 'plage : aucun tableau de crédits n’y est reconnu.'],
    ['REPORT', [DM, 'I'], '#VALUE!', 'ca : aucun compte administratif n’y est reconnu.'],
  ])('%s refuse %j par sa phrase, d’où qu’elle vienne', async (id, args, code, phrase) => {
    await expect(appeler(id, ...args)).rejects.toMatchObject({ code, message: expect.stringContaining(phrase) as string });
  });
});

test('rien n’y dit la machine qui l’a construit', () => {
  for (const f of readdirSync(dossier).filter((nom) => /\.(js|html|css|json|xml)$/.test(nom))) {
    const texte = lire(f);
    expect([f, texte.includes(RACINE), texte.includes(`${homedir()}/`), texte.includes('sourceMappingURL')]).toEqual([f, false, false, false]);
  }
});

describe.each(['taskpane.html', 'aide.html'])('la page %s', (page) => {
  test('n’a ni script ni style en ligne', () => {
    const html = lire(page);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    for (const [, attributs, corps] of html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)) {
      expect(attributs).toMatch(/\ssrc=/);
      expect(corps).toBe('');
    }
  });

  test('refuse par défaut tout ce qu’elle ne nomme pas, et n’admet rien d’en ligne', () => {
    const regle = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(lire(page))?.[1] ?? '';
    const directives = new Map(regle.split(';').map((d) => d.trim().split(/\s+/)).map(([nom = '', ...sources]) => [nom, sources]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(regle).not.toMatch(/unsafe|\*|data:|blob:|http:/);
    expect([...directives.values()].flat().filter((s) => s.startsWith('https:'))).toEqual(page === 'taskpane.html' ? ['https://appsforoffice.microsoft.com'] : []);
  });
});

test('le volet n’envoie rien qu’à sa propre adresse, et prend Office chez Microsoft', () => {
  const html = lire('taskpane.html');
  expect(html).toContain("connect-src 'self'");
  expect([...html.matchAll(/<script[^>]*src="?([^" >]+)/g)].map(([, src]) => src)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'functions.js', 'taskpane.js']);
});

test('l’aide présente chaque fonction', () => {
  const { functions } = JSON.parse(lire('functions.json')) as { functions: readonly { name: string }[] };
  expect([...lire('aide.html').matchAll(/<h3>CCAS\.([A-Z]+)\(/g)].map(([, nom]) => nom)).toEqual(functions.map((f) => f.name));
});
