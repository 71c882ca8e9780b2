import { montant as lireMontant } from './arguments';
import { euros, type NombreFormate } from './resultats';

/**
 * Le nombre, en euros, d'un montant écrit en texte : espaces, virgule, €, parenthèses ou signe moins à la fin compris.
 *
 * Exemple : =CCAS.MONTANT("(1 507,50 €)") donne -1 507,50 €.
 *
 * #VALEUR! si le texte n'est pas un montant, s'il a plus de deux décimales, ou s'il peut se lire de deux façons
 * ("1.234").
 * @customfunction MONTANT
 * @param texte Le montant écrit en texte ; un nombre est rendu tel quel, au centime.
 * @returns Le montant, en euros.
 */
export function montant(texte: unknown): object {
  return euros(lireMontant('texte', texte)) satisfies NombreFormate;
}
