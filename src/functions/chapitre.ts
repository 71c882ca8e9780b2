import { chapitresDuCompte } from '../domaine/comptesDuPlan';
import { charger } from './charger';
import { indisponible } from './erreurs';

/**
 * Le chapitre d'un compte, en texte : celui de ses opérations réelles, à défaut d'ordre ; « 011 ou 013 » si les
 * dépenses et les recettes n'ont pas le même.
 *
 * Exemple : =CCAS.CHAPITRE("60623") donne « 011 ».
 *
 * Sans nomenclature : M57 développé, ou M14 pour un exercice jusqu'à 2023. Sans exercice : le dernier plan publié, que
 * tout exercice plus récent emploie aussi.
 *
 * #N/A si le compte n'est pas au plan, n'a pas de chapitre, ou si le plan n'est pas publié ici ; #VALEUR! si un
 * argument est irrecevable.
 * @customfunction CHAPITRE
 * @param compte Le code du compte, entre guillemets s'il commence par 0.
 * @param nomenclature M14_CCAS_SUP3500, M14_CCAS_INF3500, M57_A, M57_D ou M22 ; M14 et M57 conviennent.
 * @param exercice L'année du budget.
 * @returns Le code du chapitre.
 */
export async function chapitre(compte: unknown, nomenclature?: unknown, exercice?: unknown): Promise<string> {
  const { compteAbsent, compteDuPlan } = await charger('Les plans de comptes', () => import('./plans'));
  const demande = compteDuPlan(compte, nomenclature, exercice);
  const { code, plan } = demande;
  const chapitres = chapitresDuCompte(plan, code);
  if (chapitres.length > 0) return chapitres.join(' ou ');
  if (plan.compte(code) === undefined) throw compteAbsent(demande);
  throw indisponible(`Le compte ${code} n’a pas de chapitre : il se subdivise, ou n’est pas budgétaire. Choisissez un compte imputable.`);
}
