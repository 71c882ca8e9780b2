import { normaliser } from '../texte';
import type { Acte, DeliberationSituee } from './acte';
import type { Assemblee } from './assemblee';
import { estVicePresident, nomDuMembre, retrouver } from './designation';
import type { Membre } from './membre';
import { presenceAu } from './presence';

/** Qui préside une délibération. `membre` est `null` si la feuille « Membres » ne l'a pas. */
export interface Presidence { readonly nom: string; readonly membre: Membre | null }

/**
 * Celui dont la présence à ce point dit « préside » ; à défaut la présidence de la séance, si elle est là et peut voter ; à défaut la
 * vice-présidence, qui préside en l'absence du maire (CASF L123-6), sauf au vote du compte, dont la présidence est élue (CGCT L2121-14).
 * `null` si l'acte ne le dit pas.
 */
export function presidenceDe(acte: Acte, deliberation: DeliberationSituee, { presents, retires, compteDeLOrdonnateur }: Assemblee): Presidence | null {
  const designe = acte.membres.find((m) => /\bpreside\b/.test(normaliser(presenceAu(acte, deliberation, m).champ.brut)));
  if (designe) return { nom: nomDuMembre(designe), membre: designe };
  const dit = acte.seance.president.valeur;
  if (dit === null || dit === '') return null;
  const membre = retrouver(acte.membres, dit);
  if (membre === null) return { nom: dit, membre };
  const la = (m: Membre): boolean => presents.includes(m) && !retires.includes(m);
  const vices = acte.membres.filter((m) => estVicePresident(m) && la(m));
  const preside = la(membre) ? membre : vices.length === 1 && !compteDeLOrdonnateur ? vices[0] : undefined;
  return preside === undefined ? null : { nom: nomDuMembre(preside), membre: preside };
}
