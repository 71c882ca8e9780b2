import { charger } from './charger';

/**
 * Le libellé officiel d'un compte, ou d'un chapitre (011, 65).
 *
 * Exemple : =CCAS.LIBELLE("60623";"M57_D";2024) donne « Alimentation ».
 *
 * Sans nomenclature : M57 développé, ou M14 pour un exercice jusqu'à 2023. Sans exercice : le dernier plan publié, que
 * tout exercice plus récent emploie aussi.
 *
 * #N/A si le compte n'est pas au plan ou si le plan n'est pas publié ici ; #VALEUR! si un argument est irrecevable.
 * @customfunction LIBELLE
 * @param compte Le code du compte, entre guillemets s'il commence par 0.
 * @param nomenclature M14_CCAS_SUP3500, M14_CCAS_INF3500, M57_A, M57_D ou M22 ; M14 et M57 conviennent.
 * @param exercice L'année du budget.
 * @returns Le libellé.
 */
export async function libelle(compte: unknown, nomenclature?: unknown, exercice?: unknown): Promise<string> {
  const { chargerLibelles, compteAbsent, compteDuPlan } = await charger('Les plans de comptes', () => import('./plans'));
  const demande = compteDuPlan(compte, nomenclature, exercice);
  const { code, plan } = demande;
  await chargerLibelles(plan.declinaison);
  const trouve = plan.libelle(code) ?? plan.libelleChapitre(code);
  if (trouve === undefined) throw compteAbsent(demande);
  return trouve;
}
