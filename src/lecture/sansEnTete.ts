import type { Grille, Valeur } from '../domaine/grille';
import { centimesDuTexte } from '../domaine/lireMontant';
import { CODE_SUIVI, PAS_UN_CODE, analyserImputation, nouvelleImputation } from './texte/imputation';

/** Lignes qui font une liste. */
const LIGNES_MIN = 2;

/** Vrai si une feuille où aucun tableau n'est reconnu porte une liste de comptes et de montants : il n'y manque que l'en-tête. */
export function listeSansEnTete({ cellules }: Grille): boolean {
  let lignes = 0;
  for (const ligne of cellules) if (compteEtMontant(ligne) && ++lignes === LIGNES_MIN) return true;
  return false;
}

/** « C/022 -1507.50 », ou un compte et plus loin un montant. */
function compteEtMontant(ligne: readonly Valeur[]): boolean {
  const imputation = nouvelleImputation();
  const c = ligne.findIndex((v) => v !== null && v !== '');
  const v = ligne[c], genre = typeof v === 'string' ? analyserImputation(v, imputation) : PAS_UN_CODE;
  if (genre === PAS_UN_CODE || imputation.compte < 1000) return false;
  const suite = genre === CODE_SUIVI ? (v as string).slice(imputation.suite) : '';
  return /\d/.test(suite) && Number.isFinite(centimesDuTexte(suite))
    || ligne.slice(c + 1).some((x) => typeof x === 'number' || (typeof x === 'string' && /\d[.,]\d/.test(x) && Number.isFinite(centimesDuTexte(x))));
}
