import { charger } from './charger';

/**
 * Le chapitre d'un compte, en texte : celui de ses opérations réelles, à défaut d'ordre ; « 011 ou 013 » si les
 * dépenses et les recettes n'ont pas le même. D'un compte qui se subdivise, celui de toutes ses subdivisions.
 *
 * Exemple : =CCAS.CHAPITRE("60623") donne « 011 ».
 *
 * Sans nomenclature : M57 développé, ou M14 pour un exercice jusqu'à 2023. Sans exercice : le dernier plan publié, que
 * tout exercice plus récent emploie aussi.
 *
 * #N/A si le compte n'est pas au plan, n'a pas de chapitre ou a des subdivisions de plusieurs chapitres, ou si le plan
 * n'est pas publié ici ; #VALEUR! si un argument est irrecevable.
 * @customfunction CHAPITRE
 * @param compte Le code du compte, entre guillemets s'il commence par 0.
 * @param nomenclature M14_CCAS_SUP3500, M14_CCAS_INF3500, M57_A, M57_D ou M22 ; M14 et M57 conviennent.
 * @param exercice L'année du budget.
 * @returns Le code du chapitre.
 */
export async function chapitre(compte: unknown, nomenclature?: unknown, exercice?: unknown): Promise<string> {
  const { chapitreDuCompte, compteDuPlan } = await charger('Les plans de comptes', () => import('./plans'));
  return chapitreDuCompte(compteDuPlan(compte, nomenclature, exercice));
}
