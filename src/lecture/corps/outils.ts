import { type Valeur, estErreur } from '../../domaine/grille';
import { centimesDuTexte } from '../../domaine/lireMontant';
import type { Lignes, MontantInconnu } from '../../domaine/tableau';
import type { Carte } from '../entete/entete';
import { estVide, type Cellules } from '../texte/cellules';
import { PAS_UN_CODE, analyserImputation, estAuxMilliers, genreDe, type Imputation } from '../texte/imputation';
import type { EtatCorps } from './etat';

/** Les lignes, et les montants du tableau qui n'en ont pas. */
export function avecInconnus(lignes: Lignes, inconnus: readonly MontantInconnu[]): Lignes {
  return inconnus.length === 0 ? lignes : { ...lignes, inconnus };
}

/** Vrai si la ligne est vide entre les colonnes `c0` et `c1` exclue. */
export function vide(row: readonly Valeur[], c0: number, c1: number): boolean {
  const fin = Math.min(c1, row.length);
  for (let c = c0; c < fin; c++) if (!estVide(row[c])) return false;
  return true;
}

/** Dans l'autre moitié d'un tableau en T, la colonne d'un texte qui vaut pour les deux, ou -1 : un compte ne vaut que pour la sienne. */
export function texteCommun(row: readonly Valeur[], [de, a]: readonly [number, number]): number {
  let colonne = -1;
  for (let c = de; c < a; c++) {
    const v = row[c];
    if (typeof v !== 'string' || v.trim() === '') continue;
    if (genreDe(v) !== PAS_UN_CODE) return -1;
    if (colonne < 0) colonne = c;
  }
  return colonne;
}

/** Vrai si un en-tête répété dans une moitié est le sien, que le sens y soit redit ou non. */
export function memeMoitie(repete: Carte, moitie: Carte): boolean {
  return (repete.compte < 0 || repete.compte === moitie.compte || repete.compte === moitie.libelle)
    && repete.montants.every((c) => c < 0 || moitie.montants.includes(c));
}

/** Vrai si un en-tête répété désigne les mêmes colonnes : il continue le tableau. */
export function memeTableau(repete: Carte, carte: Carte): boolean {
  return repete.parSens === carte.parSens && repete.montants.every((c, k) => c === carte.montants[k])
    && (repete.compte < 0 || repete.compte === carte.compte || repete.compte === carte.libelle);
}

/** Un nombre, une erreur de tableur, ou un texte qui se lit comme un montant. */
export function porteValeur(v: Valeur | undefined): boolean {
  return typeof v === 'number' || estErreur(v) || (typeof v === 'string' && !Number.isNaN(centimesDuTexte(v)) && centimesDuTexte(v) !== -Infinity);
}

/** Un nombre, une erreur, un texte qui n'est ni vide ni tiret : la cellule porte quelque chose. */
export function porteMontant(v: Valeur | undefined): boolean {
  if (v === null || v === undefined || v === '') return false;
  return typeof v !== 'string' || centimesDuTexte(v) !== -Infinity;
}

/** Vrai si la colonne des comptes en écrit un avec l'espace des milliers, ou si les chapitres ont la leur : « 74 741 » est alors un compte. */
function enMilliers(cellules: Cellules, { compte, chapitre, corps }: Carte): boolean {
  return chapitre >= 0 || cellules.some((row, r) => r >= corps && typeof row[compte] === 'string' && estAuxMilliers(row[compte]));
}

/** Analyse un code dans l'imputation de travail ; la colonne entière dit au besoin comment elle écrit les siens. */
export function analyserCode({ ctx: { imputation }, cellules, carte }: EtatCorps, v: string): 0 | 1 | 2 {
  const genre = analyserImputation(v, imputation);
  if (!imputation.hesite) return genre;
  imputation.hesite = false;
  imputation.enMilliers = enMilliers(cellules, carte);
  return analyserImputation(v, imputation);
}

/** Met une clé simple dans `imputation`, comme si elle venait d'y être analysée. */
export function poser(imputation: Imputation, cle: number): void {
  imputation.sens = 0;
  imputation.chapitre = -1;
  imputation.compte = cle;
  imputation.fonction = -1;
  imputation.fonctionMot = '';
  imputation.operation = -1;
  imputation.operationMot = '';
  imputation.milliers = false;
  imputation.suite = 0;
}
