import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { png } from '../../../test/images/png';
import type { Valeur } from '../../domaine/grille';
import { ecrireOds, ecrireXlsx } from './ecriture/ecrire';
import type { FeuilleAEcrire } from './ecriture/feuille';
import { classeur } from './essais/fabriquer';
import { lireImages } from './images/lireImages';

const present = spawnSync('soffice', ['--version']).status === 0;
const si = present ? it : it.skip;
const absent = present ? '' : ' (non fait : LibreOffice n’est pas installé, « soffice » est introuvable)';
const DELAI = 120_000;

const DM: FeuilleAEcrire = {
  nom: 'DM',
  cellules: [
    [{ valeur: 'DM n° 1 – 2025', gras: true }, null, null],
    ['Désignation', 'Dépenses', 'Recettes'],
    ['011', { valeur: 1234.56, format: 'euros' }, '1 234,56 €'],
    ['=1+1', -0.01, { date: '2025-01-31' }],
    ['Total', { formule: 'SUM(B3:B4)', format: 'euros' }, { formule: 'B99/0' }],
    ['Masquée', { formule: 'NA()' }],
  ],
  fusions: [{ debut: { ligne: 0, colonne: 0 }, fin: { ligne: 0, colonne: 2 } }],
  lignesMasquees: new Set([5]),
};
/** Ce que LibreOffice affiche : 1 234,56 − 0,01 = 1 234,55. */
const ATTENDU: Valeur[][] = [
  ['DM n° 1 – 2025'],
  ['Désignation', 'Dépenses', 'Recettes'],
  ['011', 1234.56, '1 234,56 €'],
  ['=1+1', -0.01, { date: '2025-01-31' }],
  ['Total', 1234.55, { erreur: '#DIV/0!' }],
  ['Masquée', { erreur: '#N/A' }],
];

/** Le fichier que LibreOffice enregistre après avoir ouvert `octets`. */
function enregistrer(octets: Uint8Array, de: string, vers: string, filtre = vers): Uint8Array {
  const dossier = mkdtempSync(join(tmpdir(), 'ccas-'));
  try {
    writeFileSync(join(dossier, `source.${de}`), octets);
    execFileSync('soffice', [`-env:UserInstallation=file://${dossier}/profil`, '--headless', '--convert-to', filtre, '--outdir', join(dossier, 'sortie'), join(dossier, `source.${de}`)], { stdio: 'ignore', timeout: DELAI });
    return new Uint8Array(readFileSync(join(dossier, 'sortie', `source.${vers}`)));
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

describe('aller et retour par LibreOffice', () => {
  si.each(['xlsx', 'ods'])(`lit le .%s qu’il enregistre d’un classeur que nous avons écrit, formules calculées${absent}`, async (vers) => {
    const [f] = (await classeur(enregistrer(await ecrireXlsx([DM]), 'xlsx', vers), `dm.${vers}`)).feuilles;
    expect(f?.cellules).toEqual(ATTENDU);
    expect(f?.fusions).toEqual(DM.fusions);
    expect([...(f?.lignesMasquees ?? [])]).toEqual([5]);
  }, DELAI);

  si.each(['xlsx', 'ods'])(`lit dans le .%s qu’il enregistre l’image que nous avons posée, au format près${absent}`, async (vers) => {
    const octets = png({ largeur: 16, hauteur: 8, type: 2, bits: 8, pixel: (x, y) => [x * 16, y * 32, 200] });
    const ecrit = await ecrireXlsx([{ nom: 'DM', cellules: [['a']], image: { genre: 'png', octets, largeur: 60, hauteur: 30, texte: 'Logo' } }]);
    expect(lireImages(enregistrer(ecrit, 'xlsx', vers), 'DM')).toEqual([{ octets }]);
  }, DELAI);

  si(`lit l’.xlsx qu’il enregistre d’un .ods que nous avons écrit${absent}`, async () => {
    const simple: FeuilleAEcrire = { nom: 'DM', cellules: [['011', 1234.56], ['Total', { formule: 'SUM(B1:B1)', valeur: 1234.56 }]] };
    const [f] = (await classeur(enregistrer(await ecrireOds([simple]), 'ods', 'xlsx'), 'dm.xlsx')).feuilles;
    expect(f?.cellules).toEqual([['011', 1234.56], ['Total', 1234.56]]);
  }, DELAI);

  si(`lit le .csv qu’il enregistre en Windows-1252${absent}`, async () => {
    // Séparateur 59, guillemet 34, jeu de caractères 1 (Windows-1252), cellules telles qu'affichées.
    const [f] = (await classeur(enregistrer(await ecrireXlsx([{ nom: 'DM', cellules: [['Dépenses', '1 234,56 €'], ['l’œuvre', null]] }]), 'xlsx', 'csv', 'csv:Text - txt - csv (StarCalc):59,34,1'), 'dm.csv')).feuilles;
    expect(f?.cellules).toEqual([['Dépenses', '1 234,56 €'], ['l’œuvre']]);
  }, DELAI);
});
