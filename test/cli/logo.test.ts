import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { faire } from '../../src/cli/extrait/faire';
import { ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { avecImages } from '../images/avecImages';
import { jpeg } from '../images/jpeg';
import { png } from '../images/png';
import { relire } from '../pdf/controle/controler';
import { parcourir } from '../pdf/controle/structure';

jest.setTimeout(60_000);
const BREUILLET = readFileSync(join(__dirname, '../classeurs/breuillet-2023-09-19.xlsx'));
const ROUGE_ET_BLEU = [255, 0, 0, 0, 0, 255];
const PNG = png({ largeur: 40, hauteur: 20, type: 3, bits: 4, entrelace: true, palette: ROUGE_ET_BLEU, transparence: [0], pixel: (x, y) => [(x + y) % 2] });
const JPEG = jpeg({ largeur: 5, hauteur: 3 }, (x, y) => [x * 40, 90 + y, 160]);
const NOM = "Logo du Centre Communal d'Action Sociale de Breuillet";

let dossier: string;
beforeEach(() => { dossier = mkdtempSync(join(tmpdir(), 'ccas-logo-')); });
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

/** L'acte que la commande fait de la séance de Breuillet, cette feuille portant ces images. */
async function extraire(feuille: string, ...images: readonly Uint8Array[]) {
  const classeur = join(dossier, 'séance.xlsx');
  writeFileSync(classeur, avecImages(BREUILLET, feuille, ...images));
  const fait = await faire({ classeur, forme: 'classique', numero: '30' }, Readable.from([]));
  if (!fait.ok) throw new Error(fait.phrase);
  const { fautes, structure } = await relire(await ecrirePdf(fait.document, policesEmbarquees()));
  expect(fautes).toEqual([]);
  const figures = structure.flatMap((r) => [...parcourir(r)]).filter((e) => e.type === 'Figure').map((e) => e.alternative);
  return { logo: fait.document.logo, figures, dit: fait.conseils.filter((c) => /logo/.test(c)), empreinte: fait.document.empreinte };
}

test.each([['PNG', PNG, 'png'], ['JPEG', JPEG, 'jpeg']] as const)('le %s de la feuille « Séance » est le logo de l’acte', async (_, octets, genre) => {
  expect(await extraire('Séance', octets)).toMatchObject({ logo: { genre, octets, largeur: 40, texte: NOM }, figures: [NOM], dit: [] });
});

test('une image d’une autre feuille n’en est pas un', async () => {
  expect(await extraire('Membres', PNG)).toMatchObject({ logo: undefined, figures: [], dit: [] });
});

test('une image qui n’en peut pas être un est dite, et l’acte se fait ; ses données sont les mêmes', async () => {
  const { empreinte } = await extraire('Séance', PNG);
  expect(await extraire('Séance', PNG, JPEG)).toEqual({ logo: undefined, figures: [], empreinte, dit: ['La feuille « Séance » porte 2 images : n’y gardez que le logo. L’acte est fait sans logo.'] });
  expect(await extraire('Séance', Buffer.from('GIF89a'))).toMatchObject({ empreinte, dit: ['L’image de la feuille « Séance » est en GIF : insérez le logo en PNG ou en JPEG. L’acte est fait sans logo.'] });
  expect(await extraire('Séance', PNG.subarray(0, 50))).toMatchObject({ empreinte, dit: ['L’image de la feuille « Séance » est abîmée : insérez-la de nouveau, en PNG ou en JPEG. L’acte est fait sans logo.'] });
});
