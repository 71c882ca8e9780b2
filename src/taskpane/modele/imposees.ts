import type { Constat } from '../../domaine/constat';
import { lirePosition, type Position } from '../../domaine/grille';
import type { RapportTableau } from '../../domaine/rapport';
import { SECTIONS, type Section } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';

/** Vrai si la correction peut s'écrire d'un geste. */
export function estApplicable({ correction }: Constat): boolean {
  return correction.ecritures !== undefined;
}

/** Vrai si l'arithmétique décide de la correction, sans choix à faire. */
export function estDecidee(constat: Constat): boolean {
  return estApplicable(constat) && constat.correction.options === undefined && constat.correction.aChoisir !== true;
}

/** Ce que « Tout corriger » écrit, et les totaux qui n'en sont pas : leurs lignes sont en cause, ils seront relus après elles. */
export interface Imposees {
  readonly constats: readonly Constat[];
  /** Leurs cellules, « C11 ». */
  readonly enAttente: readonly string[];
}

/**
 * Un total faux et une ligne fausse laissent le même écart : le total n'est récrit d'office que si rien ne met ses lignes
 * en cause. Il attend quand une autre correction les change, quand sa section n'est pas en équilibre (une ligne fautive
 * le rompt, un total faux non), et toujours dans un compte, dont les totaux se recoupent l'un l'autre.
 */
export function imposees({ tableau, constats, totaux }: RapportTableau): Imposees {
  const decidees = constats.filter(estDecidee);
  if (tableau.type === 'deliberation') return { constats: decidees, enAttente: [] };
  const attend = tableau.type === 'CA' ? estCalculDuCompte : totalEnCause(tableau, totaux, decidees);
  return { constats: decidees.filter((c) => !attend(c)), enAttente: [...new Set(decidees.filter(attend).flatMap(cellulesEcrites))] };
}

/** Ce que CA01 et CA02 recalculent d'une ligne, l'autre le recoupe d'une colonne : la faute est peut-être à la ligne. */
function estCalculDuCompte({ regle }: Constat): boolean {
  return regle.startsWith('CA');
}

function totalEnCause({ totaux, lignes: { rangs }, colonnes }: TableauBudgetaire, nets: RapportTableau['totaux'], decidees: readonly Constat[]): (c: Constat) => boolean {
  const rangsDesTotaux = new Set(totaux.map((t) => t.rang));
  const estTotal = (c: Constat): boolean => c.ecart !== null && positions(c).every((p) => rangsDesTotaux.has(p.ligne));
  const changees = new Set(decidees.filter((c) => !estTotal(c)).flatMap(positions).filter((p) => colonnes.montants.includes(p.colonne)).map((p) => p.ligne));
  const desequilibree = (section: Section | null): boolean => SECTIONS.some((s) => (section ?? s) === s && nets[s].ecart !== 0);
  const enCause = new Set(totaux.filter((t) => desequilibree(t.section) || rangs.subarray(t.de, t.a).some((rang) => changees.has(rang))).map((t) => t.rang));
  return (c) => estTotal(c) && positions(c).some((p) => enCause.has(p.ligne));
}

/** Les cellules que la correction écrit. */
export function cellulesEcrites({ correction }: Constat): readonly string[] {
  return (correction.ecritures ?? []).map((e) => e.cellule);
}

function positions(c: Constat): readonly Position[] {
  return cellulesEcrites(c).map(lirePosition).filter((p) => p !== null);
}
