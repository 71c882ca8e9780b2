import { codeSection, FONCTIONNEMENT, INVESTISSEMENT, type Section, type Sens } from '../../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type Lignes, type TableauBudgetaire } from '../../domaine/tableau';
import { compteDe } from './cellules';

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
