import type { Valeur } from '../../domaine/grille';
import { estVide, semblEnTete, type Cellules } from '../texte/cellules';
import { genreDe, CODE_SUIVI, PAS_UN_CODE } from '../texte/imputation';
import type { Carte } from './entete';

/** Lignes du corps examinées pour trouver une colonne sans en-tête. */
const EXAMINEES = 40;
/** Lignes examinées quand les premières ne portent aucun code. */
const EXAMINEES_LOIN = 400;

/**
 * Trouve les colonnes de compte et de libellé que l'en-tête ne nomme pas : celle qui porte des codes, et celle qui
 * porte du texte à sa droite. Faux s'il n'y a nulle part de code : ce n'est pas un tableau de crédits.
 */
export function completerCles(carte: Carte, cellules: Cellules, c0: number): boolean {
  const premierMontant = Math.min(...carte.montants.filter((c) => c >= 0));
  if (!Number.isFinite(premierMontant)) return false;
  if (carte.compte < 0) {
    const estCode = (v: Valeur, c: number): boolean =>
      typeof v === 'string' ? genreDe(v) !== PAS_UN_CODE : typeof v === 'number' && c !== carte.libelle && Number.isInteger(v) && v > 0;
    const avant = finDe(carte, cellules);
    carte.compte = meilleure(cellules, carte, c0, premierMontant, avant, estCode);
    if (carte.compte < 0) carte.compte = meilleure(cellules, carte, c0, premierMontant, carte.corps + EXAMINEES_LOIN, estCode);
  }
  if (carte.compte < 0) return false;
  if (carte.libelle < 0 || (carte.libelle === carte.compte && !porteDesLibelles(carte, cellules))) {
    const libelle = meilleure(cellules, carte, c0, premierMontant, carte.corps + EXAMINEES, (v, c) => c > carte.compte && typeof v === 'string' && genreDe(v) === PAS_UN_CODE && v.trim() !== '');
    carte.libelle = libelle < 0 ? carte.compte : libelle;
  }
  carte.gauche = Math.min(carte.gauche, carte.compte, carte.libelle);
  return true;
}

/** Vrai si la colonne de compte porte aussi des libellés (« D-6068-02 : Fournitures ») et non des codes seuls. */
function porteDesLibelles({ corps, compte }: Carte, cellules: Cellules): boolean {
  return cellules.slice(corps, corps + EXAMINEES).some((l) => typeof l[compte] === 'string' && genreDe(l[compte]) === CODE_SUIVI);
}

/** La première ligne d'en-tête suivante, où commence peut-être un autre tableau. */
function finDe(carte: Carte, cellules: Cellules): number {
  const fin = Math.min(cellules.length, carte.corps + EXAMINEES);
  for (let r = carte.corps; r < fin; r++) if (semblEnTete(cellules[r] ?? [], 0, Infinity)) return r;
  return fin;
}

/** La colonne où `compte` est le plus souvent vrai, la plus à gauche à égalité, ou -1. */
function meilleure(cellules: Cellules, carte: Carte, c0: number, c1: number, jusqua: number, compte: (v: Valeur, c: number) => boolean): number {
  const reservees = [carte.section, carte.sens, carte.chapitre, carte.fonction, carte.operation];
  const fin = Math.min(cellules.length, jusqua);
  let colonne = -1, record = 0;
  for (let c = c0; c < c1; c++) {
    if (reservees.includes(c)) continue;
    let n = 0;
    for (let r = carte.corps; r < fin; r++) {
      const v = cellules[r]?.[c];
      if (!estVide(v) && compte(v as Valeur, c)) n++;
    }
    if (n > record) [colonne, record] = [c, n];
  }
  return colonne;
}
