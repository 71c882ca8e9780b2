import { nomDuPlan, type Plan } from '../../domaine/nomenclature';
import { enSituation, type Fiche, type Situe } from '../commun/fiches';
import { cellulesComptes } from '../commun/cellules';
import { nommer, nommerPlan, PLANS_OFFICIELS, proposer, reserve } from '../commun/plans';
import { reprendOfficiel } from '../commun/libelle';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';

/** Au-delà, c'est le plan qui n'est pas le bon, ou le tableau qui n'en relève pas : chercher des voisins n'aide plus. */
const PROPOSITIONS = 50;
/** Comptes proposés, choisis parmi des candidats plus nombreux que le libellé départage. */
const PROPOSES = 3, CANDIDATS = 24;

export default definirRegle<'DM' | 'BP'>({
  id: 'NO01',
  titre: 'Chaque compte existe dans le plan de comptes de l’exercice',
  pourquoi: 'Un compte absent du plan est rejeté par le comptable et au contrôle de l’État : le crédit voté ne peut pas être exécuté.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [PLANS_OFFICIELS],
  requiert: ['plan'],
  verifier(ctx) {
    const inconnus = enSituation(ctx, 'inconnu');
    return inconnus.length === 0 ? RIEN : absents(ctx, inconnus);
  },
});

function* absents({ tableau, plan, exercice }: Contexte<'DM' | 'BP'>, inconnus: readonly Situe[]): Generator<Constatation> {
  if (plan === null) return;
  for (const [rang, { fiche, compte }] of inconnus.entries()) {
    const libelle = rang < PROPOSITIONS ? tableau.lignes.libelles[compte.premiere] ?? '' : null;
    const { message, correction } = avisDe(plan, exercice, fiche, libelle);
    const cellules = cellulesComptes(tableau, compte.lignes);
    yield plan.confirme ? { message, correction, cellules } : { message, correction, cellules, gravite: 'alerte' };
  }
}

/** Le dernier avis donné sur un compte : chercher ses voisins coûte vingt fois le reste du constat, et le tableau est contrôlé à chaque saisie. */
const avis = new WeakMap<Fiche, Avis>();
interface Avis extends Pick<Constatation, 'message' | 'correction'> { readonly libelle: string | null }

/** Ce qui se dit d'un compte inconnu sous ce libellé ; `null` : sans chercher de voisin. */
function avisDe(plan: Plan, exercice: number | null, fiche: Fiche, libelle: string | null): Avis {
  let a = avis.get(fiche);
  if (a === undefined || a.libelle !== libelle) avis.set(fiche, (a = rediger(plan, exercice, fiche.code, libelle)));
  return a;
}

function rediger(plan: Plan, exercice: number | null, code: string, libelle: string | null): Avis {
  const proches = libelle === null ? [] : parLibelle(plan, plan.proches(code, CANDIDATS), libelle);
  const suite = `${proches.length === 0 ? '' : ` ; proches : ${proches.join(', ')}`}${autrePlan(plan, exercice, code)}`;
  return {
    libelle,
    message: `${code} absent du ${nommerPlan(plan, exercice)}${suite}`,
    correction: proposer(`Vérifier le numéro du compte${proches.length === 0 ? ' dans le plan de l’exercice' : ''}.${reserve(plan)}`, proches.map((c) => `Imputer au ${nommer(plan, c)}.`)),
  };
}

/** Les deux plans M57, qui ne sont pas de la même strate : un compte de l'un s'écrit souvent dans un budget de l'autre. */
function autrePlan(plan: Plan, exercice: number | null, code: string): string {
  if (plan.norme !== 'M57') return '';
  const autre = plan.declinaison === 'M57_A' ? 'M57_D' : 'M57_A';
  return plan.voisin(autre, exercice ?? plan.exercice)?.compte(code)?.imputable ? ` ; il existe au plan ${nomDuPlan(autre)}` : '';
}

/** Les candidats, d'abord ceux dont le libellé de la ligne reprend le libellé officiel ; sinon dans leur ordre. */
function parLibelle(plan: Plan, candidats: readonly string[], libelle: string): readonly string[] {
  const reprend = (c: string): boolean => libelle !== '' && reprendOfficiel(libelle, plan.libelle(c) ?? '', []);
  return [...candidats.filter(reprend), ...candidats.filter((c) => !reprend(c))].slice(0, PROPOSES);
}
