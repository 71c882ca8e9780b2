import type { Acte, DeliberationSituee } from '../../domaine/acte/acte';
import { assemblee as compter, estCompteDeLOrdonnateur, type Assemblee } from '../../domaine/acte/assemblee';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { estVicePresident, nomDuMembre, retrouver } from '../../domaine/acte/designation';
import type { Membre } from '../../domaine/acte/membre';
import { presenceAu } from '../../domaine/acte/presence';
import type { RapportTableau } from '../../domaine/rapport';
import { normaliser } from '../../domaine/texte';
import { joindre, type TableauJoint } from './joindre';

/** Qui préside un point. `membre` est `null` si la feuille « Membres » ne l'a pas. */
export interface Presidence { readonly nom: string; readonly membre: Membre | null }

/** Un point de la séance, et tout ce que l'acte et ses contrôles en disent. */
export interface Point {
  readonly acte: Acte;
  readonly situee: DeliberationSituee;
  readonly d: Deliberation;
  readonly assemblee: Assemblee;
  /** `null` : l'acte ne le dit pas. */
  readonly presidence: Presidence | null;
  readonly tableaux: readonly TableauJoint[];
  /** Le contrôle de la délibération elle-même. */
  readonly rapport: RapportTableau | null;
}

/** Le point d'une délibération. Pur. */
export function faireLePoint(acte: Acte, situee: DeliberationSituee, rapports: readonly RapportTableau[]): Point {
  const assemblee = compter(acte, situee);
  const { debut } = situee.plage;
  return {
    acte, situee, d: situee.champs, assemblee,
    presidence: presider(acte, situee, assemblee),
    tableaux: joindre(situee.champs.tableau.valeur ?? [], rapports),
    rapport: rapports.find(({ tableau: t }) => t.type === 'deliberation' && t.feuille === situee.feuille && t.plage.debut.colonne === debut.colonne) ?? null,
  };
}

/**
 * Celui dont la présence à ce point dit « préside » ; à défaut la présidence de la séance, si elle est là et peut voter ; à défaut la
 * vice-présidence, qui préside en l'absence du maire (CASF L123-6), sauf au vote du compte, dont la présidence est élue (CGCT L2121-14).
 */
function presider(acte: Acte, situee: DeliberationSituee, { presents, retires }: Assemblee): Presidence | null {
  const designe = acte.membres.find((m) => /\bpreside\b/.test(normaliser(presenceAu(acte, situee, m).champ.brut)));
  if (designe) return { nom: nomDuMembre(designe), membre: designe };
  const dit = acte.seance.president.valeur;
  if (dit === null || dit === '') return null;
  const membre = retrouver(acte.membres, dit);
  if (membre === null) return { nom: dit, membre };
  const la = (m: Membre): boolean => presents.includes(m) && !retires.includes(m);
  const vices = presents.filter((m) => estVicePresident(m) && la(m));
  const preside = la(membre) ? membre : vices.length === 1 && !estCompteDeLOrdonnateur(situee) ? vices[0] : undefined;
  return preside === undefined ? null : { nom: nomDuMembre(preside), membre: preside };
}
