import type { NonVide } from '../../domaine/constat';
import { adresse } from '../../domaine/grille';
import { enEuros, type Montant } from '../../domaine/montant';
import type { Section, Sens } from '../../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type TableauBudgetaire } from '../../domaine/tableau';
import { celluleSens, codeDe } from '../cellules';
import type { Contexte } from '../regle';

/** Lignes dont le montant ne se choisit pas : résultats repris du compte administratif, virement entre sections. */
const IMPOSEES = new Set(['001', '002', '021', '023']);

/** Numéro d'une section dans les lignes. */
export function numero(section: Section): number {
  return section === 'fonctionnement' ? 1 : 2;
}

/** La ligne de la section qui augmente le plus dans ce sens, ou `null` ; `libre` écarte celles que l'agent ne choisit pas. */
export function plusForte(tableau: TableauBudgetaire, section: Section, sens: Sens, libre = false): number | null {
  const { nombre, montants, sections } = tableau.lignes, voulue = numero(section);
  const moins = sens === 'depense' ? D_MOINS : R_MOINS, plus = sens === 'depense' ? D_PLUS : R_PLUS;
  let choisie = -1, max = 0;
  for (let i = 0, k = 0; i < nombre; i++, k += 4) {
    const m = (montants[k + plus] as number) - (montants[k + moins] as number);
    if (m > max && sections[i] === voulue && !(libre && IMPOSEES.has(codeDe(tableau, i)))) { choisie = i; max = m; }
  }
  return choisie < 0 ? null : choisie;
}

/** Recettes qu'un CCAS peut inscrire pour équilibrer une section, les plus courantes d'abord. */
const RECETTES: Record<Section, readonly string[]> = {
  fonctionnement: ['7474', '74741', '74748', '7478', '70388'],
  investissement: ['021', '10222', '1324', '13241', '13248'],
};
const PROPOSES = 2;

/** Ce que l'agent peut faire d'une section dont les dépenses dépassent les recettes. */
export function remedesDeficit(ctx: Contexte<'DM' | 'BP'>, section: Section, manque: Montant): NonVide<string> {
  const forte = plusForte(ctx.tableau, section, 'depense', true);
  const comptes = RECETTES[section].filter((c) => ctx.plan?.compte(c)?.imputable).slice(0, PROPOSES).map((c) => nommer(ctx, c));
  return [
    `Réduire les dépenses de ${enEuros(manque)}${forte === null ? '' : ` (la plus forte : ${codeDe(ctx.tableau, forte)} en ${adresse(celluleSens(ctx.tableau, forte, 'depense'))})`}.`,
    `Inscrire ${enEuros(manque)} de recettes${comptes.length === 0 ? '' : `, par exemple ${comptes.join(' ou ')}`}.`,
  ];
}

/** Ce que l'agent peut faire d'une section en suréquilibre. */
export function remedesExcedent(ctx: Contexte<'DM' | 'BP'>, section: Section, manque: Montant): NonVide<string> {
  const forte = plusForte(ctx.tableau, section, 'recette', true);
  return [
    `Inscrire ${enEuros(manque)} de dépenses${section === 'fonctionnement' ? ', ou de virement à la section d’investissement (023)' : ''}.`,
    `Réduire les recettes de ${enEuros(manque)}${forte === null ? '' : ` (la plus forte : ${codeDe(ctx.tableau, forte)} en ${adresse(celluleSens(ctx.tableau, forte, 'recette'))})`}.`,
    'Assumer le suréquilibre, et en dire le motif dans la délibération.',
  ];
}

function nommer(ctx: Contexte<'DM' | 'BP'>, code: string): string {
  const libelle = ctx.plan?.libelle(code);
  return libelle === undefined ? code : `${code} « ${libelle} »`;
}
