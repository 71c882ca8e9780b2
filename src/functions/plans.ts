import { chapitresDuCompte } from '../domaine/comptesDuPlan';
import { enumerer } from '../domaine/enumerer';
import { dernierExercice, normeDe, type Declinaison, type Plan } from '../domaine/nomenclature';
import { creerChargeur, type Famille } from '../nomenclatures/chargeur';
import type { LibellesEmpaquetes } from '../nomenclatures/famille';
import { compte as lireCompte, exercice as lireExercice, nomenclature as lireNomenclature } from './arguments';
import { charger } from './charger';
import { indisponible } from './erreurs';
import { nomenclatureUsuelle } from './nomenclatures';

/** Un compte, le plan où le chercher, et l'exercice demandé. */
export interface CompteDemande {
  readonly code: string;
  readonly plan: Plan;
  readonly exercice: number | null;
}

/** Les libellés pèsent cinq fois les codes : ils ne viennent qu'à la première fonction qui en a besoin. */
const libelles = new Map<Famille, LibellesEmpaquetes>();
const chargerPlan = creerChargeur((famille) => libelles.get(famille) ?? null);

/** Plus récent que tout plan publié : demande le dernier. */
const DERNIER = Number.MAX_SAFE_INTEGER;

/** Les trois arguments de LIBELLE, CHAPITRE et IMPUTABLE. */
export function compteDuPlan(compte: unknown, nomenclature: unknown, exercice: unknown): CompteDemande {
  const codes = lireCompte('compte', compte);
  const annee = lireExercice('exercice', exercice);
  const declinaison = lireNomenclature('nomenclature', nomenclature) ?? nomenclatureUsuelle(annee);
  const fin = dernierExercice(normeDe(declinaison));
  if (fin !== null && annee !== null && annee > fin) throw indisponible(`La M14 est close depuis l’exercice ${fin + 1}. Pour ${annee}, choisissez M57_A ou M57_D.`);
  const { plan } = chargerPlan(declinaison, annee ?? DERNIER);
  if (plan === null) throw indisponible(`Le plan de comptes ${declinaison} de ${annee} n’est pas publié ici. Essayez un autre exercice, ou une autre nomenclature.`);
  // Le compte 11 (report à nouveau) n'est pas budgétaire : le nombre 11 est plutôt le chapitre 011.
  const code = codes.find((c) => chapitresDuCompte(plan, c).length > 0) ?? codes[0];
  return { code, plan, exercice: annee };
}

/** Le chapitre d'un compte ; s'il n'en a pas lui-même, celui de toutes ses subdivisions budgétaires. */
export function chapitreDuCompte(demande: CompteDemande): string {
  const { code, plan } = demande, trouves = [...new Set(chapitresDesFeuilles(plan, code))], [seul] = trouves;
  if (seul !== undefined && trouves.length === 1) return seul;
  if (plan.compte(code) === undefined) throw compteAbsent(demande);
  throw indisponible(seul === undefined
    ? `Le compte ${code} n’a pas de chapitre : il n’est pas budgétaire. Choisissez un compte imputable.`
    : `Le compte ${code} n’a pas un seul chapitre : ses subdivisions relèvent de ${enumerer([...new Set(trouves.flatMap((t) => t.split(' ou ')))].sort())}. Choisissez l’une d’elles.`);
}

function chapitresDesFeuilles(plan: Plan, code: string): readonly string[] {
  const siens = chapitresDuCompte(plan, code);
  return siens.length > 0 ? [siens.join(' ou ')] : plan.fils(code).flatMap((f) => chapitresDesFeuilles(plan, f));
}

/** Le compte n'est pas au plan. */
export function compteAbsent({ code, plan }: CompteDemande): Error {
  return indisponible(`Le compte ${code} n’est pas au plan ${plan.norme === 'M22' ? 'M22' : `${plan.declinaison} de ${plan.exercice}`}. Vérifiez-le, ou précisez la nomenclature et l’exercice.`);
}

/** Charge les libellés d'une déclinaison. */
export async function chargerLibelles(declinaison: Declinaison): Promise<void> {
  const famille: Famille = declinaison === 'M22' ? 'm22' : 'm14-m57';
  if (libelles.has(famille)) return;
  libelles.set(famille, await charger<LibellesEmpaquetes>('Les libellés du plan de comptes', () => (famille === 'm22' ? import('../nomenclatures/donnees/libelles-m22') : import('../nomenclatures/donnees/libelles-m14-m57'))));
}
