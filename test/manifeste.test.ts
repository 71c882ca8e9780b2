import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// Sa partie XML seule : le reste charge de quoi publier, que la construction n'installe pas.
import { ManifestHandlerXml } from 'office-addin-manifest/lib/manifestHandler/manifestHandlerXml';
import { PNG } from 'pngjs';
import { lireAdresse, LOCALE, manifestePour } from '../scripts/complement/manifeste.cjs';
import type { Controleur } from '../src/taskpane/controleur';
import { commandes } from '../src/taskpane/ruban';
import { lireXml, seul, tous, type Element } from './arbreXml';

// Lire un manifeste ne demande pas d'identifiant neuf, et jest ne charge pas un module ES dans un Node 20.
jest.mock('office-addin-manifest/node_modules/uuid/dist-node/index.js', () => ({}));

const RACINE = join(__dirname, '..');
const CHEMIN = join(RACINE, 'manifest.xml');
const xml = readFileSync(CHEMIN, 'utf8');
const manifeste = lireXml(xml);
const surcharges = seul(manifeste, 'VersionOverrides');
const ressources = new Map(seul(surcharges, 'Resources').fils.flatMap((genre) => genre.fils).map((r) => [r.attributs.id as string, r]));
const valeur = (element: Element): string => ressources.get(element.attributs.resid as string)?.attributs.DefaultValue ?? '';
const boutons = tous(surcharges, 'Control');

test('l’outil de Microsoft le lit, avec l’identité du complément', async () => {
  const lu = await new ManifestHandlerXml(CHEMIN).parseManifest();
  expect(lu).toMatchObject({ displayName: 'CCAS Budget', defaultLocale: 'fr-FR', hosts: ['Workbook'], officeAppType: 'TaskPaneApp', permissions: 'ReadWriteDocument' });
  expect(lu.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('sa version suit celle du paquet, précédée de 1 : Office refuse moins de 1.0, et veut quatre nombres', () => {
  const { version } = JSON.parse(readFileSync(join(RACINE, 'package.json'), 'utf8')) as { version: string };
  expect(seul(manifeste, 'Version').texte).toBe(`1.${version}`);
});

test('chaque ressource citée est définie, chaque ressource définie est citée', () => {
  const cites = (e: Element): string[] => [...(e.attributs.resid === undefined ? [] : [e.attributs.resid]), ...e.fils.flatMap(cites)];
  expect([...new Set(cites(surcharges))].sort()).toEqual([...ressources.keys()].sort());
  expect(seul(surcharges, 'Resources').fils.flatMap((g) => g.fils)).toHaveLength(ressources.size);
});

test('le volet, les fonctions et le ruban vivent dans la même page, longue de vie', () => {
  const page = `${LOCALE}/taskpane.html`;
  const runtime = seul(surcharges, 'Runtime');
  const sources = [runtime, seul(seul(surcharges, 'Page'), 'SourceLocation'), seul(surcharges, 'FunctionFile')];
  expect(sources.map((s) => s.attributs.resid)).toEqual(['Page.Url', 'Page.Url', 'Page.Url']);
  expect(valeur(runtime)).toBe(page);
  expect(seul(seul(manifeste, 'DefaultSettings'), 'SourceLocation').attributs.DefaultValue).toBe(page);
  expect(runtime.attributs.lifetime).toBe('long');
});

test('les fonctions sont dans l’espace CCAS', () => {
  expect(valeur(seul(surcharges, 'Namespace'))).toBe('CCAS');
});

test('l’onglet « CCAS Budget » porte cinq commandes', () => {
  expect(valeur(seul(surcharges, 'CustomTab').fils.at(-1) as Element)).toBe('CCAS Budget');
  expect(boutons.map((b) => valeur(b.fils[0] as Element))).toEqual(['Contrôler', 'Extrait', 'Insérer un modèle', 'Réparer les formules', 'Aide']);
  expect(new Set([...boutons, ...tous(surcharges, 'Group'), ...tous(surcharges, 'CustomTab')].map((e) => e.attributs.id)).size).toBe(7);
});

test('chaque commande du ruban existe dans le volet', () => {
  const noms = tous(surcharges, 'FunctionName').map((f) => f.texte);
  expect(noms).toEqual(['controler', 'extrait', 'insererModele', 'reparerFormules', 'aide']);
  expect(Object.keys(commandes({} as Controleur))).toEqual(expect.arrayContaining(noms));
});

test('chaque texte montré a sa version anglaise, et tient dans ce qu’Office admet', () => {
  const longueurs = { ShortStrings: 125, LongStrings: 250 } as const;
  for (const genre of ['ShortStrings', 'LongStrings'] as const) {
    for (const texte of seul(surcharges, genre).fils.filter((t) => t.attributs.id !== 'Fonctions.Espace')) {
      expect([texte.attributs.id, ...texte.fils.map((f) => f.attributs.Locale)]).toEqual([texte.attributs.id, 'en-US']);
      for (const t of [texte.attributs.DefaultValue, texte.fils[0]?.attributs.Value]) expect(t?.length).toBeLessThanOrEqual(longueurs[genre]);
    }
  }
  for (const nom of ['DisplayName', 'Description']) {
    const champ = manifeste.fils.find((f) => f.nom === nom) as Element;
    expect(champ.fils.map((f) => f.attributs.Locale)).toEqual(['en-US']);
    expect(champ.attributs.DefaultValue?.length).toBeLessThanOrEqual(nom === 'DisplayName' ? 125 : 250);
  }
});

describe('les icônes', () => {
  const taille = (adresse: string): readonly [number, number] => {
    const { width, height } = PNG.sync.read(readFileSync(join(RACINE, adresse.replace(`${LOCALE}/`, ''))));
    return [width, height];
  };

  test('du ruban ont les trois tailles demandées, en vrais points', () => {
    const icones = tous(surcharges, 'Icon');
    expect(icones).toHaveLength(boutons.length + 1);
    for (const icone of icones) {
      expect(icone.fils.map((i) => i.attributs.size)).toEqual(['16', '32', '80']);
      for (const image of icone.fils) expect(taille(valeur(image))).toEqual([Number(image.attributs.size), Number(image.attributs.size)]);
    }
  });

  test('du complément ont 32 et 64 points', () => {
    expect(taille(seul(manifeste, 'IconUrl').attributs.DefaultValue as string)).toEqual([32, 32]);
    expect(taille(seul(manifeste, 'HighResolutionIconUrl').attributs.DefaultValue as string)).toEqual([64, 64]);
  });
});

describe('le manifeste d’un hébergement', () => {
  const adresses = (texte: string): string[] => [...texte.matchAll(/https:\/\/[^"<]+/g)].map(([a]) => a);

  test('n’a que l’adresse donnée', () => {
    const pose = manifestePour(xml, lireAdresse('https://budget.exemple.fr/ccas/'));
    expect(pose).not.toContain('localhost');
    expect(seul(lireXml(pose), 'AppDomain').texte).toBe('https://budget.exemple.fr');
    expect(adresses(pose)).toHaveLength(adresses(xml).length);
    for (const a of adresses(pose)) expect(a).toMatch(/^https:\/\/budget\.exemple\.fr(\/ccas\/[a-z0-9./-]+)?$/);
  });

  test('reste lisible quand l’adresse porte « & » ou une apostrophe', () => {
    const pose = lireXml(manifestePour(xml, lireAdresse('https://budget.exemple.fr/l\'aide&co')));
    expect(seul(seul(pose, 'DefaultSettings'), 'SourceLocation').attributs.DefaultValue).toBe('https://budget.exemple.fr/l\'aide&co/taskpane.html');
  });

  test('de localhost est celui du dépôt', () => {
    expect(manifestePour(xml, LOCALE)).toBe(xml);
  });

  test.each([
    ['budget.exemple.fr', '« budget.exemple.fr » n’est pas une adresse : donnez-la entière, comme https://budget.exemple.fr/ccas'],
    ['http://budget.exemple.fr', '« http://budget.exemple.fr » : Excel n’ouvre un complément qu’en https.'],
    ['https://budget.exemple.fr/?v=2', '« https://budget.exemple.fr/?v=2 » : l’adresse d’un dossier, sans nom d’utilisateur, « ? » ni « # ».'],
  ])('refuse l’adresse %s', (adresse, phrase) => {
    expect(() => lireAdresse(adresse)).toThrow(phrase);
  });
});
