import { enSituation, type Situe } from '../commun/fiches';
import { cellulesComptes } from '../commun/cellules';
import { feuilles, nommer, nommerChapitre, nommerPlan, PLANS_OFFICIELS, proposer, reserve } from '../commun/plans';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';

type Ctx = Contexte<'DM' | 'BP'>;
const PROPOSEES = 6;

export default definirRegle<'DM' | 'BP'>({
  id: 'NO02',
  titre: 'Chaque compte est imputable : il n’a pas de subdivision dans le plan',
  pourquoi: 'Un crédit porté sur un compte qui se subdivise ne dit pas la nature exacte de la dépense ou de la recette : rien ne peut y être mandaté ou titré.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [PLANS_OFFICIELS],
  requiert: ['plan'],
  verifier(ctx) {
    const subdivises = enSituation(ctx, 'subdivise'), horsBudget = enSituation(ctx, 'hors-budget'), chapitres = enSituation(ctx, 'chapitre');
    return subdivises.length + horsBudget.length + chapitres.length === 0 ? RIEN : nonImputables(ctx, subdivises, horsBudget, chapitres);
  },
});

function* nonImputables(ctx: Ctx, subdivises: readonly Situe[], horsBudget: readonly Situe[], chapitres: readonly Situe[]): Generator<Constatation> {
  const { tableau, plan, exercice } = ctx;
  if (plan === null) return;
  for (const { code, compte } of subdivises) {
    const fils = feuilles(plan, code, exercice, PROPOSEES);
    yield {
      message: `${nommer(plan, code)} non imputable au ${nommerPlan(plan, exercice)} : il se subdivise`,
      correction: proposer(`Choisir la subdivision.${reserve(plan)}`, fils.map((c) => `Imputer au ${nommer(plan, c)}.`)),
      cellules: cellulesComptes(tableau, compte.lignes),
    };
  }
  for (const { code, compte } of horsBudget) {
    yield {
      message: `${nommer(plan, code)} non imputable au ${nommerPlan(plan, exercice)} : ce compte n’a pas de chapitre budgétaire`,
      correction: `Imputer à un compte budgétaire.${reserve(plan)}`,
      cellules: cellulesComptes(tableau, compte.lignes),
    };
  }
  for (const { code, compte } of chapitres) {
    if (!detaille(ctx, code)) continue;
    yield {
      message: `Chapitre ${nommerChapitre(plan, code)} employé comme un compte, à côté de ses propres comptes`,
      correction: `Répartir ce crédit sur les comptes du chapitre.${reserve(plan)}`,
      cellules: cellulesComptes(tableau, compte.lignes),
    };
  }
}

/** Un chapitre écrit seul est un vote au niveau du chapitre, permis ; à côté de comptes de ce chapitre, on ne sait plus ce qui est voté. */
function detaille({ tableau, plan }: Ctx, chapitre: string): boolean {
  return tableau.lignes.codes.some((code) => {
    const compte = code === chapitre ? undefined : plan?.compte(code);
    if (compte === undefined || enOrdre(chapitre)) return false;
    const { DR, RR, DOES, ROES } = compte.chapitres;
    return DR === chapitre || RR === chapitre || DOES === chapitre || ROES === chapitre;
  });
}

/** Les comptes des chapitres d'ordre (040 à 043) sont aussi ceux de chapitres réels : leur présence ne prouve rien. */
function enOrdre(chapitre: string): boolean {
  return /^04[0-3]$/.test(chapitre);
}
