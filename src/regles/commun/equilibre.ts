import type { NonVide } from '../../domaine/constat';
import type { Position } from '../../domaine/grille';
import { codeSection, deSection, inverse, type Section, type Sens } from '../../domaine/section';
import { D_PLUS, R_PLUS, type TableauBudgetaire } from '../../domaine/tableau';
import { net } from '../indice';
import type { Contexte, Empechement } from '../regle';
import { celluleSens } from './cellules';
import { plusForte } from './fortes';
import { netDesPages, pagesIllisibles } from './pages';

/** Une maquette budgétaire présente les sections, et leurs dépenses et recettes, sur des pages distinctes : la contrepartie est peut-être ailleurs. */
export function partielle(tableau: TableauBudgetaire): boolean {
  return tableau.disposition === 'maquette' || tableau.disposition === 'totem';
}

/** Ce qu'un document a d'une section, en centimes, s'il ne s'équilibre pas. */
export interface Desequilibre { readonly depenses: number; readonly recettes: number }

/**
 * Le déséquilibre d'une section, ses autres pages comprises, ou ce qui empêche d'en juger ; `null` si elle est équilibrée, ou
 * si son écart est dit sur une autre page, celle où sont les dépenses.
 */
export function desequilibre({ tableau, indice, pages }: Contexte<'DM' | 'BP'>, section: Section): Desequilibre | Empechement | null {
  const d = net(indice.sections[section], 'depense'), r = net(indice.sections[section], 'recette');
  if (!(Math.abs(r - d) > 0)) return null;
  const [ailleursD, ailleursR] = pages.length === 0 ? [0, 0] : netDesPages(pages, section);
  if (Number.isNaN(ailleursD + ailleursR)) return pagesIllisibles(pages, tableau, `L’équilibre de la section ${deSection(section)}`);
  if (r + ailleursR === d + ailleursD || (ailleursD !== 0 && d === 0 && !partielle(tableau))) return null;
  return d !== 0 && r !== 0 || !partielle(tableau) ? { depenses: d + ailleursD, recettes: r + ailleursR } : unSeulSens(section);
}

function unSeulSens(section: Section): Empechement {
  return { nonEvalue: 'document-absent', cause: `Ce tableau ne porte qu’un sens de la section ${deSection(section)} : l’équilibre se vérifie avec l’autre page.` };
}

/** Les deux totaux de la section s'ils sont affichés, sinon la plus forte ligne de chaque sens. */
export function cellulesDeSection(tableau: TableauBudgetaire, section: Section): NonVide<Position> {
  let d = celluleTotal(tableau, section, 'depense'), r = celluleTotal(tableau, section, 'recette');
  if (d === null && r === null) {
    d = celluleForte(tableau, section, 'depense');
    r = celluleForte(tableau, section, 'recette');
  }
  if (d !== null) return r === null || (r.ligne === d.ligne && r.colonne === d.colonne) ? [d] : [d, r];
  return [r ?? celluleSens(tableau, Math.max(tableau.lignes.sections.indexOf(codeSection(section)), 0), 'depense')];
}

/** Le total affiché de la section dans ce sens, ou celui qui porte les deux. */
function celluleTotal({ totaux, colonnes: { montants } }: TableauBudgetaire, section: Section, sens: Sens): Position | null {
  const total = totaux.find((t) => t.genre === 'section' && t.section === section && t.sens !== inverse(sens));
  const colonne = montants[sens === 'depense' ? D_PLUS : R_PLUS];
  return total === undefined || colonne < 0 ? null : { ligne: total.rang, colonne };
}

function celluleForte(tableau: TableauBudgetaire, section: Section, sens: Sens): Position | null {
  const forte = plusForte(tableau, section, sens);
  return forte === null ? null : celluleSens(tableau, forte, sens);
}
