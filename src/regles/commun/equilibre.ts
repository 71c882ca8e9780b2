import type { NonVide } from '../../domaine/constat';
import type { Position } from '../../domaine/grille';
import { codeSection, deSection, inverse, type Section, type Sens } from '../../domaine/section';
import { D_PLUS, R_PLUS, type TableauBudgetaire } from '../../domaine/tableau';
import type { Empechement } from '../regle';
import { celluleSens } from './cellules';
import { plusForte } from './fortes';

/** Une maquette budgétaire présente les sections, et leurs dépenses et recettes, sur des pages distinctes : la contrepartie est peut-être ailleurs. */
export function partielle(tableau: TableauBudgetaire): boolean {
  return tableau.disposition === 'maquette' || tableau.disposition === 'totem';
}

export function unSeulSens(section: Section): Empechement {
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
