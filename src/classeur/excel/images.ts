import type { ImageAPoser, ImageDeFeuille } from '../../domaine/image';
import { estErreurExcel, estTropGros } from './echecs';

/** Le nom de l'image que nous posons : seule elle est retirée d'une feuille récrite. */
const NOTRE_IMAGE = 'Logo de l’acte';

/** Les images posées sur une feuille, redessinées par Excel en PNG. Une image qu'il ne rend pas n'arrête rien. */
export async function lireImages(contexte: Excel.RequestContext, nom: string): Promise<readonly ImageDeFeuille[]> {
  const formes = contexte.workbook.worksheets.getItem(nom).shapes.load('items/type');
  await contexte.sync();
  const images = formes.items.filter((f) => f.type === 'Image');
  if (images.length === 0) return [];
  const rendues = images.map((f) => f.getAsImage('PNG'));
  try {
    await contexte.sync();
  } catch (erreur) {
    if (!estErreurExcel(erreur)) throw erreur;
    return images.map(() => ({ octets: null, pourquoi: estTropGros(erreur) ? 'lourde' : 'abimee' }));
  }
  return rendues.map(({ value }) => ({ octets: Uint8Array.from(atob(value), (c) => c.charCodeAt(0)) }));
}

/** Demande l'image d'une feuille, au premier coin, à sa taille. */
export function poserImage(feuille: Excel.Worksheet, { octets, largeur, hauteur, texte }: ImageAPoser): void {
  const forme = feuille.shapes.addImage(btoa(Array.from(octets, (o) => String.fromCharCode(o)).join('')));
  forme.name = NOTRE_IMAGE;
  forme.altTextDescription = texte;
  // Proportions gardées, chaque dimension changerait l'autre.
  forme.lockAspectRatio = false;
  forme.left = 0;
  forme.top = 0;
  forme.width = largeur;
  forme.height = hauteur;
  forme.lockAspectRatio = true;
}

/** Retire l'image qu'une écriture précédente a posée ; celles de l'utilisateur restent. `formes` : chargées avec leur nom. */
export function retirerImage(formes: Excel.ShapeCollection): void {
  for (const forme of formes.items) if (forme.name === NOTRE_IMAGE) forme.delete();
}
