import { citer, ecrireZone } from '../adresses';
import type { ClasseurSimule, PlageSimulee } from '../classeurSimule';
import { collection, type Objet } from './objet';
import { plage } from './plage';

/** `Excel.RangeAreas`, `null` s’il n’y a pas de zone. */
export function zones(classeur: ClasseurSimule, plages: readonly PlageSimulee[]): Objet | null {
  if (plages.length === 0) return null;
  const elements = (): Objet[] => plages.map((p) => plage(classeur, p));
  return {
    type: 'RangeAreas',
    valeurs: {
      Address: { lire: () => plages.map((p) => `${citer(p.feuille.nom)}!${ecrireZone(p.zone)}`).join(',') },
      AreaCount: { lire: () => plages.length },
      CellCount: { lire: () => plages.reduce((n, { zone }) => n + zone.lignes * zone.colonnes, 0) },
    },
    objets: { Areas: () => collection('RangeCollection', elements, () => null) },
  };
}
