import { SECTIONS, type Section } from '../domaine/section';
import { section as lireSection } from './arguments';
import { sommeEnEuros, type NombreFormate } from './resultats';
import { lisible, totauxDe } from './totauxDePlage';

/**
 * Recettes moins dépenses d'un tableau de crédits, diminutions déduites, en euros : 0 quand il est en équilibre,
 * négatif s'il manque des recettes. D'une section si elle est dite, sinon des deux ensemble.
 *
 * Exemple : =CCAS.BALANCE(A4:E33;"F").
 *
 * #VALEUR! si la plage ne porte pas de tableau reconnu (sélectionnez aussi la ligne d'en-tête), en porte plusieurs qui
 * ne se complètent pas, ou si un montant est illisible.
 * @customfunction BALANCE
 * @param plage Le tableau, ligne d'en-tête comprise ; des colonnes entières (A:F) conviennent.
 * @param section "F" (fonctionnement ou exploitation) ou "I" (investissement) ; les deux si omise.
 * @returns Recettes moins dépenses, en euros.
 */
export function balance(plage: unknown[][], section?: unknown): object {
  const choisie = lireSection('section', section);
  const { sections } = totauxDe('plage', plage);
  const retenues: readonly Section[] = choisie === null ? SECTIONS : [choisie];
  const total = retenues.reduce((t, s) => t + sections[s].recette - sections[s].depense, 0);
  return sommeEnEuros('plage', lisible('plage', plage, total)) satisfies NombreFormate;
}
