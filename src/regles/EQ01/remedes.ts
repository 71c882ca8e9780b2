import type { NonVide } from '../../domaine/constat';
import { adresse } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import type { Plan } from '../../domaine/nomenclature';
import type { Section, Sens } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { celluleSens, compteDe } from '../commun/cellules';
import { plusForte } from '../commun/fortes';
import { netLigne } from '../indice';
import type { Contexte } from '../regle';

/** Recettes qu'un CCAS peut inscrire pour équilibrer une section, les plus courantes d'abord. */
const RECETTES: Record<Section, readonly string[]> = {
  fonctionnement: ['7474', '74741', '74748', '7478', '70388'],
  investissement: ['021', '10222', '1324', '13241', '13248'],
};
const PROPOSES = 2;

/** Ce que l'agent peut faire d'une section dont les dépenses dépassent les recettes de `manque` centimes, soit `euros` en clair. */
export function remedesDeficit(ctx: Contexte<'DM' | 'BP'>, section: Section, manque: number, euros: string): NonVide<string> {
  const forte = plusForte(ctx.tableau, section, 'depense', true);
  return [
    `Réduire les dépenses de ${euros}${citer(ctx.tableau, forte, 'depense', manque)}.`,
    `Inscrire ${euros} de recettes${ctx.plan === null ? '' : exemples(ctx.plan, section)}.`,
  ];
}

/** Ce que l'agent peut faire d'une section en suréquilibre de `manque` centimes, soit `euros` en clair. */
export function remedesExcedent(ctx: Contexte<'DM' | 'BP'>, section: Section, manque: number, euros: string): NonVide<string> {
  const forte = plusForte(ctx.tableau, section, 'recette', true);
  return [
    `Inscrire ${euros} de dépenses${section === 'fonctionnement' ? ', ou de virement à la section d’investissement (023)' : ''}.`,
    `Réduire les recettes de ${euros}${citer(ctx.tableau, forte, 'recette', manque)}.`,
    'Assumer le suréquilibre, et en dire le motif dans la délibération.',
  ];
}

/** La plus forte ligne, si elle peut porter à elle seule la réduction ; sinon, celle par où commencer. */
function citer(tableau: TableauBudgetaire, forte: number | null, sens: Sens, manque: number): string {
  if (forte === null) return '';
  const m = netLigne(tableau.lignes, forte, sens), ou = `${compteDe(tableau, forte)} en ${adresse(celluleSens(tableau, forte, sens))}`;
  return m >= manque ? ` (la plus forte ligne : ${ou}, ${enEuros(m)})` : ` sur plusieurs lignes (la plus forte, ${ou}, n’est que de ${enEuros(m)})`;
}

/** Les derniers exemples cités : le plan change moins souvent que le tableau. */
const cites: Record<Section, { readonly plan: Plan | null; readonly texte: string }> = { fonctionnement: { plan: null, texte: '' }, investissement: { plan: null, texte: '' } };

/** « , par exemple 7474 « Communes » », des recettes que le plan admet ; rien s'il n'en admet aucune. */
function exemples(plan: Plan, section: Section): string {
  if (cites[section].plan !== plan) {
    const comptes = RECETTES[section].filter((c) => plan.compte(c)?.imputable).slice(0, PROPOSES).map((c) => nommer(plan, c));
    cites[section] = { plan, texte: comptes.length === 0 ? '' : `, par exemple ${comptes.join(' ou ')}` };
  }
  return cites[section].texte;
}

function nommer(plan: Plan, code: string): string {
  const libelle = plan.libelle(code);
  return libelle === undefined ? code : `${code} « ${libelle} »`;
}
