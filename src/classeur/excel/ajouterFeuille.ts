import type { FeuilleAEcrire } from '../../domaine/feuille';
import { classeurProtege } from '../erreur';
import { nomLibre } from '../nomLibre';
import { contenuDe } from './contenu';
import { estErreurExcel } from './echecs';
import { mettreEnForme } from './miseEnForme';

/** Cellules envoyées à la fois : une demande d'Excel pour le web est bornée à 5 Mo. */
const CELLULES_PAR_LOT = 20_000;

/** Ajoute une feuille au bout du classeur ; rend son nom. Si l'écriture échoue, la feuille commencée est retirée. */
export async function ajouter(contexte: Excel.RequestContext, modele: FeuilleAEcrire): Promise<string> {
  const { worksheets, protection } = contexte.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await contexte.sync();
  if (protection.protected) throw classeurProtege();
  const nom = nomLibre(modele.nom, worksheets.items.map((f) => f.name));
  try {
    const feuille = worksheets.add(nom);
    await remplir(contexte, feuille, modele);
    mettreEnForme(feuille, modele);
    if (!modele.masquee) feuille.activate();
    await contexte.sync();
  } catch (erreur) {
    // Un nom pris entre-temps est celui d'une autre feuille, qui n'est pas à retirer.
    if (estErreurExcel(erreur) && erreur.code !== 'ItemAlreadyExists') await retirer(contexte, nom);
    throw erreur;
  }
  return nom;
}

async function remplir(contexte: Excel.RequestContext, feuille: Excel.Worksheet, { cellules }: FeuilleAEcrire): Promise<void> {
  const largeur = Math.max(0, ...cellules.map((l) => l.length));
  if (largeur === 0) return;
  const parLot = Math.max(1, Math.floor(CELLULES_PAR_LOT / largeur));
  for (let debut = 0; debut < cellules.length; debut += parLot) {
    if (debut > 0) await contexte.sync();
    const lot = cellules.slice(debut, debut + parLot).map((ligne) => Array.from({ length: largeur }, (_, j) => contenuDe(ligne[j] ?? null)));
    const plage = feuille.getRangeByIndexes(debut, 0, lot.length, largeur);
    // Le format d'abord : sous le format « texte », « =1+1 » et « 011 » restent des textes. `null` laisse la cellule vide.
    plage.numberFormat = lot.map((ligne) => ligne.map((c) => c.format));
    plage.formulas = lot.map((ligne) => ligne.map((c) => c.contenu));
  }
}

async function retirer(contexte: Excel.RequestContext, nom: string): Promise<void> {
  const feuille = contexte.workbook.worksheets.getItemOrNullObject(nom).load('name');
  await contexte.sync();
  if (feuille.isNullObject) return;
  feuille.delete();
  await contexte.sync();
}
