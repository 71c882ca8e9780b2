import { lirePosition, type Plage } from '../grille';
import type { RapportTableau } from '../rapport';
import type { Tableau } from '../tableau';
import { normaliserTexte } from '../texte';
import type { Acte, DeliberationSituee } from './acte';
import type { Deliberation } from './deliberation';

/** Vrai si une ligne du champ « Tableau » désigne ce tableau : sa feuille (« DM 1 »), ou sa feuille et sa plage (« DM!A4:E33 », « 'DM 1'!A4 »). */
export function designe(ligne: string, { feuille, plage }: Tableau): boolean {
  if (memeFeuille(ligne, feuille)) return true;
  const [, nom, a1] = /^(.+)!([^!]+)$/.exec(ligne.trim()) ?? [];
  if (nom === undefined || a1 === undefined || !memeFeuille(nom, feuille)) return false;
  const voulue = lirePlage(a1);
  return voulue !== null && seTouchent(voulue, plage);
}

/** Vrai d'une décision modificative : son genre le dit ; à défaut de genre, ou « Libre », son objet. */
export function estDecisionModificative({ genre, objet }: Deliberation): boolean {
  if (genre.valeur !== null && genre.valeur !== 'Libre') return genre.valeur === 'Décision modificative';
  return /\bdecisions? (?:budgetaires? )?modificatives?\b|\bdm ?n?[ °]*\d/.test(normaliserTexte(objet.valeur ?? ''));
}

/** Vrai si la délibération vote ce tableau : elle le nomme, ou, décision modificative qui n'en nomme aucun, elle vote toutes celles du classeur. */
export function vote({ champs }: DeliberationSituee, t: Tableau): boolean {
  const { tableau } = champs;
  if (tableau.valeur !== null && tableau.valeur.length > 0) return tableau.valeur.some((ligne) => designe(ligne, t));
  return t.type === 'DM' && estDecisionModificative(champs);
}

/** Les rapports des tableaux que vote une délibération. */
export function jointsDe(deliberation: DeliberationSituee, rapports: readonly RapportTableau<Tableau>[]): readonly RapportTableau<Tableau>[] {
  return rapports.filter((r) => vote(deliberation, r.tableau));
}

/** Les délibérations qui votent un tableau. */
export function deliberationsDe(acte: Acte | null, tableau: Tableau): readonly DeliberationSituee[] {
  return acte === null ? [] : acte.deliberations.filter((d) => vote(d, tableau));
}

function memeFeuille(ecrit: string, feuille: string): boolean {
  return normaliserTexte(ecrit.trim().replace(/^'(.*)'$/, '$1').replace(/''/g, "'")) === normaliserTexte(feuille);
}

function lirePlage(a1: string): Plage | null {
  const [debut, fin] = a1.trim().toUpperCase().split(':').map(lirePosition);
  return debut ? { debut, fin: fin ?? debut } : null;
}

function seTouchent(a: Plage, b: Plage): boolean {
  return a.debut.ligne <= b.fin.ligne && b.debut.ligne <= a.fin.ligne && a.debut.colonne <= b.fin.colonne && b.debut.colonne <= a.fin.colonne;
}
