// Écrit docs/captures/*.png : le volet de production sur de vrais documents, dans un navigateur. `node scripts/captures.mjs`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installer, racine } from './commun.mjs';
import { charger } from './regles/charger.mjs';

await installer();
const { Seance, controle } = charger('../../test/navigateur/seance.ts');
const { classeurReel, saisir } = charger('../../test/navigateur/outils.ts');
const { grille } = charger('../../src/domaine/grille.ts');
const { grilleExemple } = charger('../../src/regles/exemples.ts');
const { JUSTE } = charger('../../src/taskpane/essai.ts');

const dossier = join(racine, 'docs/captures');
const saintJust = await classeurReel('saint-just-dm1-2025.xlsx'), wattrelos = await classeurReel('wattrelos-dm1-2023.xlsx');
const wattrelosSeance = await classeurReel('wattrelos-seance-2023-09-30.xlsx');
const juste = { nom: 'dm.xlsx', feuilles: [grilleExemple(JUSTE, 'DM')] };
const illisible = { nom: 'dm.xlsx', feuilles: [grilleExemple(JUSTE.replace('1 200,50', '"1.200"').replace('300,25', 'à voir'), 'DM')] };
const vide = { nom: 'vide.xlsx', feuilles: [grille([['Bonjour']], { nom: 'Feuil1' })] };

/** Un centime de trop sur le total général de Wattrelos. */
async function unCentime(page) {
  await saisir(page, 'DM 1', 'C61', 455182.13);
  await controle(page);
}

async function apercu(page) {
  await saisir(page, 'DM', 'D6', 1500.76);
  await saisir(page, 'DM', 'F8', 1400);
  await controle(page);
  await page.locator('#tout-corriger').click();
  await page.locator('.apercu').waitFor();
}

/** La vue « Extrait », sur la décision modificative de la séance. */
async function extrait(page) {
  await page.getByRole('button', { name: 'Extrait…' }).click();
  await page.locator('#choix-deliberation').selectOption({ index: 1 });
  await page.locator('#groupe-vote summary').click();
}

async function premierPas(page) {
  await page.getByRole('button', { name: 'Extrait…' }).click();
  await page.locator('#preparer-seance').waitFor();
}

const CAPTURES = [
  { nom: 'constats', classeur: wattrelos, avant: unCentime },
  { nom: 'illisibles', classeur: illisible },
  { nom: 'conforme', classeur: juste, hauteur: 640 },
  { nom: 'vide', classeur: vide, hauteur: 640 },
  { nom: 'sombre', classeur: saintJust, theme: 'dark' },
  { nom: 'contraste', classeur: saintJust, theme: 'contraste' },
  { nom: '320-px', classeur: saintJust, largeur: 320 },
  { nom: 'extrait-premier-pas', classeur: wattrelos, hauteur: 640, avant: premierPas },
  { nom: 'extrait', classeur: wattrelosSeance, avant: extrait },
  { nom: 'apercu', classeur: juste, hauteur: 640, avant: apercu, entiere: false },
];

mkdirSync(dossier, { recursive: true });
const seance = await Seance.ouvrir();
try {
  for (const { nom, classeur, avant, entiere = true, ...ouverture } of CAPTURES) {
    const page = await seance.volet(classeur, ouverture);
    await avant?.(page);
    // La capture montre le volet au repos : ni focus ni survol.
    if (entiere) await page.evaluate(() => document.activeElement?.blur());
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(dossier, `${nom}.png`), fullPage: entiere });
    await page.context().close();
    process.stdout.write(`docs/captures/${nom}.png\n`);
  }
} finally {
  await seance.fermer();
}
if (seance.plaintes.length > 0) {
  process.stderr.write(`${seance.plaintes.join('\n')}\n`);
  process.exitCode = 1;
}
