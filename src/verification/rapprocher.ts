import { normeDe } from '../domaine/nomenclature';
import type { CompteAdministratif, Tableau, TableauBudgetaire } from '../domaine/tableau';
import { reprend } from '../regles/commun/autresReprises';
import type { Deduction } from './deduire';
import { memeExercice } from './pages';

/** Un compte administratif du classeur et son exercice, s'il est connu. */
export interface CompteDate {
  readonly compte: CompteAdministratif;
  readonly exercice: number | null;
}

export interface Rapprochement {
  readonly ca: CompteAdministratif | null;
  /** Ce qui a été supposé pour le choisir, ou pourquoi aucun ne l'a été ; `null` s'il n'y a rien à dire. */
  readonly phrase: string | null;
}

const AUCUN: Rapprochement = { ca: null, phrase: null };

/**
 * Le compte administratif dont une décision de `exercice` reprend les résultats : celui de l'exercice précédent. Un compte
 * sans exercice connu n'est pris que s'il est seul, et c'est dit ; entre deux candidats, aucun n'est deviné.
 */
export function rapprocher(comptes: readonly CompteDate[], exercice: number | null): Rapprochement {
  const [seul] = comptes;
  if (seul === undefined) return AUCUN;
  if (exercice !== null) {
    const [premier, ...suite] = comptes.filter((c) => c.exercice === exercice - 1);
    if (suite.length > 0) return { ca: null, phrase: `Le classeur porte ${suite.length + 1} comptes administratifs ${exercice - 1} : aucun n’a été rapproché des reports 001 et 002.` };
    if (premier !== undefined) return { ca: premier.compte, phrase: `Reports 001 et 002 comparés au compte administratif ${exercice - 1} (feuille « ${premier.compte.feuille} »).` };
  }
  if (comptes.length > 1) return AUCUN;
  if (seul.exercice === null) return { ca: seul.compte, phrase: `Le compte administratif de la feuille « ${seul.compte.feuille} » ne dit pas son exercice : seul du classeur, il est tenu pour celui de ${exercice === null ? 'l’exercice précédent' : exercice - 1}.` };
  if (exercice === null) return { ca: seul.compte, phrase: `L’exercice du tableau étant inconnu, le compte administratif ${seul.exercice} de la feuille « ${seul.compte.feuille} », seul du classeur, est tenu pour celui de l’exercice précédent.` };
  return { ca: null, phrase: `Le compte administratif ${seul.exercice} de la feuille « ${seul.compte.feuille} » n’est pas celui de ${exercice - 1} : il n’a pas été rapproché.` };
}

/** Les autres budgets et décisions du classeur, de la même norme et du même exercice (ou sans exercice), qui reprennent des résultats avec ce tableau. */
export function autresReprises(rang: number, tableaux: readonly Tableau[], deductions: readonly Deduction[]): readonly TableauBudgetaire[] {
  const norme = (k: number): string | null => {
    const nomenclature = deductions[k]?.nomenclature ?? null;
    return nomenclature === null ? null : normeDe(nomenclature);
  };
  return tableaux.filter((t, k): t is TableauBudgetaire => t.type !== 'CA' && k !== rang && norme(k) === norme(rang)
    && memeExercice(k, rang, tableaux, deductions) && reprend(t));
}
