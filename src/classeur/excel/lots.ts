import type { Plage } from '../../domaine/grille';
import { estTropGros } from './echecs';

/** Cellules demandées à la fois : environ 1 Mo, quand Excel pour le web n'en transmet que 5. */
const CELLULES_PAR_LOT = 20_000;

/** Des lignes d'une plage, chargées ; la première est la ligne `debut` de la feuille. */
export interface Lot { readonly lot: Excel.Range; readonly debut: number }

/**
 * Charge une plage par lots de lignes, plus petits si Excel refuse la taille d'une réponse. `charger` demande ce qui doit
 * venir dans le même envoi que chaque lot.
 */
export async function* parLots(
  contexte: Excel.RequestContext, feuille: Excel.Worksheet, plage: Plage, proprietes: string, charger: () => void = () => undefined,
): AsyncGenerator<Lot> {
  const largeur = plage.fin.colonne - plage.debut.colonne + 1;
  let parLot = Math.max(1, Math.floor(CELLULES_PAR_LOT / largeur));
  for (let debut = plage.debut.ligne; debut <= plage.fin.ligne; ) {
    const nombre = Math.min(parLot, plage.fin.ligne - debut + 1);
    const lot = feuille.getRangeByIndexes(debut, plage.debut.colonne, nombre, largeur).load(proprietes);
    charger();
    try {
      await contexte.sync();
    } catch (erreur) {
      if (!estTropGros(erreur) || nombre === 1) throw erreur;
      parLot = Math.ceil(nombre / 2);
      continue;
    }
    yield { lot, debut };
    debut += nombre;
  }
}
