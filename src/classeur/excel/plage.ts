import type { Plage } from '../../domaine/grille';

/** La plage d'un objet d'Excel dont la position et la taille sont chargées. */
export function plageDe(r: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Plage {
  return { debut: { ligne: r.rowIndex, colonne: r.columnIndex }, fin: { ligne: r.rowIndex + r.rowCount - 1, colonne: r.columnIndex + r.columnCount - 1 } };
}

/** La partie d'une feuille que couvre une plage. */
export function partie(feuille: Excel.Worksheet, { debut, fin }: Plage): Excel.Range {
  return feuille.getRangeByIndexes(debut.ligne, debut.colonne, fin.ligne - debut.ligne + 1, fin.colonne - debut.colonne + 1);
}
