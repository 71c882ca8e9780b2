import { enSuites, plageDeSuite } from './suites';

/** Ce dont `estFormule` a besoin d'une plage. */
export const PROPRIETES_FORMULES = 'values,formulas';

/** Vrai si la cellule est calculée ; un texte qui commence par « = » est, lui, sa propre formule. */
export function estFormule(formule: unknown, valeur: unknown): formule is string {
  return typeof formule === 'string' && formule.startsWith('=') && formule !== valeur;
}

/** Les formules des cellules, par adresse, telles qu'Excel les affiche. */
export async function lireFormules(contexte: Excel.RequestContext, feuille: string, cellules: readonly string[]): Promise<Map<string, string>> {
  const ouverte = contexte.workbook.worksheets.getItem(feuille);
  const suites = enSuites(cellules.map((cellule) => ({ feuille, cellule }))).map((suite) => ({ suite, plage: plageDeSuite(ouverte, suite).load(`${PROPRIETES_FORMULES},formulasLocal`) }));
  await contexte.sync();
  const trouvees = new Map<string, string>();
  for (const { suite, plage } of suites) {
    for (const [i, { cellule }] of suite.cellules.entries()) {
      if (estFormule(plage.formulas[i]?.[0], plage.values[i]?.[0])) trouvees.set(cellule, String(plage.formulasLocal[i]?.[0]));
    }
  }
  return trouvees;
}
