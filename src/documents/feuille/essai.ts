import { estMiseEnForme, type CelluleMiseEnForme, type FeuilleAEcrire } from '../../domaine/feuille';
import type { CelluleDocument, LigneDocument, TableauDocument } from '../document';

/** Une rangée imprimée : ses valeurs non vides, et sa hauteur en points. */
export interface Imprimee { readonly valeurs: readonly (string | number)[]; readonly hauteur: number }

export function cellulesDe({ cellules }: FeuilleAEcrire): CelluleMiseEnForme[][] {
  return cellules.map((l) => l.map((c) => (estMiseEnForme(c) ? c : { valeur: c })));
}

/** Les valeurs imprimées d'une feuille, rangée par rangée, page par page, lignes répétées non comprises après la première. */
export function pagesDe(feuille: FeuilleAEcrire): Imprimee[][] {
  const pages: Imprimee[][] = [[]], sauts = new Set(feuille.impression?.sauts);
  for (const [i, ligne] of cellulesDe(feuille).slice(0, (feuille.impression?.zone?.fin.ligne ?? NaN) + 1).entries()) {
    if (sauts.has(i)) pages.push([]);
    const valeurs = ligne.flatMap(({ valeur }) => (typeof valeur === 'string' || typeof valeur === 'number' ? [valeur] : []));
    (pages.at(-1) as Imprimee[]).push({ valeurs, hauteur: feuille.hauteurs?.get(i) ?? NaN });
  }
  return pages;
}

const texte = (t: string): CelluleDocument => ({ texte: t, alignement: 'gauche' });
const droite = (t: string): CelluleDocument => ({ texte: t, alignement: 'droite' });

/** Une ligne de tableau : imputation, désignation, dépenses, recettes. */
export function ligne(genre: LigneDocument['genre'], ...[imputation = '', designation = '', depenses = '', recettes = '']: readonly string[]): LigneDocument {
  return { genre, cellules: genre === 'rubrique' ? [texte(imputation)] : [texte(imputation), texte(designation), droite(depenses), droite(recettes)] };
}

/** Un tableau à quatre colonnes. */
export function tableau(corps: readonly LigneDocument[]): TableauDocument {
  return { genre: 'tableau', legende: 'DM n° 1 – montants en euros', largeurs: [15, 51, 17, 17], entete: [['Imputation', 'Désignation', 'Dépenses', 'Recettes'].map(texte)], corps };
}
