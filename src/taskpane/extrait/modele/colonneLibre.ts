import { FEUILLES_ACTE } from '../../../domaine/acte/acte';
import { CHAMPS_DELIBERATION } from '../../../domaine/acte/deliberation';
import { adresse, type Classeur, type Grille, type Valeur } from '../../../domaine/grille';
import { feuilleDe } from '../../../lecture/acte/feuille';
import { lexique } from '../../../lecture/acte/fiche';

const CHAMP = lexique(CHAMPS_DELIBERATION);

/** Où écrire le genre d'une délibération de plus : la première colonne vide de la feuille « Délibérations » ; `null` s'il n'y en a pas. */
export function celluleDuGenreLibre(classeur: Classeur): { readonly feuille: string; readonly cellule: string; readonly colonne: number } | null {
  const grille = feuilleDe(classeur, FEUILLES_ACTE.deliberations), place = grille && placeDuGenre(grille);
  if (grille === null || place === null) return null;
  const lignes = grille.cellules.flatMap((rangee, ligne) => (nomDe(rangee[place.colonne]) === undefined ? [] : [ligne]));
  const largeur = Math.max(...grille.cellules.map((r) => r.length));
  for (let c = place.colonne + 1; c < largeur; c++) {
    if (lignes.some((l) => !vide(grille.cellules[l]?.[c]))) continue;
    const colonne = grille.origine.colonne + c;
    return { feuille: grille.nom, cellule: adresse({ ligne: grille.origine.ligne + place.ligne, colonne }), colonne };
  }
  return null;
}

function placeDuGenre({ cellules }: Grille): { readonly ligne: number; readonly colonne: number } | null {
  for (const [ligne, rangee] of cellules.entries()) {
    const colonne = rangee.findIndex((v) => nomDe(v) === 'genre');
    if (colonne >= 0) return { ligne, colonne };
  }
  return null;
}

function nomDe(v: Valeur | undefined): string | undefined {
  return typeof v === 'string' ? CHAMP(v) : undefined;
}

function vide(v: Valeur | undefined): boolean {
  return v === undefined || v === null || v === '';
}
