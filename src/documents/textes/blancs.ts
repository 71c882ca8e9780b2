/** Ce qui n'est pas donné se voit : la place reste à remplir à la main. */
export const BLANC = '………………';
/** Trois lignes de points : la place des noms de tout un conseil. */
export const PLACE_DES_NOMS = '…'.repeat(150);

/** La valeur, écrite par `ecrire`, ou la place laissée si elle n'est pas donnée. */
export function ouBlanc<T>(valeur: T | null | undefined, ecrire: (v: T) => string = String): string {
  return valeur === null || valeur === undefined || valeur === '' ? BLANC : ecrire(valeur);
}
