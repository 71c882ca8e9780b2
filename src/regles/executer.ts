import { projeter, type Constat, type NonEvalue, type NonVide } from '../domaine/constat';
import { adresse } from '../domaine/grille';
import { centimes, MONTANT_MAX } from '../domaine/montant';
import { nomDuPlan } from '../domaine/nomenclature';
import { applicables, type Applicable } from './applicables';
import { DIRE_EXERCICE } from './commun/textes';
import { RIEN, TOUTES_NORMES, type Constatation, type Contexte, type Regle } from './regle';

/** Ce que les règles disent d'un tableau ou d'une délibération. */
export interface Resultat {
  readonly constats: readonly Constat[];
  readonly nonEvalues: readonly NonEvalue[];
}

/** Applique les règles qui valent pour ce contexte. `incomplet` : pourquoi celles qui s'appuient sur tous les montants ne concluent pas, ou `null`. */
export function executer(ctx: Contexte, regles: readonly Regle[], incomplet: string | null): Resultat {
  const constats: Constat[] = [];
  const nonEvalues: NonEvalue[] = [];
  const choisies = applicables(regles, ctx.tableau.type, ctx.norme);
  for (let k = 0; k < choisies.length; k++) {
    const regle = choisies[k] as Applicable;
    const empechement = obstacle(regle, ctx);
    if (empechement !== null) {
      nonEvalues.push({ regle: regle.regle.id, ...empechement });
      continue;
    }
    appliquer(regle, ctx, constats, nonEvalues);
    if (incomplet !== null && regle.surMontants) nonEvalues.push({ regle: regle.regle.id, motif: 'cellule-illisible', cause: incomplet });
  }
  return { constats, nonEvalues };
}

function appliquer(applicable: Applicable, ctx: Contexte, constats: Constat[], nonEvalues: NonEvalue[]): void {
  const { regle } = applicable;
  try {
    const trouves = regle.verifier(ctx);
    // Presque toutes les règles n'ont rien à dire : les parcourir quand même coûtait autant que les appeler.
    if (trouves === RIEN) return;
    for (const c of trouves) {
      if ('nonEvalue' in c) nonEvalues.push({ regle: regle.id, motif: c.nonEvalue, cause: c.cause });
      else constats.push(constat(regle, c, applicable.references(ctx.exercice)));
    }
  } catch (e) {
    nonEvalues.push({ regle: regle.id, motif: 'erreur', cause: `Le contrôle a échoué (${e instanceof Error ? e.message : String(e)}) : signalez-le avec le classeur.` });
  }
}

function obstacle({ regle, surPlan }: Applicable, ctx: Contexte): Omit<NonEvalue, 'regle'> | null {
  if (ctx.norme === null && regle.normes.length < TOUTES_NORMES.length) {
    return { motif: 'nomenclature-absente', cause: 'La norme du tableau (M14, M57 ou M22) n’a pas pu être déduite : choisissez la nomenclature dans les réglages (en ligne de commande, --nomenclature).' };
  }
  if (surPlan && ctx.plan === null) {
    return { motif: 'nomenclature-absente', cause: sansPlan(ctx) };
  }
  return null;
}

function sansPlan({ nomenclature, exercice }: Contexte): string {
  if (nomenclature === null) return 'La nomenclature n’a pas pu être déduite : choisissez-la dans les réglages (en ligne de commande, --nomenclature).';
  return exercice === null
    ? `L’exercice est inconnu, et le plan de comptes ${nomDuPlan(nomenclature)} change d’un exercice à l’autre : ${DIRE_EXERCICE}.`
    : `Le plan de comptes ${nomDuPlan(nomenclature)} de ${exercice} n’est pas publié ici : vérifiez l’exercice et la nomenclature, ou chaque compte à la main.`;
}

function constat(regle: Regle, c: Constatation, references: NonVide<string>): Constat {
  return {
    regle: regle.id,
    gravite: c.gravite ?? regle.gravite,
    message: c.message,
    correction: typeof c.correction === 'string' ? { texte: c.correction } : c.correction,
    cellules: projeter(c.cellules, (p) => (typeof p === 'string' ? p : adresse(p))),
    ecart: c.ecart === undefined || Math.abs(c.ecart) > MONTANT_MAX ? null : centimes(c.ecart),
    references,
  };
}
