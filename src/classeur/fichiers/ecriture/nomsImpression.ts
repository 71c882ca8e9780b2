import type { NamedRange } from 'hucre';
import type { FeuilleAEcrire } from '../../../domaine/feuille';
import { adressePlage, type Plage } from '../../../domaine/grille';

/**
 * Les noms réservés d'une feuille : sa zone d'impression et ses lignes répétées. Écrits ici parce que hucre 1.0.0 n'y met pas
 * le nom de la feuille entre apostrophes : « Extrait 2025-11!$1:$2 » rendrait le classeur illisible.
 */
export function nomsImpression({ nom, figer, impression: { titres, zone } = {} }: FeuilleAEcrire): NamedRange[] {
  const repetees = titres ?? (figer && figer.lignes > 0 ? { debut: 0, fin: figer.lignes - 1 } : null);
  const cite = `'${nom.replace(/'/g, "''")}'`;
  const noms: NamedRange[] = [];
  if (zone) noms.push({ name: '_xlnm.Print_Area', range: `${cite}!${absolue(zone)}`, scope: nom });
  if (repetees) noms.push({ name: '_xlnm.Print_Titles', range: `${cite}!$${repetees.debut + 1}:$${repetees.fin + 1}`, scope: nom });
  return noms;
}

function absolue(zone: Plage): string {
  return adressePlage(zone).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
