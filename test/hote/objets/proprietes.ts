import type { Zone } from '../adresses';
import { inconnu } from '../erreurs';
import type { FeuilleSimulee } from '../feuilleSimulee';

/** Ce que `getRowProperties` rend : une entrée par ligne, avec les propriétés demandées. */
export function lignesDe(feuille: FeuilleSimulee, zone: Zone, demande: unknown): object[] {
  const cles = Object.entries(demande ?? {}).filter(([, v]) => v === true).map(([cle]) => cle);
  const inconnue = cles.find((cle) => cle !== 'rowHidden' && cle !== 'rowIndex');
  if (inconnue !== undefined) throw inconnu(`Range.GetRowProperties(${inconnue})`);
  return Array.from({ length: zone.lignes }, (_, i) => ({
    ...(cles.includes('rowHidden') ? { rowHidden: feuille.lignesMasquees.has(zone.ligne + i) } : {}),
    ...(cles.includes('rowIndex') ? { rowIndex: zone.ligne + i } : {}),
  }));
}
