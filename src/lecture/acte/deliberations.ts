import type { DeliberationSituee } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import { CHAMPS_DELIBERATION } from '../../domaine/acte/deliberation';
import type { Grille } from '../../domaine/grille';
import { nonPlace, position, situer } from './feuille';
import { ficheDe, lexique } from './fiche';
import { cle, enClair, numeroDe } from './texte';

const CHAMP = lexique(CHAMPS_DELIBERATION);

export interface LectureDeliberations {
  readonly deliberations: readonly DeliberationSituee[];
  readonly nonPlaces: readonly Champ<never>[];
}

/** La feuille « Délibérations » : les libellés dans une colonne, une délibération dans chacune des suivantes qui n'est pas vide. */
export function lireDeliberations(grille: Grille | null): LectureDeliberations {
  if (grille === null) return { deliberations: [], nonPlaces: [] };
  const libelles = colonneDesLibelles(grille);
  const rangs = new Map<string, number>(), inconnus: number[] = [];
  grille.cellules.forEach((rangee, ligne) => {
    const nom = CHAMP(enClair(rangee[libelles]));
    if (nom !== undefined && !rangs.has(nom)) rangs.set(nom, ligne);
    else if (rangs.size > 0 && rangee.some((v, c) => c > libelles && enClair(v) !== '' && !estAide(grille, c))) inconnus.push(ligne);
  });
  const largeur = Math.max(0, ...grille.cellules.map((rangee) => rangee.length));
  const deliberations: DeliberationSituee[] = [];
  for (let colonne = libelles + 1; colonne < largeur; colonne++) {
    if ([...rangs.values()].some((ligne) => enClair(grille.cellules[ligne]?.[colonne]) !== '') && !estAide(grille, colonne)) deliberations.push(lireColonne(grille, rangs, colonne));
  }
  return { deliberations, nonPlaces: inconnus.map((ligne) => placer(grille, ligne, libelles)) };
}

function lireColonne(grille: Grille, rangs: ReadonlyMap<string, number>, colonne: number): DeliberationSituee {
  const lignes = [...rangs.values()];
  const champs = ficheDe(CHAMPS_DELIBERATION, (nom) => {
    const ligne = rangs.get(nom) ?? grille.cellules.length;
    const valeur = grille.cellules[ligne]?.[colonne];
    return { valeur: nom === 'numero' ? numeroDe(valeur) : valeur, cellule: situer(grille, ligne, colonne) };
  });
  const plage = { debut: position(grille, Math.min(...lignes), colonne), fin: position(grille, Math.max(...lignes), colonne) };
  return { champs, feuille: grille.nom, plage };
}

/** La rangée n'a pas de libellé reconnu : son libellé, ou à défaut la première valeur qu'elle porte. */
function placer(grille: Grille, ligne: number, libelles: number): Champ<never> {
  const rangee = grille.cellules[ligne] ?? [];
  const colonne = enClair(rangee[libelles]) === '' ? rangee.findIndex((v) => enClair(v) !== '') : libelles;
  return nonPlace(rangee[colonne], situer(grille, ligne, colonne));
}

/** La colonne qui porte le plus de libellés connus. */
function colonneDesLibelles({ cellules }: Grille): number {
  const comptes = new Map<number, number>();
  for (const rangee of cellules) rangee.forEach((v, c) => { if (typeof v === 'string' && CHAMP(v) !== undefined) comptes.set(c, (comptes.get(c) ?? 0) + 1); });
  return [...comptes].reduce((meilleure, [c, n]) => (n > (comptes.get(meilleure) ?? 0) ? c : meilleure), 0);
}

/** La colonne de l'aide, qui n'est pas une délibération. */
function estAide({ cellules }: Grille, colonne: number): boolean {
  return cle(enClair(cellules.find((rangee) => enClair(rangee[colonne]) !== '')?.[colonne])) === 'aide';
}
