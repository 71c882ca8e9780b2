import type { Plage } from '../../domaine/grille';
import { estErreurExcel } from './echecs';
import { partie, plageDe } from './plage';

/** Les cellules fusionnées d'une plage. Au-delà de 512 fusions Excel ne répond pas : la plage est alors lue par moitiés. */
export async function lireFusions(contexte: Excel.RequestContext, feuille: Excel.Worksheet, plage: Plage): Promise<Plage[]> {
  const parDebut = new Map<string, Plage>();
  for (const f of await lireTranche(contexte, feuille, plage)) parDebut.set(`${f.debut.ligne},${f.debut.colonne}`, f);
  return [...parDebut.values()].sort((a, b) => a.debut.ligne - b.debut.ligne || a.debut.colonne - b.debut.colonne);
}

async function lireTranche(contexte: Excel.RequestContext, feuille: Excel.Worksheet, { debut, fin }: Plage): Promise<Plage[]> {
  const zones = partie(feuille, { debut, fin })
    .getMergedAreasOrNullObject().load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  try {
    await contexte.sync();
  } catch (erreur) {
    if (!estErreurExcel(erreur) || fin.ligne - debut.ligne < 256 || erreur.code === 'InvalidOperationInCellEditMode' || erreur.code === 'ApiNotFound') throw erreur;
    const milieu = Math.floor((debut.ligne + fin.ligne) / 2);
    const haut = await lireTranche(contexte, feuille, { debut, fin: { ligne: milieu, colonne: fin.colonne } });
    return [...haut, ...await lireTranche(contexte, feuille, { debut: { ligne: milieu + 1, colonne: debut.colonne }, fin })];
  }
  return zones.isNullObject ? [] : zones.areas.items.map(plageDe);
}
