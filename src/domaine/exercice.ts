/** Exercices admis, bornes comprises : l'instruction M14 et la réforme des CCAS datent de 1997. */
export const EXERCICE_MIN = 1997, EXERCICE_MAX = 2100;

/** Vrai si l'année est un entier qui peut être un exercice. */
export function estExercice(annee: number): boolean {
  return Number.isInteger(annee) && annee >= EXERCICE_MIN && annee <= EXERCICE_MAX;
}
