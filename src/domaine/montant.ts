/**
 * Un montant, en centimes entiers. Seules les fonctions de ce fichier en fabriquent :
 * un `Montant` est donc toujours un entier exact, au plus 9 999 999 999 999,99 € en valeur absolue.
 */
export type Montant = number & { readonly __centimes: unique symbol };

/** Plus grand montant admis, en centimes ; au-delà un double ne porte plus le centime exactement. */
export const MONTANT_MAX = 999_999_999_999_999;

/**
 * Écart, en centimes, sous lequel un double est tenu pour un résidu de calcul de tableur. Mesuré : la somme de mille
 * montants qui font dix millions d'euros, en doubles (IEEE 754), s'écarte du centime d'au plus 3e-6. Une troisième
 * décimale saisie s'en écarte de 0,1 au moins.
 */
export const TOLERANCE_RESIDU = 1e-4;

/** `n` centimes. Lève une `RangeError` si `n` n'est pas un entier dans les bornes : c'est une faute de programme. */
export function centimes(n: number): Montant {
  if (!Number.isInteger(n) || Math.abs(n) > MONTANT_MAX) throw new RangeError(`Pas un nombre entier de centimes : ${n}`);
  return (n === 0 ? 0 : n) as Montant;
}

/** Ce qu'une valeur numérique dit d'un montant : exact, entaché d'un résidu de calcul, ou irrecevable. */
export type LectureNombre =
  | { readonly etat: 'exact' | 'residu'; readonly montant: Montant }
  | { readonly etat: 'decimales' | 'hors-bornes' };

/** Le montant que porte un double, en euros, tel qu'un tableur le donne. Ne lève jamais. */
export function depuisNombre(euros: number): LectureNombre {
  const x = Math.round(euros * 100);
  if (!(Math.abs(x) <= MONTANT_MAX)) return { etat: 'hors-bornes' };
  if (x / 100 === euros) return { etat: 'exact', montant: centimes(x) };
  if (Math.abs(euros * 100 - x) < TOLERANCE_RESIDU) return { etat: 'residu', montant: centimes(x) };
  return { etat: 'decimales' };
}

/**
 * Les centimes d'un double exact, ou `NaN`. Forme sans allocation de `depuisNombre`,
 * pour les boucles qui lisent des dizaines de milliers de cellules.
 */
export function centimesExacts(euros: number): number {
  const x = Math.round(euros * 100);
  return x / 100 === euros && x <= MONTANT_MAX && x >= -MONTANT_MAX ? x : NaN;
}

/** Les centimes d'un double à un résidu de calcul près, ou `NaN` : comme `depuisNombre`, sans allocation. */
export function centimesAResidu(euros: number): number {
  const x = Math.round(euros * 100);
  return Math.abs(euros * 100 - x) < TOLERANCE_RESIDU && Math.abs(x) <= MONTANT_MAX ? x : NaN;
}

/** « ,00 » à « ,99 ». */
const DECIMALES = Array.from({ length: 100 }, (_, c) => `,${c < 10 ? '0' : ''}${c}`);

/** Les centimes en français : « 1 234,56 » (espaces insécables, signe moins devant). Lève une `RangeError` s'ils ne sont pas entiers. */
export function formater(m: number): string {
  verifierEntier(m);
  const n = Math.abs(m), euros = parMilliers(Math.floor(n / 100)) + (DECIMALES[n % 100] as string);
  return m < 0 ? `-${euros}` : euros;
}

function parMilliers(n: number): string {
  if (n < 1000) return String(n);
  const reste = n % 1000;
  return `${parMilliers(Math.floor(n / 1000))}\u202f${reste < 100 ? '0' : ''}${reste < 10 ? '0' : ''}${reste}`;
}

/** Les centimes en français, suivis de « € », insécable. Lève une `RangeError` s'ils ne sont pas entiers. */
export function enEuros(m: number): string {
  return `${formater(m)}\u00a0€`;
}

/** La valeur en euros à écrire dans une cellule : le double le plus proche. Lève une `RangeError` si les centimes ne sont pas entiers. */
export function versNombre(m: number): number {
  verifierEntier(m);
  return m / 100;
}

/** Une somme de montants illisibles (`NaN`) ne s'écrit pas : la règle qui l'écrirait doit d'abord l'avoir écartée. */
function verifierEntier(m: number): void {
  if (!Number.isInteger(m)) throw new RangeError(`Pas un nombre entier de centimes : ${m}`);
}
