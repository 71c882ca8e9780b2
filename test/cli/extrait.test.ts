import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ecrireXlsx, lireFichier } from '../../src/classeur/fichiers';
import { formes } from '../../src/documents/formes/formes';
import { estMarquee } from '../../src/domaine/marque';

// Chaque essai lance un programme ; une machine chargée peut y mettre des secondes.
jest.setTimeout(60_000);

const RACINE = join(__dirname, '../..'), PROGRAMME = join(RACINE, 'scripts/ccas.mjs');
const de = (nom: string): string => join(RACINE, 'test/classeurs', nom);
const BREUILLET = de('breuillet-2023-09-19.xlsx'), WATTRELOS = de('wattrelos-dm1-2023.xlsx'), SAINT_JUST = de('saint-just-seance-2025-06-02.xlsx');
/** Le nom sous lequel la préfecture a reçu la délibération n° 30 de Breuillet, imprimé sur l'original. */
const CTES = '99_DE-091-269100285-20230919-2023CCAS30-';

let dossier: string;
beforeEach(() => { dossier = mkdtempSync(join(tmpdir(), 'ccas-extrait-')); });
afterEach(() => rmSync(dossier, { recursive: true, force: true }));
// Le premier lancement construit la commande.
beforeAll(() => { spawnSync(process.execPath, [PROGRAMME, '--version'], { cwd: RACINE }); }, 180_000);

/** Lance « ccas extrait » depuis le dossier de l'essai. */
function extrait(...args: readonly string[]): { readonly code: number | null; readonly sortie: readonly string[]; readonly erreurs: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAMME, 'extrait', ...args], { cwd: dossier, encoding: 'utf8' });
  return { code: status, sortie: stdout.split('\n').slice(0, -1), erreurs: stderr };
}
const dans = (nom: string): string => join(dossier, nom);
const octets = (nom: string): Buffer => readFileSync(dans(nom));
async function feuilles(nom: string) {
  const lecture = await lireFichier(octets(nom), nom);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return lecture.classeur.feuilles;
}

test('sans sortie demandée, écrit la feuille et le PDF ici, sous le nom de l’acte transmis', async () => {
  expect(extrait(BREUILLET, '--numero', '30')).toEqual({
    code: 0, sortie: [`Feuille (acte définitif) : « ${CTES}.xlsx »`, `PDF (acte définitif) : « ${CTES}.pdf »`, 'À remplir à la main, 1 place :', '  – Fait à Breuillet, le ………'], erreurs: '',
  });
  expect(readdirSync(dossier).sort()).toEqual([`${CTES}.pdf`, `${CTES}.xlsx`]);
  expect(octets(`${CTES}.pdf`).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  const [feuille, ...autres] = await feuilles(`${CTES}.xlsx`);
  expect([feuille?.nom, autres]).toEqual(['Extrait 2023 CCAS 30', []]);
  expect(estMarquee(feuille?.cellules ?? [])).toBe(true);
});

test('n’écrit que ce qui est demandé, où c’est demandé', () => {
  expect(extrait(BREUILLET, '--numero', '31', '--pdf', dans('acte.pdf'))).toEqual({ code: 0, sortie: expect.arrayContaining([`PDF (acte définitif) : « ${dans('acte.pdf')} »`]), erreurs: '' });
  expect(extrait(BREUILLET, '--numero', '31', '--xlsx', 'acte.xlsx').sortie[0]).toBe('Feuille (acte définitif) : « acte.xlsx »');
  expect(readdirSync(dossier).sort()).toEqual(['acte.pdf', 'acte.xlsx']);
});

// Le n° 31 vise le n° 29 pour l'objet du n° 30, la Présidente n'y est plus, et l'original n'en date pas la signature.
test('d’un acte définitif, dit les alertes du contrôle, ce qu’il faut en faire, puis les places à remplir', () => {
  const { code, sortie } = extrait(BREUILLET, '--numero', '31', '--xlsx', 'acte.xlsx');
  expect([code, sortie[1]]).toEqual([0, '2 alertes au contrôle :']);
  expect(sortie.slice(2)).toEqual([
    expect.stringMatching(/^ {2}– DE08 \(Membres!H3\) : /), expect.stringMatching(/^ {4}→ Écrire l’heure du départ/),
    expect.stringMatching(/^ {2}– DE09 \(Délibérations!C9\) : /), expect.stringMatching(/^ {4}→ Viser la délibération n° 2023 CCAS 30/),
    'À remplir à la main, 1 place :', '  – Fait à Breuillet, le ………',
  ]);
});

test('ne remplace aucun fichier, et n’en écrit alors aucun', () => {
  writeFileSync(dans('acte.pdf'), 'à moi');
  expect(extrait(BREUILLET, '--numero', '30', '--xlsx', 'acte.xlsx', '--pdf', 'acte.pdf')).toEqual({
    code: 2, sortie: [], erreurs: '« acte.pdf » existe déjà et n’est pas remplacé : choisir un autre nom, ou le supprimer d’abord.\n',
  });
  expect([octets('acte.pdf').toString(), existsSync(dans('acte.xlsx'))]).toEqual(['à moi', false]);
  expect(extrait(BREUILLET, '--numero', '30', '--pdf', 'absent/acte.pdf')).toEqual({ code: 2, sortie: [], erreurs: 'Le dossier de « absent/acte.pdf » n’existe pas : le créer d’abord.\n' });
});

test('un PDF qui ne peut pas s’écrire ne laisse pas la feuille seule : rien n’est fait', () => {
  expect(extrait(BREUILLET, '--numero', '30', '--xlsx', 'acte.xlsx', '--pdf', 'absent/acte.pdf')).toEqual({ code: 2, sortie: [], erreurs: 'Le dossier de « absent/acte.pdf » n’existe pas : le créer d’abord.\n' });
  expect(readdirSync(dossier)).toEqual([]);
});

test('les mêmes données font les mêmes octets, et le classeur n’est pas touché', () => {
  const avant = readFileSync(BREUILLET);
  for (const n of ['1', '2']) extrait(BREUILLET, '--numero', '30', '--xlsx', `${n}.xlsx`, '--pdf', `${n}.pdf`);
  expect([octets('1.pdf').equals(octets('2.pdf')), octets('1.xlsx').equals(octets('2.xlsx')), readFileSync(BREUILLET).equals(avant)]).toEqual([true, true, true]);
});

test('de plusieurs délibérations, veut savoir laquelle', () => {
  expect(extrait(BREUILLET)).toEqual({ code: 2, sortie: [], erreurs: 'Le classeur a 2 délibérations (2023 CCAS 30 et 2023 CCAS 31) : donnez le numéro de celle à extraire.\n' });
  expect(extrait(BREUILLET, '--numero', '29')).toEqual({ code: 2, sortie: [], erreurs: expect.stringContaining('« 29 »') });
  expect(readdirSync(dossier)).toEqual([]);
});

test('d’une décision seule fait un projet à compléter, ce qui n’est pas une anomalie, et dit quelles feuilles ajouter', async () => {
  const { code, sortie, erreurs } = extrait(WATTRELOS, '--xlsx', 'e.xlsx', '--pdf', 'e.pdf');
  expect([code, erreurs, sortie.slice(0, 3)]).toEqual([0, '', ['Feuille (projet) : « e.xlsx »', 'PDF (projet) : « e.pdf »', 'Ce n’est qu’un projet :']]);
  expect(sortie).toEqual(expect.arrayContaining([expect.stringMatching(/^À remplir à la main, \d+ places :$/), '  – Fait à ………', '  – Votants : ………']));
  expect(sortie.at(-1)).toBe('Il manque au classeur les feuilles « Séance », « Membres » et « Délibérations » : ajoutez-les et remplissez-les pour que l’acte soit complet.');
  const cellules = (await feuilles('e.xlsx'))[0]?.cellules ?? [], textes = cellules.flat();
  expect(textes.filter((v) => typeof v === 'string' && v.startsWith('PROJET'))).toHaveLength(1);
  expect(textes.some((v) => typeof v === 'string' && v.includes('………'))).toBe(true);
  // Totaux de l'original : 172 508,69 € en fonctionnement, 282 673,43 € en investissement, 455 182,12 € en tout.
  for (const total of [172508.69, 282673.43, 455182.12]) expect(textes.filter((v) => v === total).length).toBeGreaterThanOrEqual(2);
});

test('un tableau qui a un constat bloquant ne donne qu’un projet, et dit pourquoi', () => {
  const { code, sortie } = extrait(SAINT_JUST, '--numero', '3', '--xlsx', 'dm.xlsx');
  expect([code, sortie[0], sortie[1]]).toEqual([1, 'Feuille (projet) : « dm.xlsx »', 'Ce n’est qu’un projet :']);
  expect(sortie.slice(2).join('\n')).toContain('AR08 (DM!C9)');
});

test.each(formes('seance'))('la forme « %s » donne toute la séance', async (forme) => {
  const { code, sortie } = extrait(BREUILLET, '--forme', forme, '--xlsx', 's.xlsx', '--pdf', 's.pdf');
  expect([code, sortie.slice(0, 2)]).toEqual([0, ['Feuille (acte définitif) : « s.xlsx »', 'PDF (acte définitif) : « s.pdf »']]);
  const textes = ((await feuilles('s.xlsx'))[0]?.cellules ?? []).flat().join('\n');
  expect(textes).toMatch(/2023 CCAS 30[^]*2023 CCAS 31/);
});

test('dit avant d’écrire les caractères que la police du PDF n’a pas', async () => {
  const titre = ['Libellé', 'Valeur'], seance = [titre, ['Établissement', 'CCAS de 漢'], ['Commune', 'Breuillet'], ['Date de la séance', { date: '2023-09-19' }]];
  const champs = [['Numéro', '1'], ['Genre', 'Libre'], ['Objet', 'Objet ☃'], ['Vote', 'unanimité']];
  writeFileSync(dans('s.xlsx'), await ecrireXlsx([{ nom: 'Séance', cellules: seance }, { nom: 'Délibérations', cellules: champs }]));
  const { code, erreurs, sortie } = extrait('s.xlsx', '--pdf', 'e.pdf');
  expect([code, erreurs]).toEqual([0, 'La police du PDF n’a pas « 漢 » (U+6F22) et « ☃ » (U+2603) : le PDF les écrit par leur code, la feuille les garde.\n']);
  expect(sortie[0]).toBe('PDF (projet) : « e.pdf »');
});

test.each([
  ['un classeur sans acte ni tableau', async () => ecrireXlsx([{ nom: 'Courrier', cellules: [['Madame'], ['Bonjour']] }]), /n’a ni feuille « Séance », « Membres » et « Délibérations », ni tableau budgétaire reconnu : rien n’est à extraire\.$/],
  ['un fichier vide', async () => new Uint8Array(), /vide/],
])('%s : une phrase et le code 2', async (_, faire, phrase) => {
  writeFileSync(dans('c.xlsx'), await faire());
  const { code, sortie, erreurs } = extrait('c.xlsx');
  expect([code, sortie, erreurs.trimEnd()]).toEqual([2, [], expect.stringMatching(phrase)]);
  expect(erreurs.trimEnd()).not.toContain('\n');
  expect(readdirSync(dossier)).toEqual(['c.xlsx']);
});

test.each([['absent.xlsx', 'n’existe pas'], ['lot.ndjson', 'est un lot de tableaux']])('« %s » est refusé en une phrase', (nom, debut) => {
  writeFileSync(dans('lot.ndjson'), '{}\n');
  const { code, erreurs } = extrait(nom);
  expect([code, erreurs]).toEqual([2, expect.stringContaining(debut)]);
});
