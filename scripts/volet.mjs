// `npm run volet -- FICHIER` : le volet de production sur un classeur, sans Excel. L'hôte d'essai y tient lieu d'Excel ; le fichier n'est jamais écrit.
import { rmSync, watchFile } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { finir, installer } from './commun.mjs';

const USAGE = `npm run volet -- FICHIER [--feuille NOM] [--capture IMAGE.png]
  ouvre le volet sur un classeur (xlsx, ods, csv, ndjson), à une adresse de ce poste ; enregistrez le classeur, rechargez la page
  --feuille  la feuille active, la première sinon
  --capture  écrit l'image du volet et s'arrête`;

const { chemin, feuille, capture } = lireArguments();
await installer();
const { lireClasseur, adresser, preparer } = await import('./volet/page.mjs');
const lire = () => lireClasseur(chemin, feuille).catch((e) => finir(e.message));

await (capture === undefined ? montrer() : photographier());

function lireArguments() {
  const { values, positionals } = analyser();
  return positionals.length === 1 ? { chemin: resolve(process.env.INIT_CWD ?? '.', positionals[0]), ...values } : finir(USAGE, 2);
}

function analyser() {
  try {
    return parseArgs({ allowPositionals: true, options: { feuille: { type: 'string' }, capture: { type: 'string' } } });
  } catch {
    // parseArgs s'explique en anglais ; l'usage dit la même chose.
    return finir(USAGE, 2);
  }
}

async function montrer() {
  const { charger } = await import('./regles/charger.mjs');
  const { servir } = charger('../../test/navigateur/serveur.ts');
  const classeur = await lire();
  process.stderr.write('Construction du volet…\n');
  const dossier = preparer();
  adresser(dossier, classeur, feuille);
  const { url, fermer } = await servir(dossier);
  watchFile(chemin, { interval: 500 }, () => {
    lireClasseur(chemin, feuille).then((relu) => adresser(dossier, relu, feuille), (e) => process.stderr.write(`${e.message}\n`));
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void fermer().then(() => { rmSync(dossier, { recursive: true }); process.exit(0); }));
  process.stdout.write(`Le volet est à ${url}/taskpane.html ; Ctrl+C arrête.\n`);
}

async function photographier() {
  const { charger } = await import('./regles/charger.mjs');
  const { Seance } = charger('../../test/navigateur/seance.ts');
  const classeur = await lire();
  const image = resolve(process.env.INIT_CWD ?? '.', capture);
  const seance = await Seance.ouvrir().catch((e) => finir(e.message));
  try {
    const page = await seance.volet(classeur, feuille === undefined ? {} : { feuilleActive: feuille });
    await page.screenshot({ path: image, fullPage: true });
    process.stdout.write(`${image}\n`);
  } finally {
    await seance.fermer();
  }
}
