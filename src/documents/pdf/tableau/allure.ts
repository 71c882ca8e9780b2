/** Corps, interligne et blancs d'un tableau, en points. */
export interface Allure {
  readonly taille: number;
  readonly interligne: number;
  /** Blancs de chaque côté d'une cellule, au-dessus et au-dessous. */
  readonly cote: number;
  readonly haut: number;
}

/** Les corps d'essai d'un tableau large : le premier où rien d'insécable ne se coupe. */
export const CORPS = [8.5, 8, 7.5, 7, 6.5] as const;

export function allure(taille: number): Allure {
  return { taille, interligne: taille * 1.28, cote: taille < 8 ? 3 : 4, haut: taille < 8 ? 2.2 : 2.6 };
}
