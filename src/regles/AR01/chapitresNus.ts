import { enEuros } from '../../domaine/montant';
import type { Plan } from '../../domaine/nomenclature';
import { SENS } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { celluleSens, compteDe } from '../commun/cellules';
import { netLigne } from '../indice';
import type { Constatation } from '../regle';

/**
 * Les chapitres qui affichent un montant sans aucune ligne dessous, quand le tableau détaille les autres chapitres :
 * une ligne y manque peut-être. Si aucun chapitre n'est détaillé, le vote se fait au chapitre et il n'y a rien à dire.
 */
export function* chapitresNus(tableau: TableauBudgetaire, plan: Plan | null): Generator<Constatation> {
  if (plan === null || !detailleDessous(tableau)) return;
  for (let i = 0; i < tableau.lignes.nombre; i++) {
    const code = compteDe(tableau, i);
    if (!estChapitre(plan, code)) continue;
    for (const sens of SENS) {
      const montant = netLigne(tableau.lignes, i, sens);
      if (!(Math.abs(montant) > 0)) continue;
      yield {
        gravite: 'alerte',
        message: `Chapitre ${code} : ${enEuros(montant)} affiché, aucune ligne dessous, alors que d’autres chapitres sont détaillés`,
        correction: { texte: 'Une ligne manque peut-être.', options: [`Détailler le chapitre ${code} par comptes.`, 'Le laisser ainsi, si le crédit est voté au chapitre.'] },
        cellules: [celluleSens(tableau, i, sens)],
        ecart: montant,
      };
    }
  }
}

/** Vrai si un chapitre au moins affiche son total au-dessus de ses lignes. */
function detailleDessous({ totaux, lignes }: TableauBudgetaire): boolean {
  return totaux.some((t) => t.genre === 'chapitre' && t.a > t.de && t.rang < (lignes.rangs[t.de] as number));
}

/** Un chapitre qui a des comptes (011, 21), à la différence des lignes sans article (001, 021, 022). */
function estChapitre(plan: Plan, code: string): boolean {
  if (code.length > 3 || plan.compte(code)?.imputable) return false;
  const chapitre = plan.chapitre(code);
  return chapitre === undefined ? code.length === 2 && plan.fils(code).length > 0 : chapitre.type !== 'ligne';
}
