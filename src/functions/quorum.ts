import { quorum as calculer } from '../domaine/quorum';
import { entierPositif } from './arguments';

/**
 * Le nombre de membres présents nécessaire pour délibérer : plus de la moitié des membres en exercice, pouvoirs non
 * comptés (CASF, art. R123-17).
 *
 * Exemple : =CCAS.QUORUM(17) donne 9.
 *
 * #VALEUR! si ce n'est pas un nombre entier, au moins 1.
 * @customfunction QUORUM
 * @param en_exercice Le nombre de membres en exercice, présents ou non.
 * @returns Le quorum.
 */
export function quorum(en_exercice: unknown): number {
  return calculer(entierPositif('en_exercice', en_exercice, 'le nombre de membres en exercice, par exemple 17'));
}
