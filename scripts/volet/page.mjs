// La page du volet devant l'hôte d'essai, pour un navigateur quelconque.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { finir, racine } from '../commun.mjs';
import { charger } from '../regles/charger.mjs';

const { lireFichier } = charger('../../src/classeur/fichiers/index.ts');
/** L'appel d'office.js dans la page construite, avec ou sans guillemets. */
const OFFICE = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/[^">]*"?><\/script>/;

/** Le classeur d'un fichier. Lève une phrase s'il ne se lit pas, ou n'a pas cette feuille. */
export async function lireClasseur(chemin, feuille) {
  if (!existsSync(chemin)) throw new Error(`${chemin} n’existe pas : donnez le chemin du classeur.`);
  const lecture = await lireFichier(readFileSync(chemin), basename(chemin));
  if (!lecture.ok) throw new Error(`${chemin} : ${lecture.erreur}`);
  const noms = lecture.classeur.feuilles.map((f) => f.nom);
  if (feuille !== undefined && !noms.includes(feuille)) throw new Error(`Pas de feuille « ${feuille} » dans ${basename(chemin)} : choisissez parmi ${noms.map((n) => `« ${n} »`).join(', ')}.`);
  return lecture.classeur;
}

/** Construit dans un dossier neuf le volet de production et l'hôte d'essai à la place d'office.js. Rend le dossier. */
export function preparer() {
  const dossier = mkdtempSync(join(tmpdir(), 'ccas-volet-'));
  for (const script of ['test/navigateur/construire.mjs', 'test/hote/officeJs.mjs']) {
    const { status, stderr } = spawnSync(process.execPath, [join(racine, script), dossier], { encoding: 'utf8' });
    if (status !== 0) finir(`Le volet n’a pas pu être construit :\n${stderr}`);
  }
  const page = join(dossier, 'taskpane.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(OFFICE, '<script src="office.js"></script><script src="classeur.js"></script>'));
  return dossier;
}

/** Donne le classeur à la page : elle l'ouvrira à son prochain chargement. */
export function adresser(dossier, { nom, feuilles }, active) {
  const grilles = feuilles.map((f) => ({ ...f, lignesMasquees: [...f.lignesMasquees] }));
  const activer = active === undefined ? '' : `.evenement({ genre: 'activer', feuille: ${JSON.stringify(active)} })`;
  writeFileSync(join(dossier, 'classeur.js'), `hoteEssai.ouvrir(${JSON.stringify(nom)}, ${JSON.stringify(grilles)}, { client: 'web', fond: '#FFFFFF' })${activer};\n`);
}
