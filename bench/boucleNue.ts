import type { Rangee } from './generer';
import { MONTANTS } from './generer';

/** Totaux par section, puis par chapitre : quatre colonnes, en centimes. */
export type Totaux = Map<unknown, Map<unknown, Float64Array>>;

/**
 * La limite pratique : une seule passe, les quatre montants en centimes entiers par section et chapitre. Ni en-tête,
 * ni nature des rangées, ni montant illisible, ni adresse : rien que ce qu'aucun programme ne peut s'épargner.
 */
export function boucleNue(rangees: readonly Rangee[]): Totaux {
  const totaux: Totaux = new Map();
  for (let i = 0; i < rangees.length; i++) {
    const r = rangees[i] as Rangee;
    let section = totaux.get(r[0]);
    if (section === undefined) totaux.set(r[0], (section = new Map()));
    let cumul = section.get(r[1]);
    if (cumul === undefined) section.set(r[1], (cumul = new Float64Array(4)));
    const a = r[MONTANTS], b = r[MONTANTS + 1], c = r[MONTANTS + 2], d = r[MONTANTS + 3];
    if (typeof a === 'number') cumul[0]! += Math.round(a * 100);
    if (typeof b === 'number') cumul[1]! += Math.round(b * 100);
    if (typeof c === 'number') cumul[2]! += Math.round(c * 100);
    if (typeof d === 'number') cumul[3]! += Math.round(d * 100);
  }
  return totaux;
}
