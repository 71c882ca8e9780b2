import type { Declinaison } from '../../domaine/nomenclature';
import type { Section, Sens } from '../../domaine/section';

/** Comptes proposés d'un côté d'une section, dans l'ordre. Leur chapitre et leur libellé viennent du plan. */
export interface Groupe {
  readonly section: Section;
  readonly sens: Sens;
  readonly comptes: readonly string[];
}

function groupes(depensesF: string, recettesF: string, depensesI: string, recettesI: string): readonly Groupe[] {
  return [
    { section: 'fonctionnement', sens: 'depense', comptes: depensesF.split(' ') },
    { section: 'fonctionnement', sens: 'recette', comptes: recettesF.split(' ') },
    { section: 'investissement', sens: 'depense', comptes: depensesI.split(' ') },
    { section: 'investissement', sens: 'recette', comptes: recettesI.split(' ') },
  ];
}

const M14 = groupes('60623 6064 6068 6232 64111 6451 6561 6562 023', '002 706 7473 7474 7713', '2183 2184 2188', '001 021 10222 1068');
const M57_A = groupes('60623 6064 6068 6411 6413 65133 65134 023', '002 7066 7473 74741 752', '2183 2184 2188', '001 021 10222 1068');
const M57_D = groupes('60623 6064 6068 6232 64111 6451 65133 65134 023', '002 7066 7473 74741 752', '2051 21838 21848 2188', '001 021 10222 1068');
// Un service d'aide à domicile, l'établissement que les CCAS gèrent le plus souvent en budget annexe.
const M22 = groupes('6063 6068 6262 64111 64511 6132 61561', '002 733141 73412 7588', '2183 2184', '001 10222');

/** Les comptes qu'un CCAS emploie le plus souvent dans une décision modificative ; à compléter et à réduire librement. */
export const LIGNES_USUELLES: Readonly<Partial<Record<Declinaison, readonly Groupe[]>>> = { M14_CCAS_SUP3500: M14, M14_CCAS_INF3500: M14, M57_A, M57_D, M22 };
