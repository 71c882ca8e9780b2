import type { NonVide } from '../../domaine/constat';
import { adresse } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import type { Plan } from '../../domaine/nomenclature';
import { codeSection, FONCTIONNEMENT, INVESTISSEMENT, type Section, type Sens } from '../../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type Lignes, type TableauBudgetaire } from '../../domaine/tableau';
import { celluleSens, compteDe } from '../commun/cellules';
import { netLigne } from '../indice';
import type { Contexte } from '../regle';

/** Lignes dont le montant ne se choisit pas : résultats repris du compte administratif, virement entre sections. */
const IMPOSEES = new Set(['001', '002', '021', '023']);

/**
 * Par section, puis par sens, puis toutes lignes ou lignes libres : la ligne qui augmente le plus, -1 s'il n'y en a pas, et
 * de combien. Seul le dernier tableau est gardé, toujours aux mêmes places : rien pour le ramasse-miettes.
 */
const fortes = new Int32Array(12), records = new Float64Array(12);
let vues: Lignes | null = null;

/** La ligne de la section qui augmente le plus dans ce sens, ou `null` ; `libre` écarte celles que l'agent ne choisit pas. */
export function plusForte(tableau: TableauBudgetaire, section: Section, sens: Sens, libre = false): number | null {
  if (vues !== tableau.lignes) chercherFortes(tableau);
  const i = fortes[4 * codeSection(section) + (sens === 'depense' ? 0 : 2) + (libre ? 1 : 0)] as number;
  return i < 0 ? null : i;
}

/** Les huit réponses en une passe : EQ01 en demande jusqu'à six. Les records à battre sont des variables, non les cases d'un tableau. */
function chercherFortes(tableau: TableauBudgetaire): void {
  const { nombre, montants, sections } = tableau.lignes;
  vues = tableau.lignes;
  fortes.fill(-1);
  records.fill(0);
  let fd = 0, fr = 0, id = 0, ir = 0;
  for (let i = 0, k = 0; i < nombre; i++, k += 4) {
    const d = (montants[k + D_PLUS] as number) - (montants[k + D_MOINS] as number), r = (montants[k + R_PLUS] as number) - (montants[k + R_MOINS] as number);
    if (sections[i] === FONCTIONNEMENT) {
      if (d > fd) fd = retenir(tableau, i, 4 * FONCTIONNEMENT, d);
      if (r > fr) fr = retenir(tableau, i, 4 * FONCTIONNEMENT + 2, r);
    } else if (sections[i] === INVESTISSEMENT) {
      if (d > id) id = retenir(tableau, i, 4 * INVESTISSEMENT, d);
      if (r > ir) ir = retenir(tableau, i, 4 * INVESTISSEMENT + 2, r);
    }
  }
}

/** Retient une ligne qui bat le record des lignes libres ; rend le nouveau. */
function retenir(tableau: TableauBudgetaire, i: number, place: number, m: number): number {
  if (m > (records[place] as number)) {
    fortes[place] = i;
    records[place] = m;
  }
  if (!IMPOSEES.has(compteDe(tableau, i))) {
    fortes[place + 1] = i;
    records[place + 1] = m;
  }
  return records[place + 1] as number;
}

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
