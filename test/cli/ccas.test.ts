import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lireFichier } from '../../src/classeur/fichiers';
import { ecrireXlsx } from '../../src/classeur/fichiers/ecriture/ecrire';

// Chaque essai lance un programme ; une machine chargée peut y mettre des secondes.
jest.setTimeout(60_000);

const RACINE = join(__dirname, '../..');
const PROGRAMME = join(RACINE, 'scripts/ccas.mjs');
const SAINT_JUST = 'test/classeurs/saint-just-dm1-2025.xlsx', SAAD = 'test/classeurs/wattrelos-saad-dm1-2023.xlsx';

interface Passage { readonly code: number | null; readonly sortie: string; readonly erreurs: string }

/** Lance la commande comme « npm run --silent ccas -- … » la lance. */
function ccas(args: readonly string[], entree = ''): Passage {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAMME, ...args], { cwd: RACINE, input: entree, encoding: 'utf8', maxBuffer: 1e9 });
  return { code: status, sortie: stdout, erreurs: stderr };
}

let dossier: string;
const essai = (nom: string, contenu: string | Uint8Array): string => {
  const chemin = join(dossier, nom);
  writeFileSync(chemin, contenu);
  return chemin;
};

/** Les feuilles des classeurs réels en lignes NDJSON. */
async function lignes(): Promise<string[]> {
  const toutes: string[] = [];
  for (const nom of [SAINT_JUST, SAAD]) {
    const lecture = await lireFichier(readFileSync(join(RACINE, nom)), nom);
    if (!lecture.ok) throw new Error(lecture.erreur);
    for (const f of lecture.classeur.feuilles) toutes.push(JSON.stringify({ feuille: f.nom, cellules: f.cellules }));
  }
  return toutes;
}

beforeAll(() => {
  dossier = mkdtempSync(join(tmpdir(), 'ccas-'));
  // Le premier lancement construit la commande.
  expect(ccas(['--version'])).toEqual({ code: 0, sortie: expect.stringMatching(/^ccas \d+\.\d+\.\d+\n$/), erreurs: '' });
}, 180_000);
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

test('le JSON a les clés du contrat, dans leur ordre, et rien d’autre', () => {
  const { code, sortie } = ccas(['verifier', SAINT_JUST, '--format', 'json']);
  expect(code).toBe(1);
  const document = JSON.parse(sortie);
  expect(Object.keys(document)).toEqual(['version', 'fichiers']);
  expect(document.version).toBe(1);
  const [fichier] = document.fichiers;
  expect(Object.keys(fichier)).toEqual(['fichier', 'erreur', 'tableaux']);
  expect([fichier.fichier, fichier.erreur]).toEqual([SAINT_JUST, null]);
  expect(fichier.tableaux.map((t: { type: string }) => t.type)).toEqual(['DM', 'CA']);
  for (const tableau of fichier.tableaux) {
    expect(Object.keys(tableau)).toEqual(['feuille', 'plage', 'type', 'disposition', 'nomenclature', 'exercice', 'etat', 'totaux', 'constats', 'nonEvalues']);
    expect(Object.keys(tableau.totaux)).toEqual(['fonctionnement', 'investissement']);
    for (const section of Object.values(tableau.totaux)) expect(Object.keys(section as object)).toEqual(['depenses', 'recettes', 'ecart']);
    for (const constat of tableau.constats) expect(Object.keys(constat)).toEqual(['regle', 'gravite', 'message', 'correction', 'cellules', 'ecart', 'references']);
    for (const nonEvalue of tableau.nonEvalues) expect(Object.keys(nonEvalue)).toEqual(['regle', 'motif', 'cause']);
  }
  expect(fichier.tableaux[0].totaux).toEqual({
    fonctionnement: { depenses: 750000, recettes: 750000, ecart: 0 },
    investissement: { depenses: 16629100, recettes: 16629100, ecart: 0 },
  });
  expect(fichier.tableaux[0].constats).toContainEqual(expect.objectContaining({ regle: 'AR08', gravite: 'bloquant', correction: expect.any(String) }));
});

test('ce qui est déduit se dit sur la sortie d’erreur, jamais dans le JSON', () => {
  const { sortie, erreurs } = ccas(['verifier', SAINT_JUST, '--format', 'json']);
  expect(erreurs).toContain(`${SAINT_JUST}, feuille « DM » : Exercice 2025`);
  expect(sortie).not.toContain('Exercice 2025');
});

test('une feuille de montants dont rien n’est contrôlé se dit, sous le rapport ou sur la sortie d’erreur', async () => {
  const dm = [['DM n° 1 2024'], ['Compte', 'Libellé', 'Dépenses', 'Recettes'], ['60623', 'Alimentation', 100, null], ['74748', 'Autres communes', null, 100]];
  const chemin = essai('dm.xlsx', await ecrireXlsx([{ nom: 'DM', cellules: dm }, { nom: 'CFU', cellules: [['Résultat', 500]] }]));
  const phrase = `${chemin}, feuille « CFU » : elle porte des montants, mais aucun tableau n’y est reconnu ; rien n’en est contrôlé.`;
  const texte = ccas(['verifier', chemin]), json = ccas(['verifier', chemin, '--format', 'json']);
  expect([texte.code, texte.sortie.replace(/\s+/g, ' ').endsWith(`${phrase} `), texte.erreurs]).toEqual([0, true, '']);
  expect([json.erreurs.trimEnd().split('\n').at(-1), json.sortie.includes('CFU')]).toEqual([phrase, false]);
});

test.each(['texte', 'json', 'ndjson'])('deux passages en %s rendent les mêmes octets', (format) => {
  const args = ['verifier', SAINT_JUST, SAAD, '--format', format];
  expect(ccas(args)).toEqual(ccas(args));
});

test('le fichier contrôlé n’est pas touché', () => {
  const chemin = essai('dm.xlsx', readFileSync(join(RACINE, SAINT_JUST))), avant = statSync(chemin);
  chmodSync(chemin, 0o444);
  ccas(['verifier', chemin]);
  expect(readFileSync(chemin).equals(readFileSync(join(RACINE, SAINT_JUST)))).toBe(true);
  expect(statSync(chemin).mtimeMs).toBe(avant.mtimeMs);
});

test('un fichier illisible a sa phrase, et les autres sont contrôlés', () => {
  const vide = essai('vide.xlsx', ''), sans = essai('courrier.csv', 'Madame;Monsieur\nBonjour;Bonsoir\n'), absent = join(dossier, 'absent.xlsx');
  const { code, sortie, erreurs } = ccas(['verifier', absent, dossier, vide, SAAD, sans, '--format', 'json']);
  expect(code).toBe(2);
  const { fichiers } = JSON.parse(sortie);
  expect(fichiers.map((f: { fichier: string }) => f.fichier)).toEqual([absent, dossier, vide, SAAD, sans]);
  expect(fichiers.map((f: { tableaux: unknown[] }) => f.tableaux.length)).toEqual([0, 0, 0, 1, 0]);
  expect(fichiers[0].erreur).toBe(`Le fichier « ${absent} » n’existe pas : vérifiez son nom et son dossier.`);
  expect(fichiers[1].erreur).toContain('est un dossier');
  expect(fichiers[2].erreur).toContain('vide');
  expect(fichiers[3].erreur).toBeNull();
  expect(fichiers[4].erreur).toContain('Aucun tableau budgétaire n’est reconnu');
  const phrases = erreurs.trimEnd().split('\n').filter((l) => !l.includes(', feuille «'));
  expect(phrases).toEqual([0, 1, 2, 4].map((k) => fichiers[k].erreur));
});

(process.platform === 'win32' ? test.skip : test)('un fichier sans fin est refusé, mémoire bornée', () => {
  const { code, erreurs } = ccas(['verifier', '/dev/zero']);
  expect(code).toBe(2);
  expect(erreurs.trimEnd().split('\n')).toHaveLength(1);
});

test('le mauvais usage donne une phrase et le code 2', () => {
  expect(ccas(['verifier', SAAD, '--exercice', '25'])).toEqual({ code: 2, sortie: '', erreurs: 'Exercice irrecevable : « 25 ». Écrire une année de 1997 à 2100.\n' });
});

test('l’aide ne nomme que les commandes qui existent', () => {
  const { code, sortie } = ccas(['aide']);
  expect(code).toBe(0);
  expect([...sortie.matchAll(/^ {2}ccas (\S+)/gm)].map((m) => m[1])).toEqual(['verifier', 'modele', 'extrait', 'aide', '--version']);
});

test('un lot partagé par lignes rend, recollé, les mêmes octets', async () => {
  const tableaux = await lignes();
  const lot = [...tableaux, '{"cellules": 3}', 'pas du JSON', '{"fichier":"a.xlsx","cellules":[["rien"]]}', ...tableaux, ...tableaux];
  const controler = (part: readonly string[]): Passage => ccas(['verifier', '-', '--format', 'ndjson'], `${part.join('\n')}\n`);
  const entier = controler(lot);
  expect(entier.code).toBe(2);
  expect(entier.sortie.trimEnd().split('\n')).toHaveLength(lot.length);
  for (const coupe of [1, 5, 8]) expect(controler(lot.slice(0, coupe)).sortie + controler(lot.slice(coupe)).sortie).toBe(entier.sortie);
  expect(JSON.parse(entier.sortie.split('\n')[5] as string)).toEqual({ version: 1, fichier: 'a.xlsx', erreur: expect.stringContaining('aucun tableau') });
  expect(entier.erreurs).toContain('entrée standard, ligne 4 : ');
});

test('un verdict NDJSON porte version, fichier et erreur, puis les clés d’un tableau', async () => {
  const [premiere = ''] = await lignes();
  const { sortie, erreurs } = ccas(['verifier', essai('lot.ndjson', premiere), '--format', 'ndjson']);
  expect(Object.keys(JSON.parse(sortie)).slice(0, 5)).toEqual(['version', 'fichier', 'erreur', 'feuille', 'plage']);
  expect(JSON.parse(sortie).fichier).toBeNull();
  expect(erreurs).toBe('');
});

test('dans un lot, chaque ligne est une entrée de « fichiers »', async () => {
  const lot = essai('lot.ndjson', (await lignes()).slice(0, 2).join('\n'));
  const { fichiers } = JSON.parse(ccas(['verifier', lot, '--format', 'json']).sortie);
  expect(fichiers.map((f: { fichier: string }) => f.fichier)).toEqual([`${lot}, ligne 1`, `${lot}, ligne 2`]);
});

test('une ligne impose sa nomenclature et son exercice ; une valeur inconnue est refusée', async () => {
  const [premiere = '{}'] = await lignes();
  const avec = (plus: object): string => JSON.stringify({ ...JSON.parse(premiere), ...plus });
  const { sortie } = ccas(['verifier', '-', '--format', 'ndjson', '--exercice', '2024'], [avec({ nomenclature: 'M57_A', exercice: 2023 }), avec({ nomenclature: 'M57' }), avec({ exercice: 12 }), premiere].join('\n'));
  const verdicts = sortie.trimEnd().split('\n').map((l) => JSON.parse(l));
  expect([verdicts[0].nomenclature, verdicts[0].exercice]).toEqual(['M57_A', 2023]);
  expect(verdicts[1].erreur).toContain('« M57 » est inconnue');
  expect(verdicts[2].erreur).toContain('12 est irrecevable');
  expect(verdicts[3].exercice).toBe(2024);
});

test('un lecteur qui s’en va arrête la commande sans bruit', async () => {
  const [premiere = ''] = await lignes();
  const lot = essai('gros.ndjson', `${premiere}\n`.repeat(3000));
  const enfant = spawn(process.execPath, [PROGRAMME, 'verifier', lot, '--format', 'ndjson'], { cwd: RACINE, stdio: ['ignore', 'pipe', 'pipe'] });
  let erreurs = '';
  enfant.stderr.on('data', (d: Buffer) => { erreurs += d.toString(); });
  await once(enfant.stdout, 'data');
  enfant.stdout.destroy();
  const [code] = await once(enfant, 'close');
  expect(code).toBe(141);
  expect(erreurs).toBe('');
});

test('le rapport se lit sans couleur hors d’un terminal', () => {
  const { code, sortie } = ccas(['verifier', SAINT_JUST]);
  expect(code).toBe(1);
  expect(sortie).not.toContain('\u001b');
  expect(sortie).toContain('✗ BLOQUANT AR08');
  expect(sortie).toContain('Pourquoi');
  for (const ligne of sortie.split('\n')) expect(ligne.length).toBeLessThanOrEqual(100);
});
