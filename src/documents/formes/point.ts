import type { Acte, DeliberationSituee } from '../../domaine/acte/acte';
import { assemblee as compter, type Assemblee } from '../../domaine/acte/assemblee';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { presidenceDe, type Presidence } from '../../domaine/acte/presidence';
import type { RapportTableau } from '../../domaine/rapport';
import { joindre, type TableauJoint } from './joindre';

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
  const tableaux = joindre(situee, rapports), { debut } = situee.plage;
  const assemblee = compter(acte, situee, tableaux.flatMap(({ rapport }) => rapport?.tableau ?? []));
  return {
    acte, situee, d: situee.champs, assemblee,
    presidence: presidenceDe(acte, situee, assemblee),
    tableaux,
    rapport: rapports.find(({ tableau: t }) => t.type === 'deliberation' && t.feuille === situee.feuille && t.plage.debut.colonne === debut.colonne) ?? null,
  };
}
