import { nonVide, type NonVide, type Reference } from '../../domaine/constat';
import { nomDuPlan, type Plan } from '../../domaine/nomenclature';

/** Les plans de comptes par nature et par fonction, annexés aux instructions de chaque norme et mis à jour chaque année. */
export const PLANS_OFFICIELS: Reference = { texte: 'Instructions budgétaires et comptables M14, M57 et M22', article: 'plan de comptes de l’exercice', depuis: 1997, confiance: 'H' };

/** Comptes imputables sous un compte, dans l'ordre, au plus `max`. */
export function feuilles(plan: Plan, code: string, exercice: number | null, max: number): string[] {
  const trouvees: string[] = [];
  for (const f of plan.fils(code)) {
    if (trouvees.length >= max) break;
    const c = plan.compte(f);
    const vivant = c !== undefined && (c.supprimeDepuis === null || c.supprimeDepuis > (exercice ?? plan.exercice));
    if (vivant && c.imputable) trouvees.push(f);
    else trouvees.push(...feuilles(plan, f, exercice, max - trouvees.length));
  }
  return trouvees;
}

/** Un libellé qui ne dit rien sans celui du compte qui le contient. */
const BANAL = /^(autres?|divers)$/i;

/** « 60623 (Alimentation) », « 75888 (Autres produits divers de gestion courante – Autres) ». */
export function nommer(plan: Plan, code: string): string {
  const libelle = plan.libelle(code);
  if (libelle === undefined) return code;
  const parent = BANAL.test(libelle) ? plan.compte(code)?.parent : undefined;
  return parent ? `${code} (${plan.libelle(parent)} – ${libelle})` : `${code} (${libelle})`;
}

/** « 011 (Charges à caractère général) ». */
export function nommerChapitre(plan: Plan, code: string): string {
  const libelle = plan.libelleChapitre(code);
  return libelle === undefined ? code : `${code} (${libelle})`;
}

/** Le plan en clair, avec sa réserve quand il n'est pas celui de l'exercice ou n'est pas confirmé. */
export function nommerPlan(plan: Plan, exercice: number | null): string {
  if (!plan.confirme) return 'plan M22 (non confirmé par l’arrêté en vigueur)';
  return exercice !== null && exercice > plan.exercice ? `plan ${nomDuPlan(plan.declinaison)} de ${plan.exercice}, le dernier publié ici` : `plan ${nomDuPlan(plan.declinaison)} de ${plan.exercice}`;
}

/** Une correction : le texte seul, ou avec ses options s'il y en a. */
export function proposer(texte: string, options: readonly string[]): { texte: string; options?: NonVide<string> } {
  const trouvees = nonVide(options);
  return trouvees === null ? { texte } : { texte, options: trouvees };
}

/** Réserve à joindre à un constat tiré d'un plan non confirmé. */
export function reserve(plan: Plan): string {
  return plan.confirme ? '' : ' À vérifier : le plan M22 employé n’est pas confirmé par l’arrêté en vigueur.';
}
