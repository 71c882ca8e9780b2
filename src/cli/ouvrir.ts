import { open, type FileHandle } from 'node:fs/promises';
import { OCTETS_MAX } from '../classeur/fichiers/limites';
import { enClair, type Phrases } from './erreurSysteme';

/** Un fichier ouvert en lecture seule : un classeur entier, un flux de lignes, ou la phrase qui dit pourquoi ni l'un ni l'autre. */
export type Ouvert =
  | { readonly genre: 'classeur'; readonly octets: Uint8Array }
  | { readonly genre: 'lignes'; readonly flux: AsyncIterable<Buffer> }
  | { readonly genre: 'refus'; readonly erreur: string };

const SANS_DROIT = (chemin: string): string => `Le fichier « ${chemin} » ne peut pas être lu : vos droits ne le permettent pas.`;
const LECTURE: Phrases = {
  ENOENT: (chemin) => `Le fichier « ${chemin} » n’existe pas : vérifiez son nom et son dossier.`,
  EACCES: SANS_DROIT,
  EPERM: SANS_DROIT,
  EISDIR: (chemin) => `« ${chemin} » est un dossier : donnez les fichiers qu’il contient.`,
  ENOTDIR: (chemin) => `Le chemin « ${chemin} » passe par un fichier qui n’est pas un dossier : vérifiez-le.`,
  EBUSY: (chemin) => `Le fichier « ${chemin} » est retenu par un autre programme : fermez-le, puis relancez.`,
};

const LIGNES = /\.(?:ndjson|jsonl)$/i;
/** Octets lus d'un coup. */
const TRANCHE = 256 * 1024;

/** Ouvre un fichier donné sur la ligne de commande. */
export async function ouvrir(chemin: string, stdin: AsyncIterable<Buffer>): Promise<Ouvert> {
  if (chemin === '-') return { genre: 'lignes', flux: stdin };
  try {
    const poignee = await open(chemin, 'r');
    const etat = await poignee.stat();
    if (etat.isDirectory()) {
      await poignee.close();
      return refus(`« ${chemin} » est un dossier : donnez les fichiers qu’il contient, par exemple « ${chemin.replace(/\/$/, '')}/*.xlsx ».`);
    }
    if (LIGNES.test(chemin)) return { genre: 'lignes', flux: poignee.createReadStream({ highWaterMark: TRANCHE }) };
    return { genre: 'classeur', octets: await lireEntier(poignee) };
  } catch (e) {
    return refus(enClair(LECTURE, 'Le fichier « {chemin} » n’a pas pu être lu', chemin, e as NodeJS.ErrnoException));
  }
}

/** Les octets d'un fichier, un de plus que la limite au besoin : sa lecture le refusera, sans l'avoir tout chargé. */
async function lireEntier(poignee: FileHandle): Promise<Uint8Array> {
  const morceaux: Buffer[] = [];
  for await (const morceau of poignee.createReadStream({ end: OCTETS_MAX, highWaterMark: TRANCHE })) morceaux.push(morceau as Buffer);
  return Buffer.concat(morceaux);
}

function refus(erreur: string): Ouvert {
  return { genre: 'refus', erreur };
}
