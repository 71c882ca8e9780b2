import type { DeliberationSituee } from './acte';
import { estCompteDeLOrdonnateur } from './compteVote';

/** Ce que font les voix. `partage` : autant de pour que de contre, la voix de la présidence décide (CASF R123-18). */
export type Issue = 'adoptee' | 'rejetee' | 'partage';

/** Les voix écrites d'une délibération. */
export interface Depouillement {
  readonly pour: number;
  readonly contre: number;
  readonly abstentions: number;
  readonly blancs: number;
  /** Toutes les voix, abstentions et bulletins blancs ou nuls compris. */
  readonly total: number;
  /** Pour et contre : la majorité est celle des suffrages exprimés. */
  readonly exprimes: number;
  readonly issue: Issue;
}

/** Le dépouillement d'une délibération ; `null` si ni « pour » ni « contre » n'est écrit. Une case vide à côté de voix écrites vaut zéro. */
export function depouiller(deliberation: DeliberationSituee): Depouillement | null {
  const { champs } = deliberation;
  if (champs.pour.valeur === null && champs.contre.valeur === null) return null;
  const pour = champs.pour.valeur ?? 0, contre = champs.contre.valeur ?? 0, abstentions = champs.abstentions.valeur ?? 0, blancs = champs.blancs.valeur ?? 0;
  return { pour, contre, abstentions, blancs, total: pour + contre + abstentions + blancs, exprimes: pour + contre, issue: issue(deliberation, pour, contre) };
}

function issue(deliberation: DeliberationSituee, pour: number, contre: number): Issue {
  if (pour !== contre) return pour > contre ? 'adoptee' : 'rejetee';
  // Le compte est arrêté si une majorité ne s'est pas dégagée contre (CGCT L1612-12).
  return estCompteDeLOrdonnateur(deliberation, []) ? 'adoptee' : 'partage';
}
