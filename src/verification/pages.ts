import { numeroDeDm } from '../domaine/acte/numeroDeDm';
import { FONCTIONNEMENT } from '../domaine/section';
import type { Tableau, TableauBudgetaire } from '../domaine/tableau';
import type { Deduction } from './deduire';

const AUCUNE: readonly TableauBudgetaire[] = [];
/** Les quatre parts d'un document : dépenses et recettes de chaque section. */
const ENTIER = 0b1111;

/**
 * Les autres tableaux du classeur qui complètent celui-ci : un document dont les sections, ou les dépenses et les recettes, sont
 * sur des feuilles ou dans des tableaux distincts. Même document, même exercice, même nomenclature, et aucune part en commun.
 * Vide si le tableau est entier, seul, ou si plusieurs tableaux se disputent la même part.
 */
export function pagesDe(rang: number, tableaux: readonly Tableau[], deductions: readonly Deduction[]): readonly TableauBudgetaire[] {
  const tableau = tableaux[rang];
  if (tableaux.length < 2 || tableau === undefined || tableau.type === 'CA') return AUCUNE;
  const siennes = parts(tableau), pages: TableauBudgetaire[] = [];
  if (siennes === ENTIER) return AUCUNE;
  let prises = siennes;
  for (const [k, t] of tableaux.entries()) {
    if (k === rang || t.type !== tableau.type || deductions[k]?.nomenclature !== deductions[rang]?.nomenclature) continue;
    if (!memeExercice(k, rang, tableaux, deductions) || !accorde(numero(t), numero(tableau))) continue;
    const autres = parts(t);
    if ((autres & siennes) !== 0) continue;
    if ((autres & prises) !== 0) return AUCUNE;
    prises |= autres;
    pages.push(t);
  }
  return pages;
}

/** Vrai si deux tableaux sont du même exercice, ou si l'un n'en dit pas. Un exercice demandé vaut pour tous : celui que dit la feuille l'emporte. */
export function memeExercice(a: number, b: number, tableaux: readonly Tableau[], deductions: readonly Deduction[]): boolean {
  const exercice = (k: number): number | null => tableaux[k]?.enTete.exercice ?? deductions[k]?.exercice ?? null;
  return accorde(exercice(a), exercice(b));
}

function accorde(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b;
}

function numero({ enTete: { titre } }: TableauBudgetaire): number | null {
  return titre === null ? null : numeroDeDm(titre.texte);
}

/** Un bit par section et par sens que le tableau porte ; tous si la section ou le sens d'une ligne est inconnu. */
function parts({ lignes: { nombre, sections, sens, montants, inconnus } }: TableauBudgetaire): number {
  let portees = inconnus === undefined ? 0 : ENTIER;
  for (let i = 0; i < nombre && portees !== ENTIER; i++) {
    const section = sections[i] as number, k = 4 * i;
    // Un montant illisible (`NaN`) est porté.
    const porte = (montants[k] !== 0 || montants[k + 1] !== 0 ? 1 : 0) | (montants[k + 2] !== 0 || montants[k + 3] !== 0 ? 2 : 0) || (sens[i] as number);
    portees |= section === 0 || porte === 0 ? ENTIER : porte << (section === FONCTIONNEMENT ? 0 : 2);
  }
  return portees;
}
