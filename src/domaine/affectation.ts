import { centimes, type Montant } from './montant';
import type { Sens } from './section';
import type { CelluleCA, CompteAdministratif } from './tableau';

/** Une ligne que le résultat commande : le compte, son montant positif, et son sens ; `null` quand il n'y a rien à inscrire. */
export interface Report {
  readonly compte: '001' | '1068' | '002';
  readonly sens: Sens | null;
  readonly montant: Montant;
}

/** Les résultats à affecter, en centimes : un excédent est positif, un déficit négatif ; les restes à réaliser sont positifs. */
export interface Resultats {
  /** Résultat de fonctionnement cumulé, report compris. */
  readonly fonctionnement: Montant;
  /** Solde d'exécution d'investissement cumulé, report compris. */
  readonly investissement: Montant;
  readonly rarDepenses: Montant;
  readonly rarRecettes: Montant;
}

/** Les résultats d'un compte ; `null` si une ligne manque ou qu'une cellule ne se lit pas. Une case vide d'une ligne écrite vaut zéro. */
export function resultatsDuCompte({ cellules: { cloture, rar } }: CompteAdministratif): Resultats | null {
  if (cloture === undefined || rar === undefined) return null;
  const net = (c: Readonly<Record<Sens, CelluleCA>>): number => (c.recette.montant ?? 0) - (c.depense.montant ?? 0);
  const { depense, recette } = rar.investissement;
  const nets = [net(cloture.fonctionnement), net(cloture.investissement), depense.montant ?? 0, recette.montant ?? 0] as const;
  if (nets.some(Number.isNaN)) return null;
  const [fonctionnement, investissement, rarDepenses, rarRecettes] = [centimes(nets[0]), centimes(nets[1]), centimes(nets[2]), centimes(nets[3])];
  return { fonctionnement, investissement, rarDepenses, rarRecettes };
}

/** La ligne qui reprend un résultat : en recette un excédent, en dépense un déficit. */
export function reporter(compte: Report['compte'], resultat: Montant): Report {
  return { compte, sens: resultat === 0 ? null : resultat > 0 ? 'recette' : 'depense', montant: centimes(Math.abs(resultat)) };
}

/** Besoin de financement de l'investissement, restes à réaliser compris, en centimes ; zéro s'il n'y en a pas (CGCT R2311-11). */
export function besoinDeFinancement({ investissement, rarDepenses, rarRecettes }: Resultats): number {
  return Math.max(0, rarDepenses - rarRecettes - investissement);
}

/**
 * Les lignes 001, 1068 et 002 du budget suivant en M14 et M57. L'excédent de fonctionnement couvre d'abord le besoin de
 * financement (1068), le reste est reporté au 002 ; un déficit est repris entier au 002 (CGCT R2311-12). Le conseil peut
 * affecter plus au 1068 : ceci est le minimum.
 */
export function affecter(r: Resultats): readonly [Report, Report, Report] {
  const excedent = Math.max(0, r.fonctionnement);
  const affecte = centimes(Math.min(excedent, besoinDeFinancement(r)));
  return [reporter('001', r.investissement), reporter('1068', affecte), reporter('002', centimes(r.fonctionnement - affecte))];
}
