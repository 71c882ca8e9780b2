import type { Acte } from '../domaine/acte/acte';
import { enumerer } from '../domaine/enumerer';
import type { Classeur } from '../domaine/grille';
import type { RapportTableau } from '../domaine/rapport';
import type { Tableau, TableauBudgetaire } from '../domaine/tableau';
import { lireGrille } from '../lecture';
import { estFeuilleActe, lireActe } from '../lecture/acte';
import { REGLES } from '../regles';
import { nommerPage } from '../regles/commun/pages';
import { controler, type Cadre } from '../regles/controler';
import { controlerActe } from '../regles/controlerActe';
import { RIEN } from '../regles/regle';
import { deduire, type Deduction, type Demande } from './deduire';
import { pagesDe } from './pages';
import { autresReprises, rapprocher, type CompteDate } from './rapprocher';

/** Le verdict sur un classeur : un rapport par tableau reconnu, dans l'ordre des feuilles, puis un par délibération. */
export interface Verification { readonly rapports: readonly RapportTableau[] }

/** Lit toutes les feuilles, déduit ce qui n'est pas demandé et applique toutes les règles à chaque tableau et à chaque délibération. Pure. */
export function verifierClasseur(classeur: Classeur, demande: Demande): Verification {
  const acte = lireActe(classeur);
  const feuilles = classeur.feuilles.filter((f) => !estFeuilleActe(f));
  const tableaux = feuilles.length === 1 && feuilles[0] ? lireGrille(feuilles[0]) : feuilles.flatMap(lireGrille);
  const deductions = tableaux.map((t) => deduire(t, demandeDe(t, tableaux, demande), tableaux));
  const comptes = comptesAdministratifs(tableaux, deductions);
  // Un compte et deux budgets au moins : sans eux, rien n'est repris en deux fois.
  const enDeuxFois = comptes.length > 0 && tableaux.length > 2;
  const rapports = tableaux.map((t, k) => rapport(t, deductions[k] as Deduction, comptes, acte, {
    autresReprises: enDeuxFois ? autresReprises(k, tableaux, deductions) : RIEN, pages: pagesDe(k, tableaux, deductions),
  }));
  return { rapports: acte === null ? rapports : [...rapports, ...controlerActe(acte, rapports, REGLES)] };
}

const AUCUNE: readonly string[] = [];

/** L'exercice demandé est celui de la décision : le compte administratif posé à côté d'elle garde le sien. */
function demandeDe(tableau: Tableau, tableaux: readonly Tableau[], demande: Demande): Demande {
  if (tableau.type !== 'CA' || demande.exercice === null || tableaux.every((t) => t.type === 'CA')) return demande;
  return { ...demande, exercice: null };
}

function comptesAdministratifs(tableaux: readonly Tableau[], deductions: readonly Deduction[]): readonly CompteDate[] {
  const comptes: CompteDate[] = [];
  tableaux.forEach((t, k) => { if (t.type === 'CA') comptes.push({ compte: t, exercice: deductions[k]?.exercice ?? null }); });
  return comptes;
}

function rapport(
  tableau: Tableau, deduction: Deduction, comptes: readonly CompteDate[], acte: Acte | null, autour: Required<Pick<Cadre, 'autresReprises' | 'pages'>>,
): RapportTableau<Tableau> {
  const { nomenclature, exercice, plan, deductions } = deduction;
  // Les reports d'un budget M22 ne se comparent pas à un compte administratif : l'autorité de tarification affecte le résultat.
  const sansReports = tableau.type === 'CA' || nomenclature === 'M22';
  const { ca, phrase } = sansReports ? { ca: null, phrase: null } : rapprocher(comptes, exercice);
  const lues = tableau.type === 'CA' ? AUCUNE : tableau.deductions;
  // Presque toujours rien n'a été déduit : une liste réunie coûterait plus que celle d'un contrôle.
  const avec = autour.pages.length === 0 || tableau.type === 'CA' ? null : direPages(tableau, autour.pages);
  const dites = lues.length === 0 && phrase === null && avec === null ? deductions : [...lues, ...deductions, ...[phrase, avec].filter((p) => p !== null)];
  return controler(tableau, { nomenclature, exercice, plan, ca, autresReprises: autour.autresReprises, pages: autour.pages, acte, deductions: dites }, REGLES);
}

function direPages(tableau: TableauBudgetaire, pages: readonly TableauBudgetaire[]): string {
  return `Équilibre et virement contrôlés avec ${enumerer(pages.map((p) => nommerPage(p, tableau)))}, qui porte${pages.length === 1 ? '' : 'nt'} le reste du document.`;
}
