import { normaliser } from '../../domaine/texte';
import { coteEcrit } from './cote';
import type { EtatCorps } from './etat';

/**
 * Les codes à deux chiffres qui existent avec et sans zéro de tête, sous leur clé de `Lexique` : ce que dit le libellé de
 * celui qui l'a, et son seul côté, 1 dépense, 2 recette (maquettes M14 et M57). 20 à 24 sont des immobilisations ; 40 à 43
 * n'ont qu'une lecture, que `codeDeduit` connaît.
 */
const AVEC_ZERO = new Map<number, { readonly cle: number; readonly libelle: RegExp; readonly cote: 1 | 2 }>([
  [120, { cle: 1020, libelle: /^dep(?:enses?|\.)? imprevues?\b/, cote: 1 }],
  [121, { cle: 1021, libelle: /^vir(?:ements?|t)?\b(?!.*\bimmob)/, cote: 2 }],
  [122, { cle: 1022, libelle: /^dep(?:enses?|\.)? imprevues?\b/, cote: 1 }],
  [123, { cle: 1023, libelle: /^vir(?:ements?|t)?\b(?!.*\bimmob)/, cote: 1 }],
  [124, { cle: 1024, libelle: /\bcessions?\b/, cote: 2 }],
]);

/** Clé du code que le libellé et le côté de la rangée désignent (« 21 Virement… » en recettes → 021), ou `cle` telle quelle. */
export function codeDuLibelle(e: EtatCorps, cle: number, r: number): number {
  const zero = AVEC_ZERO.get(cle);
  if (zero === undefined || !zero.libelle.test(normaliser(e.libelleDe(e.cellules[r] ?? [])))) return cle;
  const cote = coteEcrit(e, r);
  return cote === 0 || cote === zero.cote ? zero.cle : cle;
}
