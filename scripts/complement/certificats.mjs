// Les certificats de https://localhost : approuvés par le poste quand il le permet, sinon seulement faits.
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { racine } from '../commun.mjs';

const requerir = createRequire(import.meta.url);
const DOSSIER = join(racine, '.cache/certificats');
/** Durée d'un certificat que le poste n'approuve pas, et marge avant sa fin, en jours. */
const DUREE = 30, MARGE = 1;
const JOUR = 24 * 3600 * 1000;

/** Les certificats à servir. `approuves` : un navigateur les accepte sans rien demander ; sinon `cause` dit pourquoi. */
export async function certificats() {
  if (process.env.CI) return provisoires('une machine d’intégration n’a personne pour l’approuver');
  if (process.platform !== 'win32' && process.platform !== 'darwin') return provisoires('ce système n’a pas Excel, rien n’y est donc approuvé');
  try {
    const { getHttpsServerOptions } = requerir('office-addin-dev-certs');
    return { options: await getHttpsServerOptions(), approuves: true };
  } catch (erreur) {
    return provisoires(erreur.message.trim().split('\n')[0]);
  }
}

async function provisoires(cause) {
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((f) => join(DOSSIER, f));
  if (!vaut(cert)) {
    rmSync(DOSSIER, { recursive: true, force: true });
    const { generateCertificates } = requerir('office-addin-dev-certs');
    await enSilence(() => generateCertificates(ca, cert, key, DUREE));
  }
  return { options: { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) }, approuves: false, cause };
}

function vaut(chemin) {
  return existsSync(chemin) && Date.parse(new X509Certificate(readFileSync(chemin)).validTo) > Date.now() + MARGE * JOUR;
}

/** L'outil annonce en anglais ce que le script dit ensuite. */
async function enSilence(faire) {
  const dire = console.log;
  console.log = () => {};
  try {
    return await faire();
  } finally {
    console.log = dire;
  }
}
