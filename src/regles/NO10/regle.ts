import { nonVide } from '../../domaine/constat';
import type { Plan } from '../../domaine/nomenclature';
import { cgct } from '../commun/textes';
import { cellulesComptes } from '../commun/cellules';
import { nommerPlan, proposer } from '../commun/plans';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';

type Ctx = Contexte<'DM' | 'BP'>;
const CHIFFRES = '0123456789';
const PROPOSEES = 5;

export default definirRegle<'DM' | 'BP'>({
  id: 'NO10',
  titre: 'Chaque fonction existe au plan, et n’est portée que si le budget se ventile par fonction',
  pourquoi: 'La présentation croisée par fonction dit à quoi sert le crédit : une fonction inconnue ne s’agrège nulle part, et une fonction de trop n’a pas de place dans la maquette.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [cgct('L2312-3', 1997, 'M'), { texte: 'Instructions budgétaires et comptables M14 et M57', article: 'nomenclature par fonction', depuis: 1997, confiance: 'H' }],
  requiert: ['plan'],
  verifier(ctx) {
    const { codesFonctions } = ctx.tableau.lignes;
    const { plan } = ctx;
    if (plan === null || codesFonctions.length === 0) return RIEN;
    if (!plan.parFonction) return deTrop(ctx, plan);
    const inconnues = codesFonctions.filter((f) => !connue(plan, f));
    return inconnues.length === 0 ? RIEN : absentes(ctx, plan, inconnues);
  },
});

/** « Fonction en réserve » : le plan y garde une place, et n'y admet encore rien. */
const EN_RESERVE = /\ben r[ée]serve/i;

/** Une fonction du plan, ou une subdivision propre au CCAS d'une sous-fonction que le plan ne subdivise pas. */
function connue(plan: Plan, code: string): boolean {
  if (plan.fonction(code) !== undefined) return true;
  const mere = mereDe(plan, code);
  return mere !== null && mere.length >= 2 && filles(plan, mere).length === 0 && !EN_RESERVE.test(plan.libelleFonction(mere) ?? '');
}

function mereDe(plan: Plan, code: string): string | null {
  for (let n = code.length - 1; n > 0; n--) if (plan.fonction(code.slice(0, n)) !== undefined) return code.slice(0, n);
  return null;
}

function filles(plan: Plan, code: string): readonly string[] {
  return [...CHIFFRES].map((c) => code + c).filter((f) => plan.fonction(f) !== undefined);
}

function* deTrop({ tableau, indice, exercice }: Ctx, plan: Plan): Generator<Constatation> {
  const lignes = nonVide(indice.fonctions.flatMap((f) => f.lignes).sort((a, b) => a - b));
  if (lignes === null) return;
  const raison = plan.norme === 'M22' ? 'la M22 n’a pas de nomenclature par fonction' : `le ${nommerPlan(plan, exercice)} se vote par nature seule`;
  yield {
    message: `Fonctions portées (${indice.fonctions.map((f) => f.code).join(', ')}) alors que ${raison}`,
    correction: { texte: 'Vérifier la nomenclature du tableau, ou ôter les fonctions.', options: plan.norme === 'M14' ? ['Si le CCAS relève de la strate de 3 500 habitants et plus, choisir la nomenclature M14 de cette strate (M14_CCAS_SUP3500).', 'Sinon, ôter les fonctions.'] : ['Ôter les fonctions.'] },
    cellules: cellulesComptes(tableau, lignes),
  };
}

function* absentes({ tableau, indice, exercice }: Ctx, plan: Plan, inconnues: readonly string[]): Generator<Constatation> {
  for (const { code, lignes } of indice.fonctions) {
    if (!inconnues.includes(code)) continue;
    const mere = mereDe(plan, code);
    const proches = mere === null ? [] : filles(plan, mere).slice(0, PROPOSEES);
    yield {
      message: `Fonction ${code} inconnue du ${nommerPlan(plan, exercice)}`,
      correction: proposer('Choisir une fonction du plan.', proches.map((f) => `Écrire ${f} « ${plan.libelleFonction(f) ?? ''} ».`)),
      cellules: cellulesComptes(tableau, lignes),
    };
  }
}
