// `npm run pages [-- FICHIER.pdf…]` : chaque page en PNG, pour la voir comme une préfecture la verra. Sans fichier, les extraits des documents réels.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { construire, finir, installer, racine } from './commun.mjs';
import { charger } from './regles/charger.mjs';

/** Les actes des documents réels : un classeur, la forme de l'original, et les numéros de ses délibérations. */
const ACTES = [
  { classeur: 'breuillet-2023-09-19', forme: 'classique', numeros: ['2023 CCAS 30', '2023 CCAS 31'] },
  { classeur: 'coueron-2025-03-06', forme: 'expose', numeros: ['2025-11'] },
  { classeur: 'wattrelos-seance-2023-09-30', forme: 'releve', numeros: ['2', '3'] },
  { classeur: 'saint-just-seance-2025-06-02', forme: 'proces-verbal', numeros: [null] },
];
const POINTS_PAR_POUCE = '110';

await installer();
const { disponibles } = charger('../../test/pdf/outils.ts');
if (!disponibles(['pdftoppm'])) finir('Les pages se rendent avec pdftoppm : installez poppler-utils.', 2);
const dossier = join(racine, 'out/pages');
mkdirSync(dossier, { recursive: true });
const donnes = process.argv.slice(2).map((f) => resolve(f));
for (const pdf of donnes.length > 0 ? donnes : await extraits()) {
  const racineDesPages = join(dossier, basename(pdf, '.pdf'));
  const { status, stderr } = spawnSync('pdftoppm', ['-r', POINTS_PAR_POUCE, '-png', pdf, racineDesPages], { encoding: 'utf8' });
  if (status !== 0) finir(`« ${pdf} » n’a pas pu être rendu : ${stderr.trim()}`);
  console.log(`out/pages/${basename(pdf, '.pdf')}-*.png`);
}

/** Écrit les extraits par la commande elle-même, et rend leurs chemins. */
async function extraits() {
  const ccas = await construire('ccas.js');
  return ACTES.flatMap(({ classeur, forme, numeros }) => numeros.map((numero) => {
    const pdf = join(dossier, `${classeur}${numero === null ? '' : `-${numero.replaceAll(' ', '-')}`}.pdf`);
    rmSync(pdf, { force: true });
    const options = ['--forme', forme, '--pdf', pdf, ...(numero === null ? [] : ['--numero', numero])];
    const { status, stderr } = spawnSync(process.execPath, [ccas, 'extrait', join(racine, `test/classeurs/${classeur}.xlsx`), ...options], { encoding: 'utf8' });
    if (status > 1) finir(`« ${classeur} » : ${stderr.trim()}`);
    return pdf;
  }));
}
