/*
 * Bornes de lecture. Chacune est très au-delà d'une décision budgétaire (quelques dizaines de lignes, quelques dizaines
 * de kilo-octets) et contient la mémoire : un fichier qui les atteint toutes se lit sous 1,5 Go.
 */

/** Octets d'un fichier. 200 000 lignes de six colonnes font 5 Mo en xlsx, 12 Mo en csv. */
export const OCTETS_MAX = 100 * 2 ** 20;

/** Octets de XML décompressés par classeur, toutes parties lues comprises. 200 000 lignes de six colonnes en font 50 Mo, cinq millions de cellules 210 Mo. */
export const OCTETS_DECOMPRESSES_MAX = 256 * 2 ** 20;

/**
 * Cases d'un classeur : lignes, et cellules jusqu'à la dernière remplie de chaque ligne. Une case pleine coûte de 20 à 60
 * octets, donc 300 Mo au plus. 200 000 lignes de vingt colonnes y tiennent ; la feuille d'un tableur en compte 17 milliards.
 */
export const CASES_MAX = 5_000_000;

/** Feuilles d'un classeur. */
export const FEUILLES_MAX = 1000;

/** Plages fusionnées d'un classeur : chacune est un objet. */
export const FUSIONS_MAX = 100_000;

/** Formats de cellule d'un classeur : la limite d'Excel est 65 490. */
export const STYLES_MAX = 65_536;

/** Lignes et colonnes d'une feuille de tableur (A1 à XFD1048576). */
export const LIGNES_MAX = 1_048_576;
export const COLONNES_MAX = 16_384;

/** Profondeur de balises. Un classeur réel n'en dépasse pas vingt. */
export const PROFONDEUR_MAX = 100;

/** Caractères de XML entre deux balises. Une cellule porte au plus 32 767 caractères. */
export const BALISE_MAX = 4 * 2 ** 20;

/** Caractères d'une cellule, quatre fois ce qu'un tableur y admet. */
export const TEXTE_MAX = 131_068;

/** Fichiers d'une archive : la limite du format ZIP d'origine. */
export const ENTREES_MAX = 65_535;

/** Caractères d'une ligne NDJSON : un tableau de 200 000 lignes en fait 20 millions. */
export const LIGNE_NDJSON_MAX = 32 * 2 ** 20;

/** « 100 Mo ». */
export function enMo(octets: number): string {
  return `${Math.round(octets / 2 ** 20)} Mo`;
}
