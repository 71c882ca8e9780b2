import { montantEnLettres } from '../domaine/enLettres';
import { montant as lireMontant } from './arguments';

/**
 * Un montant en toutes lettres, comme les délibérations l'écrivent (orthographe traditionnelle).
 *
 * Exemple : =CCAS.LETTRES(155108,69) donne « cent cinquante-cinq mille cent huit euros et soixante-neuf centimes ».
 *
 * #VALEUR! si le montant est illisible ou s'il a plus de deux décimales.
 * @customfunction LETTRES
 * @param montant Le montant, en nombre ou en texte.
 * @returns Le montant en toutes lettres.
 */
export function lettres(montant: unknown): string {
  return montantEnLettres(lireMontant('montant', montant));
}
