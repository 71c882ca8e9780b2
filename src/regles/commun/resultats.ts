import type { Position } from '../../domaine/grille';
import { SENS, type Section } from '../../domaine/section';
import type { CompteAdministratif, EnTete, RangCA, TexteSitue } from '../../domaine/tableau';
import { normaliserTexte } from '../../domaine/texte';

/** Un montant de chaque côté, en centimes : une case vide vaut zéro, une case illisible `NaN`. */
export interface Paire { readonly depense: number; readonly recette: number }

/** Les deux montants d'une section sur une ligne du compte administratif ; `null` si le document n'a pas la ligne. */
export function paire(ca: CompteAdministratif, rang: RangCA, section: Section): Paire | null {
  const ligne = ca.cellules[rang]?.[section];
  return ligne ? { depense: ligne.depense.montant ?? 0, recette: ligne.recette.montant ?? 0 } : null;
}

/** Recettes moins dépenses : positif, un excédent ; négatif, un déficit. */
export function solde(p: Paire): number {
  return p.recette - p.depense;
}

/** La somme, colonne par colonne. */
export function ajouter(a: Paire, b: Paire): Paire {
  return { depense: a.depense + b.depense, recette: a.recette + b.recette };
}

/** Vrai si les deux montants sont les mêmes ; une case illisible n'est égale à rien. */
export function egales(a: Paire, b: Paire): boolean {
  return a.depense === b.depense && a.recette === b.recette;
}

/** Un solde écrit du seul côté qui lui revient. */
export function dUnSeulCote(s: number): Paire {
  return s < 0 ? { depense: -s, recette: 0 } : { depense: 0, recette: s };
}

/** Reports et opérations de l'exercice ; `null` si le document n'a pas les opérations. */
export function totauxCalcules(ca: CompteAdministratif, section: Section): Paire | null {
  const operations = paire(ca, 'operations', section);
  const reports = paire(ca, 'reports', section);
  return operations && reports ? ajouter(operations, reports) : operations;
}

/** Vrai si la ligne existe et se lit des deux côtés. */
export function lisible(p: Paire | null): p is Paire {
  return p !== null && !Number.isNaN(solde(p));
}

/** Une ligne que la lecture n'a pas comprise peut entrer dans le total d'une section : il n'est alors pas jugé, et le moteur le dit. */
export function totalIncertain(ca: CompteAdministratif, section: Section): boolean {
  const colonnes = SENS.map((sens) => ca.cellules.totaux?.[section][sens].colonne);
  return ca.nonPlaces.some((n) => colonnes.includes(n.colonne));
}

/** Ce dont la clôture d'une section se calcule, du moins recopié au plus recopié : reports et opérations, puis totaux affichés. */
export function basesDeCloture(ca: CompteAdministratif, section: Section): readonly Paire[] {
  const totaux = paire(ca, 'totaux', section);
  return (totalIncertain(ca, section) ? [totaux] : [totauxCalcules(ca, section), totaux]).filter(lisible);
}

/** Le résultat de clôture d'une section et la cellule qui le porte. `solde` est `null` si le document ne permet pas de le connaître. */
export interface Cloture { readonly solde: number | null; readonly cellule: Position | null }

/** Le résultat de clôture affiché ; à défaut (ligne absente, vide ou illisible), celui que donnent les totaux ou les opérations. */
export function cloture(ca: CompteAdministratif, section: Section): Cloture {
  const ligne = ca.cellules.cloture?.[section];
  if (ligne && !(ligne.depense.montant === null && ligne.recette.montant === null)) {
    const s = (ligne.recette.montant ?? 0) - (ligne.depense.montant ?? 0);
    if (!Number.isNaN(s)) return { solde: s, cellule: s < 0 || !ligne.recette.montant ? porteur(ligne.depense, ligne.recette) : ligne.recette };
  }
  for (const p of [totauxCalcules(ca, section), paire(ca, 'totaux', section)]) {
    if (p && !Number.isNaN(solde(p))) return { solde: solde(p), cellule: null };
  }
  return { solde: null, cellule: null };
}

function porteur(depense: Position & { montant: number | null }, recette: Position): Position {
  return depense.montant ? depense : recette;
}

const REPRISE = /\b(affectation|reprise)( anticipee)?( (du|des|de|d|un|l|la|les))*( resultats?| excedents?| deficits?)\b/;

/** Le texte qui dit que le document reprend ou affecte les résultats, ou `null`. */
export function annonceReprise(enTete: EnTete): TexteSitue | null {
  const textes = enTete.titre ? [enTete.titre, ...enTete.textes] : enTete.textes;
  return textes.find((t) => REPRISE.test(normaliserTexte(t.texte))) ?? null;
}
