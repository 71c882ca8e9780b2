import { USAGES, type Plan } from './nomenclature';

/** Usages réels d'abord : ceux d'ordre ne servent que si le compte n'en a pas d'autre. */
const REELS = USAGES.slice(0, 2), ORDRE = USAGES.slice(2);

/**
 * Chapitres d'un code dans un plan, sans répétition : ceux de ses opérations réelles, à défaut ceux de ses opérations
 * d'ordre. Une ligne budgétaire sans article (« 001 », « 023 ») est son propre chapitre. Vide si le compte n'en a pas.
 */
export function chapitresDuCompte(plan: Plan, code: string): readonly string[] {
  const chapitres = plan.compte(code)?.chapitres ?? {};
  const de = (usages: typeof REELS): string[] => [...new Set(usages.flatMap((u) => chapitres[u] ?? []))];
  const reels = de(REELS);
  if (reels.length > 0) return reels;
  const ordre = de(ORDRE);
  if (ordre.length > 0) return ordre;
  const tiers = chapitreDeTiers(plan, code) ?? plan.chapitre(code)?.code;
  return tiers === undefined ? [] : [tiers];
}

/** En M57 les dépenses imprévues sont une autorisation sans article ni crédit de paiement (CGCT D5217-23). */
const IMPREVUES = new Set(['020', '022']);

/** Vrai si une ligne du budget de `exercice` peut porter ce compte : il est au plan, sans subdivision, et non supprimé. */
export function estImputable(plan: Plan, code: string, exercice: number | null): boolean {
  const compte = plan.compte(code);
  if (compte === undefined) return chapitreDeTiers(plan, code) !== undefined;
  if (plan.norme === 'M57' && IMPREVUES.has(code)) return false;
  return compte.imputable && (compte.supprimeDepuis === null || compte.supprimeDepuis > (exercice ?? plan.exercice));
}

/** Les opérations pour compte de tiers (45…) se subdivisent librement : « 458101 » relève du chapitre 4581. */
export function chapitreDeTiers(plan: Plan, code: string): string | undefined {
  if (!code.startsWith('45')) return undefined;
  for (let n = code.length - 1; n >= 4; n--) if (plan.chapitre(code.slice(0, n)) !== undefined) return code.slice(0, n);
  return undefined;
}
