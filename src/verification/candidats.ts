import type { Declinaison, Plan } from '../domaine/nomenclature';
import type { Tableau } from '../domaine/tableau';
import { chargerPlan, PLANS } from '../nomenclatures';

/** Une déclinaison possible et ce que les codes du tableau en disent. */
export interface Candidat {
  readonly declinaison: Declinaison;
  readonly imputables: number;
  readonly inconnus: number;
  readonly comptes: number;
  /** Plus il est grand, moins le plan convient. */
  readonly defaut: number;
}

/**
 * Déclinaisons essayées, dans l'ordre qui départage à égalité. Le plan des communes n'y est pas : un tableau de CCAS
 * ne s'y rapporte jamais. Les deux plans M14 des CCAS ont les mêmes comptes : un seul est essayé, la strate se lit aux fonctions.
 */
const ESSAYEES: readonly Declinaison[] = ['M57_D', 'M57_A', 'M14_CCAS_SUP3500', 'M22'];
/** Un compte inconnu compte plus qu'un compte connu mais non imputable : on se trompe plus souvent de subdivision que de compte. */
const POIDS_INCONNU = 3, POIDS_NON_IMPUTABLE = 1;

/** Les déclinaisons qui ont un plan pour l'exercice (le dernier publié si l'exercice est inconnu), jugées sur les codes de tableaux. */
export function candidats(tableaux: readonly Tableau[], exercice: number | null): readonly Candidat[] {
  return ESSAYEES.flatMap((declinaison) => {
    const dernier = PLANS.find((p) => p.declinaison === declinaison)?.exercices.at(-1) ?? null;
    const { plan } = chargerPlan(declinaison, exercice ?? dernier);
    return plan === null ? [] : [juger(plan, tableaux)];
  });
}

function juger(plan: Plan, tableaux: readonly Tableau[]): Candidat {
  let comptes = 0, imputables = 0, inconnus = 0, autres = 0;
  for (const tableau of tableaux) {
    if (tableau.type === 'CA') continue;
    const { codes, codesChapitres, codesFonctions } = tableau.lignes;
    for (const code of codes) {
      const compte = plan.compte(code);
      comptes++;
      if (compte === undefined) inconnus += plan.chapitre(code) === undefined ? 1 : 0;
      else if (compte.imputable && (compte.supprimeDepuis === null || compte.supprimeDepuis > plan.exercice)) imputables++;
    }
    for (const c of codesChapitres) if (plan.chapitre(c) === undefined) autres++;
    if (plan.parFonction) for (const f of codesFonctions) if (!fonctionConnue(plan, f)) autres++;
  }
  const defaut = POIDS_INCONNU * inconnus + POIDS_NON_IMPUTABLE * (comptes - imputables - inconnus + autres);
  return { declinaison: plan.declinaison, comptes, imputables, inconnus, defaut };
}

/** Une fonction du plan, ou la subdivision d'une fonction du plan. */
function fonctionConnue(plan: Plan, code: string): boolean {
  for (let n = code.length; n > 1; n--) if (plan.fonction(code.slice(0, n)) !== undefined) return true;
  return plan.fonction(code) !== undefined;
}
