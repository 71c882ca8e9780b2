import { projeter, type NonVide } from '../../domaine/constat';
import type { FeuilleAEcrire } from '../../domaine/feuille';
import { classeurProtege } from '../erreur';
import { nomsLibres } from '../nomLibre';
import { estErreurExcel } from './echecs';
import { poserImage } from './images';
import { mettreEnForme } from './miseEnForme';
import { remplir } from './remplir';

/**
 * Ajoute des feuilles au bout du classeur et montre la première qui n'est pas masquée ; rend leurs noms. Si l'écriture échoue,
 * celles qui sont commencées sont retirées.
 */
export async function ajouter(contexte: Excel.RequestContext, modeles: NonVide<FeuilleAEcrire>): Promise<NonVide<string>> {
  const { worksheets, protection } = contexte.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await contexte.sync();
  if (protection.protected) throw classeurProtege();
  const noms = nomsLibres(projeter(modeles, (m) => m.nom), worksheets.items.map((f) => f.name));
  const faites: string[] = [];
  try {
    for (const [i, modele] of modeles.entries()) {
      const nom = noms[i] as string;
      const feuille = worksheets.add(nom);
      faites.push(nom);
      await remplir(contexte, feuille, modele);
      mettreEnForme(feuille, modele);
      if (modele.image) poserImage(feuille, modele.image);
    }
    const visible = modeles.findIndex((m) => !m.masquee);
    if (visible >= 0) worksheets.getItem(noms[visible] as string).activate();
    // Un seul envoi si rien n'est long : un Excel qui ne sait pas réunir les demandes annule chaque envoi à part.
    await contexte.sync();
  } catch (erreur) {
    // Un nom pris entre-temps est celui d'une autre feuille, qui n'est pas à retirer.
    if (estErreurExcel(erreur)) await retirer(contexte, erreur.code === 'ItemAlreadyExists' ? faites.slice(0, -1) : faites);
    throw erreur;
  }
  return noms;
}

async function retirer(contexte: Excel.RequestContext, noms: readonly string[]): Promise<void> {
  const feuilles = noms.map((nom) => contexte.workbook.worksheets.getItemOrNullObject(nom).load('name'));
  await contexte.sync();
  for (const feuille of feuilles) if (!feuille.isNullObject) feuille.delete();
  await contexte.sync();
}
