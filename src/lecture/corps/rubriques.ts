import type { Valeur } from '../../domaine/grille';
import { analyserTexte } from '../texte/ligneTexte';
import type { EtatCorps } from './etat';
import { texteCommun } from './outils';
import { ouvrirRubrique } from './totaux';

/** Lignes au-dessus de l'en-tête où une rubrique (« DEPENSES ») vaut pour le tableau. */
export const AU_DESSUS = 3;

/** Une rubrique peut tenir lieu d'intitulé de colonne : « FONCTIONNEMENT | Dépenses | Recettes ». */
export function rubriquesDEnTete(e: EtatCorps, de: number, a: number): void {
  const fin = Math.min(...e.carte.montants.filter((c) => c >= 0));
  for (let r = de; r < a; r++) {
    for (let c = e.carte.gauche; c < fin; c++) {
      const v = e.cellules[r]?.[c];
      if (typeof v !== 'string' || v.length < 4) continue;
      const t = analyserTexte(v);
      if (t.genre === 'rubrique' && (t.section !== 0 || r < e.carte.debut)) ouvrirRubrique(e, t, v, r, c);
    }
    const row = e.cellules[r];
    if (row !== undefined && e.carte.jumelle !== null) titreCommun(e, row, r, e.carte.jumelle);
  }
}

/** Un titre de section écrit dans une seule moitié d'un tableau en T vaut pour les deux. */
export function titreCommun(e: EtatCorps, row: readonly Valeur[], r: number, jumelle: readonly [number, number]): boolean {
  const c = texteCommun(row, jumelle);
  if (c < 0) return false;
  const t = analyserTexte(row[c] as string);
  if (t.genre !== 'rubrique' || (t.section === 0 && t.variation === 0) || t.sens !== 0) return false;
  ouvrirRubrique(e, t, row[c] as string, r, c);
  e.rubriques.pop();
  e.blancs = 0;
  return true;
}
