/**
 * Présents nécessaires pour délibérer : la majorité des membres en exercice, pouvoirs non comptés, soit plus de la moitié
 * (CASF R123-17). Lève une `RangeError` si `enExercice` n'est pas un entier positif.
 */
export function quorum(enExercice: number): number {
  if (!Number.isSafeInteger(enExercice) || enExercice < 1) throw new RangeError(`Pas un nombre de membres : ${enExercice}`);
  return Math.floor(enExercice / 2) + 1;
}
