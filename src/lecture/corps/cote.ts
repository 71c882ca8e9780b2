import type { Valeur } from '../../domaine/grille';
import { centimesDuTexte } from '../../domaine/lireMontant';
import { sensEcrit } from '../texte/ligneTexte';
import type { EtatCorps } from './etat';
import { porteMontant } from './outils';

/** Le côté que disent les montants de la rangée, le sens écrit devant son compte ou dans sa colonne, ou la rubrique : 1 dépense, 2 recette, 0 aucun. */
export function coteEcrit(e: EtatCorps, r: number): 0 | 1 | 2 {
  const { carte } = e, row = e.cellules[r] ?? [];
  if (!carte.parSens) for (const k of [0, 1, 2, 3] as const) if (nonNul(row[e.colonneLue(k)])) return k < 2 ? 1 : 2;
  const compte = row[carte.compte];
  const lettre = typeof compte === 'string' ? /^\s*([dr])[^a-z]/i.exec(compte)?.[1] : undefined;
  if (lettre !== undefined) return lettre.toLowerCase() === 'd' ? 1 : 2;
  const colonne = carte.sens >= 0 ? carte.sens : carte.section;
  const ecrit = colonne < 0 ? null : e.valeurEn(row, r, colonne);
  return (typeof ecrit === 'string' ? sensEcrit(ecrit) : 0) || e.sens;
}

function nonNul(v: Valeur | undefined): boolean {
  return porteMontant(v) && v !== 0 && !(typeof v === 'string' && centimesDuTexte(v) === 0);
}
