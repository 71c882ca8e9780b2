import { nomDuPlan, type Plan } from '../../domaine/nomenclature';
import { enSituation, type Fiche } from '../commun/fiches';
import { cellulesDuCompte } from '../commun/cellules';
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

function* absents({ tableau, indice, plan, exercice }: Contexte<'DM' | 'BP'>, inconnus: readonly Fiche[]): Generator<Constatation> {
  if (plan === null) return;
  for (const [rang, { code }] of inconnus.entries()) {
    const proches = rang < PROPOSITIONS ? parLibelle(plan, plan.proches(code, CANDIDATS), tableau.lignes.libelles[indice.compte(code)?.premiere ?? 0] ?? '') : [];
    const suite = `${proches.length === 0 ? '' : ` ; proches : ${proches.join(', ')}`}${autrePlan(plan, exercice, code)}`;
    yield {
      message: `${code} absent du ${nommerPlan(plan, exercice)}${suite}`,
      correction: proposer(`Vérifier le numéro du compte${proches.length === 0 ? ' dans le plan de l’exercice' : ''}.${reserve(plan)}`, proches.map((c) => `Imputer au ${nommer(plan, c)}.`)),
      cellules: cellulesDuCompte(tableau, indice, code),
      ...(plan.confirme ? {} : { gravite: 'alerte' }),
    };
  }
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
