import { lirePosition, type Plage } from '../../domaine/grille';
import type { RapportTableau } from '../../domaine/rapport';
import { normaliser } from '../../domaine/texte';

/** Un tableau que la délibération désigne ; `rapport` est `null` si le classeur ne l'a pas. */
export interface TableauJoint { readonly designation: string; readonly rapport: RapportTableau | null }

/** Les tableaux que des désignations (« DM 1 », « DM!A4:E33 », « 'DM 1'!A4 ») trouvent dans le classeur. */
export function joindre(designations: readonly string[], rapports: readonly RapportTableau[]): readonly TableauJoint[] {
  return designations.flatMap((designation): readonly TableauJoint[] => {
    const trouves = rapports.filter((r) => r.tableau.type !== 'deliberation' && estDesigne(r, designation));
    return trouves.length === 0 ? [{ designation, rapport: null }] : trouves.map((rapport) => ({ designation, rapport }));
  });
}

function estDesigne({ tableau }: RapportTableau, designation: string): boolean {
  if (normaliser(sansApostrophes(designation)) === normaliser(tableau.feuille)) return true;
  const [, feuille, plage] = /^(.+)!([^!]+)$/.exec(designation.trim()) ?? [];
  if (feuille === undefined || plage === undefined) return false;
  const voulue = lirePlage(plage);
  return normaliser(sansApostrophes(feuille)) === normaliser(tableau.feuille) && voulue !== null && seTouchent(voulue, tableau.plage);
}

function sansApostrophes(feuille: string): string {
  return feuille.trim().replace(/^'(.*)'$/, '$1').replace(/''/g, "'");
}

function lirePlage(a1: string): Plage | null {
  const [debut, fin] = a1.trim().toUpperCase().split(':').map(lirePosition);
  return debut ? { debut, fin: fin ?? debut } : null;
}

function seTouchent(a: Plage, b: Plage): boolean {
  return a.debut.ligne <= b.fin.ligne && b.debut.ligne <= a.fin.ligne && a.debut.colonne <= b.fin.colonne && b.debut.colonne <= a.fin.colonne;
}
