import type { NonEvalue, NonVide } from './constat';

/** Des contrôles non faits pour une même cause. */
export interface Empeches { readonly cause: string; readonly regles: NonVide<string> }

/** Les contrôles non faits, groupés par cause, dans l'ordre où elles viennent. */
export function parCause(liste: readonly Pick<NonEvalue, 'cause' | 'regle'>[]): readonly Empeches[] {
  const causes = new Map<string, NonVide<string>>();
  for (const { cause, regle } of liste) {
    const regles = causes.get(cause);
    causes.set(cause, regles === undefined ? [regle] : [...regles, regle]);
  }
  return [...causes].map(([cause, regles]) => ({ cause, regles }));
}
