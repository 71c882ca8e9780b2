import type { EcritureSituee } from '../../../classeur/port';
import { FEUILLES_ACTE } from '../../../domaine/acte/acte';
import type { Champ } from '../../../domaine/acte/champ';
import { separerAdresse } from '../../../domaine/adresseSituee';
import { adresse, lirePosition, type Classeur, type Grille } from '../../../domaine/grille';
import { entete, type Entete } from '../../../lecture/acte/entete';
import { feuilleDe, position } from '../../../lecture/acte/feuille';
import { lexique, type Definitions } from '../../../lecture/acte/fiche';
import { enClair } from '../../../lecture/acte/texte';
import { repere, type CelluleLue } from './cellule';

/** Une feuille qui a une fiche par rangée, sous un en-tête. */
export interface Rangees { readonly grille: Grille; readonly tete: Entete }

/** La feuille de ce nom ; `null` si le classeur ne l'a pas, ou si son en-tête n'est pas reconnu : elle est alors à l'utilisateur. */
export function rangeesDe(classeur: Classeur, feuille: keyof typeof FEUILLES_ACTE, definitions: Definitions): Rangees | null {
  const grille = feuilleDe(classeur, FEUILLES_ACTE[feuille]), tete = grille && entete(grille, lexique(definitions));
  return grille === null || tete === null ? null : { grille, tete };
}

/** La ligne de la grille où est la fiche de ce champ. */
export function ligneDe({ grille }: Rangees, { cellule }: Champ<unknown>): number {
  return (lirePosition(separerAdresse(cellule).cellule)?.ligne ?? 0) - grille.origine.ligne;
}

/** La cellule d'une colonne à cette ligne de la grille. Une colonne que la feuille n'a pas prend, avec son titre, la `n`-ième qui est vide. */
export function celluleDeRangee({ grille, tete }: Rangees, ligne: number, colonne: number | undefined, titre: string, n = 0): CelluleLue {
  const c = colonne ?? largeur(grille) + n, feuille = grille.nom;
  const situer = (l: number): string => adresse(position(grille, l, c));
  const lue = { feuille, cellule: situer(ligne), valeur: grille.cellules[ligne]?.[c] ?? null };
  return colonne === undefined ? { ...lue, avec: [{ feuille, cellule: situer(tete.rang), valeur: titre, attendu: null }] } : lue;
}

/** La cellule d'une fiche, que désignent le titre de sa colonne et, sur sa ligne, la colonne qui nomme la fiche. */
export function celluleDeFiche(r: Rangees, ligne: number, colonne: number | undefined, [titre, nom]: readonly [string, number | undefined]): CelluleLue {
  const { grille, tete } = r, cases = [[tete.rang, colonne], [ligne, nom === colonne ? undefined : nom]] as const;
  const reperes = cases.flatMap(([l, c]) => (c === undefined ? [] : repere(grille, adresse(position(grille, l, c)))));
  return { ...celluleDeRangee(r, ligne, colonne, titre), reperes };
}

function largeur({ cellules }: Grille): number {
  return cellules.reduce((max, rangee) => Math.max(max, rangee.length), 0);
}

/** La première ligne de la grille entièrement vide après la dernière fiche : ce qui est écrit sous la liste n'est pas couvert. */
export function ligneLibre({ grille: { cellules }, tete }: Rangees): number {
  const vide = (ligne: number, colonnes: Iterable<number>): boolean => [...colonnes].every((c) => enClair(cellules[ligne]?.[c]) === '');
  const derniere = cellules.findLastIndex((_, l) => l > tete.rang && !vide(l, tete.colonnes.values()));
  let ligne = Math.max(derniere, tete.rang) + 1;
  while (!vide(ligne, cellules[ligne]?.keys() ?? [])) ligne++;
  return ligne;
}

/** Les écritures d'une fiche de plus ; ses cases vides sont laissées telles quelles, une colonne qui manque est ajoutée. */
export function ficheDePlus(r: Rangees, definitions: Definitions, valeurs: Readonly<Record<string, string>>): readonly EcritureSituee[] {
  const ligne = ligneLibre(r);
  let ajoutees = 0;
  return Object.entries(definitions).flatMap(([cle, { libelle }]) => {
    const valeur = valeurs[cle] ?? '', colonne = r.tete.colonnes.get(cle);
    if (valeur === '') return [];
    const { avec = [], ...cellule } = celluleDeRangee(r, ligne, colonne, libelle, colonne === undefined ? ajoutees++ : 0);
    return [{ ...cellule, valeur, attendu: null }, ...avec];
  });
}
