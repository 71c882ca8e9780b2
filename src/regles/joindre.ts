import type { Acte, DeliberationSituee } from '../domaine/acte/acte';
import { adressePlage } from '../domaine/grille';
import type { RapportTableau } from '../domaine/rapport';
import type { Tableau } from '../domaine/tableau';
import { normaliserTexte } from '../domaine/texte';

const SITUE = /^'?(.+?)'?(?:!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?)?$/;

/** Vrai si une ligne du champ « Tableau » désigne ce tableau : sa feuille (« DM 1 »), ou sa feuille et sa plage (« DM!A4:E33 »). */
export function designe(ligne: string, { feuille, plage }: Tableau): boolean {
  const m = SITUE.exec(ligne.trim());
  if (m === null || normaliserTexte(m[1] as string) !== normaliserTexte(feuille)) return false;
  if (m[3] === undefined) return true;
  const premier = Number(m[3]) - 1, dernier = m[5] === undefined ? premier : Number(m[5]) - 1;
  return premier <= plage.fin.ligne && plage.debut.ligne <= dernier;
}

/** Vrai si la délibération vote ce tableau : elle le nomme, ou, décision modificative qui n'en nomme aucun, elle vote toutes celles du classeur. */
export function vote({ champs: { tableau, genre } }: DeliberationSituee, t: Tableau): boolean {
  if (tableau.valeur !== null && tableau.valeur.length > 0) return tableau.valeur.some((ligne) => designe(ligne, t));
  return genre.valeur === 'Décision modificative' && t.type === 'DM';
}

/** Les rapports des tableaux que vote une délibération. */
export function jointsDe(deliberation: DeliberationSituee, rapports: readonly RapportTableau<Tableau>[]): readonly RapportTableau<Tableau>[] {
  return rapports.filter((r) => vote(deliberation, r.tableau));
}

/** Les délibérations qui votent un tableau. */
export function deliberationsDe(acte: Acte | null, tableau: Tableau): readonly DeliberationSituee[] {
  return acte === null ? [] : acte.deliberations.filter((d) => vote(d, tableau));
}

/** « DM!A4:E33 ». */
export function lieuDuTableau({ feuille, plage }: Tableau): string {
  return `${feuille}!${adressePlage(plage)}`;
}
