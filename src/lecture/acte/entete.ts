import type { Grille } from '../../domaine/grille';
import { situer } from './feuille';
import type { Emplacement, Lexique } from './fiche';
import { enClair } from './texte';

/** L'en-tête d'une feuille en colonnes : son rang, la colonne de chaque champ, et les colonnes qu'aucun champ ne prend. */
export interface Entete {
  readonly rang: number;
  readonly colonnes: ReadonlyMap<string, number>;
  readonly autres: readonly number[];
  /** Première colonne libre. */
  readonly largeur: number;
}

/** Rangées du haut où l'en-tête est cherché : un registre peut en avoir des milliers dessous. */
const HAUT = 100;

/** La rangée qui porte le plus de libellés connus, deux au moins ; `null` sans elle. */
export function entete({ cellules }: Grille, champ: Lexique): Entete | null {
  let choisie: Entete | null = null;
  cellules.slice(0, HAUT).forEach((rangee, rang) => {
    const colonnes = new Map<string, number>(), autres: number[] = [];
    rangee.forEach((v, c) => {
      const nom = champ(enClair(v));
      if (nom !== undefined && !colonnes.has(nom)) colonnes.set(nom, c);
      else autres.push(c);
    });
    if (colonnes.size > Math.max(1, choisie?.colonnes.size ?? 0)) choisie = { rang, colonnes, autres, largeur: rangee.length };
  });
  return choisie;
}

/** Rangs des rangées remplies sous l'en-tête. */
export function rangees({ cellules }: Grille, { rang }: Entete): readonly number[] {
  return cellules.flatMap((rangee, ligne) => (ligne > rang && rangee.some((v) => enClair(v) !== '') ? [ligne] : []));
}

/** La cellule d'un champ sur cette rangée ; d'un champ sans colonne, celle de la première colonne libre. */
export function emplacement(grille: Grille, { colonnes, largeur }: Entete, ligne: number, nom: string): Emplacement {
  return celluleAu(grille, ligne, colonnes.get(nom) ?? largeur);
}

export function celluleAu(grille: Grille, ligne: number, colonne: number): Emplacement {
  return { valeur: grille.cellules[ligne]?.[colonne], cellule: situer(grille, ligne, colonne) };
}
