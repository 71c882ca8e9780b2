import { chapitre as lireChapitre, sens as lireSens } from './arguments';
import { irrecevable } from './erreurs';
import { netsDuChapitre } from './netsDuChapitre';
import { sommeEnEuros, type NombreFormate } from './resultats';
import { lisible, totauxDe } from './totauxDePlage';

/**
 * Le total d'un chapitre dans un tableau de crédits, diminutions déduites, en euros ; 0 si le chapitre n'y est pas. Les
 * chapitres 020 et 20 ne sont jamais confondus : écrivez le code entre guillemets ; le nombre 11 vaut "011", aucun plan
 * n'ayant de chapitre 11.
 *
 * Exemple : =CCAS.TOTAL(A4:E33;"011";"D").
 *
 * Pour beaucoup de chapitres, écrivez une seule fois =CCAS.TOTAUX(A4:E33) en H1, puis
 * =RECHERCHEX("011";INDEX(H1#;;2);INDEX(H1#;;3);0) dans chaque cellule.
 *
 * #VALEUR! si le tableau n'affiche pas les chapitres, ou si le sens manque pour un chapitre qui a des dépenses et des
 * recettes.
 * @customfunction TOTAL
 * @param plage Le tableau, ligne d'en-tête comprise ; des colonnes entières (A:F) conviennent.
 * @param chapitre Le code du chapitre, entre guillemets : "011", "65".
 * @param sens "D" (dépenses) ou "R" (recettes) ; inutile si le chapitre n'a que l'un des deux.
 * @returns Le total, en euros.
 */
export function total(plage: unknown[][], chapitre: unknown, sens?: unknown): object {
  const demande = lireChapitre('chapitre', chapitre), cote = lireSens('sens', sens);
  const { depense, recette } = netsDuChapitre(totauxDe('plage', plage), demande);
  if (cote === null && depense !== 0 && recette !== 0) {
    throw irrecevable('sens', `le chapitre ${demande.code} a des dépenses et des recettes. Écrivez "D" ou "R".`);
  }
  const retenu = cote === null ? depense + recette : cote === 'depense' ? depense : recette;
  return sommeEnEuros('plage', lisible('plage', plage, retenu)) satisfies NombreFormate;
}
