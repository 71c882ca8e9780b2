import type { DeliberationSituee } from '../../domaine/acte/acte';
import { designe, jointsDe } from '../../domaine/acte/joindre';
import type { RapportTableau } from '../../domaine/rapport';
import type { Tableau } from '../../domaine/tableau';

/** Un tableau que la délibération vote ; `rapport` est `null` si le classeur ne l'a pas. */
export interface TableauJoint { readonly designation: string; readonly rapport: RapportTableau<Tableau> | null }

/** Les tableaux d'une délibération, dans l'ordre où elle les nomme ; une désignation sans tableau reste, pour que le manque se voie. */
export function joindre(deliberation: DeliberationSituee, rapports: readonly RapportTableau[]): readonly TableauJoint[] {
  const lus = rapports.filter(estLu), designations = deliberation.champs.tableau.valeur ?? [];
  if (designations.length === 0) return jointsDe(deliberation, lus).map((rapport) => ({ designation: rapport.tableau.feuille, rapport }));
  return designations.flatMap((designation): readonly TableauJoint[] => {
    const trouves = lus.filter((r) => designe(designation, r.tableau));
    return trouves.length === 0 ? [{ designation, rapport: null }] : trouves.map((rapport) => ({ designation, rapport }));
  });
}

/** Le rapport d'un tableau lu, non celui d'une délibération. */
export function estLu(rapport: RapportTableau): rapport is RapportTableau<Tableau> {
  return rapport.tableau.type !== 'deliberation';
}
