import { enumerer } from '../../domaine/enumerer';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { netDuCompte } from './pages';

/** Comptes par lesquels un budget reprend les résultats de l'exercice précédent. */
const REPRISES = ['001', '002', '1068'];

/** Vrai si le tableau emploie ce compte. */
export function porte({ lignes }: TableauBudgetaire, code: string): boolean {
  return lignes.codes.some((c) => c === code);
}

/** Vrai si le tableau reprend un résultat. */
export function reprend(tableau: TableauBudgetaire): boolean {
  return REPRISES.some((code) => porte(tableau, code));
}

/** Recettes moins dépenses d'un compte dans ces tableaux, en centimes ; `NaN` si un montant ne se lit pas. */
export function repris(tableaux: readonly TableauBudgetaire[], code: string): number {
  return netDuCompte(tableaux, code, 'recette') - netDuCompte(tableaux, code, 'depense');
}

/** « la feuille « BP » », « les feuilles « BP » et « DM1 » ». */
export function surFeuilles(tableaux: readonly TableauBudgetaire[]): string {
  const noms = [...new Set(tableaux.map((t) => `« ${t.feuille} »`))];
  return `${noms.length > 1 ? 'les feuilles' : 'la feuille'} ${enumerer(noms)}`;
}
