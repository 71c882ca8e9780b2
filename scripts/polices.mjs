// Écrit assets/polices/*.ttf : Noto Sans réduite aux caractères des actes, et sa licence. `node scripts/polices.mjs [--verifier]`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finir, installer, racine } from './commun.mjs';

const SOURCE = join(racine, 'node_modules/@expo-google-fonts/noto-sans');
const plage = (debut, fin) => Array.from({ length: fin - debut + 1 }, (_, i) => String.fromCodePoint(debut + i)).join('');

/** L'espace des montants (U+202F), les tirets, les guillemets, les exposants et les signes des actes. */
const SIGNES = `${plage(0x2010, 0x2011)}${plage(0x2013, 0x2014)}\u202f‘’‚“”„•…‹›€№−ᵈᵉʳˢ`;
/** Français et langues d'Europe : Latin de base, Latin-1, Latin étendu A, roumain. */
const EUROPE = `${plage(0x20, 0x7e)}${plage(0xa0, 0x17f)}${plage(0x218, 0x21b)}ẞ${SIGNES}`;
/** Vietnamien, pinyin, langues d'Afrique, azéri : ce que portent d'autres noms de personnes. */
const MONDE = `${plage(0x1cd, 0x1dc)}ƠơƯưƏəƐɛƆɔƉɖƁɓƊɗƘƙƔɣƳƴǦǧ${plage(0x1ea0, 0x1ef9)}`;

/** Chaque graisse a ce qu'il lui faut ; une lettre rare qui manque en gras ou en italique s'imprime en romain. */
const POLICES = [
  { nom: 'NotoSans-Regular.ttf', source: '400Regular/NotoSans_400Regular.ttf', caracteres: `${EUROPE}${MONDE}${plage(0x180, 0x24f)}${plage(0x1e00, 0x1eff)}` },
  { nom: 'NotoSans-Bold.ttf', source: '700Bold/NotoSans_700Bold.ttf', caracteres: `${EUROPE}${MONDE}` },
  { nom: 'NotoSans-Italic.ttf', source: '400Regular_Italic/NotoSans_400Regular_Italic.ttf', caracteres: EUROPE },
];
/** Le nom, la version, la licence et son adresse restent dans le fichier, comme l'OFL le veut. */
const NOMS_GARDES = [0, 1, 2, 3, 4, 5, 6, 13, 14];

/** Chaque fichier d'assets/polices et ses octets. */
export async function polices() {
  const { default: reduire } = await import('subset-font');
  const fichiers = [{ nom: 'OFL.txt', octets: readFileSync(join(SOURCE, 'LICENSE_FONT')) }];
  for (const { nom, source, caracteres } of POLICES) {
    const options = { targetFormat: 'truetype', preserveNameIds: NOMS_GARDES, keepFeatures: ['kern'], noHinting: true };
    fichiers.push({ nom, octets: await reduire(readFileSync(join(SOURCE, source)), caracteres, options) });
  }
  return fichiers;
}

async function principal(verifier) {
  const dossier = join(racine, 'assets/polices');
  const perimes = (await polices()).filter(({ nom, octets }) => !existsSync(join(dossier, nom)) || !readFileSync(join(dossier, nom)).equals(octets));
  if (verifier && perimes.length > 0) finir(`À refaire par « node scripts/polices.mjs » : ${perimes.map((f) => f.nom).join(', ')}.`);
  mkdirSync(dossier, { recursive: true });
  for (const { nom, octets } of perimes) {
    writeFileSync(join(dossier, nom), octets);
    console.log(`écrit : assets/polices/${nom}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await installer();
  await principal(process.argv.includes('--verifier'));
}
