import { estImputable } from '../domaine/comptesDuPlan';
import { charger } from './charger';

/**
 * VRAI si une ligne du budget peut porter ce compte : il est au plan de l'exercice, n'a pas de subdivision et n'est pas
 * supprimé. FAUX sinon, même s'il n'existe pas.
 *
 * Exemple : =CCAS.IMPUTABLE("2182";"M57_D";2024) donne FAUX : le 2182 se subdivise.
 *
 * Sans nomenclature : M57 développé, ou M14 pour un exercice jusqu'à 2023. Sans exercice : le dernier plan publié, que
 * tout exercice plus récent emploie aussi.
 *
 * #N/A si le plan n'est pas publié ici ; #VALEUR! si un argument est irrecevable.
 * @customfunction IMPUTABLE
 * @param compte Le code du compte, entre guillemets s'il commence par 0.
 * @param nomenclature M14_CCAS_SUP3500, M14_CCAS_INF3500, M57_A, M57_D ou M22 ; M14 et M57 conviennent.
 * @param exercice L'année du budget.
 * @returns VRAI ou FAUX.
 */
export async function imputable(compte: unknown, nomenclature?: unknown, exercice?: unknown): Promise<boolean> {
  const { compteDuPlan } = await charger('Les plans de comptes', () => import('./plans'));
  const { code, plan, exercice: annee } = compteDuPlan(compte, nomenclature, exercice);
  return estImputable(plan, code, annee);
}
