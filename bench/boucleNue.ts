import { MONTANT_MAX } from '../src/domaine/montant';
import type { Rangee } from './generer';
import { MONTANTS } from './generer';

/** Totaux par section, puis par chapitre : quatre colonnes, en centimes. */
export type Totaux = Map<unknown, Map<unknown, Float64Array>>;

/** Montants qui n'étaient pas un nombre exact de centimes : comptés à part, car une somme où ils entreraient serait fausse. */
export let refuses = 0;

/**
 * La limite pratique : une seule passe, les quatre montants en centimes entiers par section et chapitre. Ni en-tête,
 * ni nature des rangées, ni adresse : rien que ce qu'aucun programme ne peut s'épargner. Lire un double en centimes
 * entiers, c'est aussi vérifier qu'il en est un : sinon la somme serait fausse sans que rien ne le dise.
 */
export function boucleNue(rangees: readonly Rangee[]): Totaux {
  const totaux: Totaux = new Map();
  for (let i = 0; i < rangees.length; i++) {
    const r = rangees[i] as Rangee;
    let section = totaux.get(r[0]);
    if (section === undefined) totaux.set(r[0], (section = new Map()));
    let cumul = section.get(r[1]);
    if (cumul === undefined) section.set(r[1], (cumul = new Float64Array(4)));
    // Déroulée : en boucle sur les quatre colonnes, elle serait plus lente d'un dixième, et nos rapports meilleurs d'autant.
    const a = r[MONTANTS], b = r[MONTANTS + 1], c = r[MONTANTS + 2], d = r[MONTANTS + 3];
    if (typeof a === 'number') cumul[0]! += enCentimes(a);
    if (typeof b === 'number') cumul[1]! += enCentimes(b);
    if (typeof c === 'number') cumul[2]! += enCentimes(c);
    if (typeof d === 'number') cumul[3]! += enCentimes(d);
  }
  return totaux;
}

function enCentimes(v: number): number {
  const x = Math.round(v * 100);
  if (x / 100 === v && x <= MONTANT_MAX && x >= -MONTANT_MAX) return x;
  refuses++;
  return 0;
}
