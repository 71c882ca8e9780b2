import type { Plan } from '../../domaine/nomenclature';
import { estBanal, motsDe } from './libelle';

const PROPOSES = 3;
const parPlan = new WeakMap<Plan, ReadonlyMap<string, readonly string[]>>();

/** Les autres comptes du plan qui portent ce libellé, au pluriel et aux articles près : les imputables s'il y en a, ceux dont le code est le plus proche. */
export function homonymes(plan: Plan, code: string, libelle: string): readonly string[] {
  let codes = parPlan.get(plan);
  if (codes === undefined) parPlan.set(plan, (codes = parLibelle(plan)));
  const autres = (codes.get(cle(libelle)) ?? []).filter((c) => !code.startsWith(c));
  const imputables = autres.filter((c) => plan.compte(c)?.imputable);
  const retenus = imputables.length > 0 ? imputables : autres, plusProche = Math.max(...retenus.map((c) => commun(c, code)));
  return retenus.filter((c) => commun(c, code) === plusProche).slice(0, PROPOSES);
}

function parLibelle(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  const visiter = (code: string): void => {
    const compte = plan.compte(code), mots = cle(plan.libelle(code) ?? '');
    if (mots !== '' && compte !== undefined && (compte.supprimeDepuis === null || compte.supprimeDepuis > plan.exercice)) {
      const memes = codes.get(mots);
      if (memes === undefined) codes.set(mots, [code]);
      else memes.push(code);
    }
    plan.fils(code).forEach(visiter);
  };
  // Un plan commence aux classes (1) ou à leurs comptes (10, 604).
  for (let n = 1; n < 1000; n++) if (plan.compte(String(n))?.parent === null) visiter(String(n));
  return codes;
}

/** Vide pour « Autres » et « Divers », qui ne désignent aucun compte. */
function cle(libelle: string): string {
  const mots = motsDe(libelle);
  return mots.every(estBanal) ? '' : mots.join(' ');
}

function commun(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
