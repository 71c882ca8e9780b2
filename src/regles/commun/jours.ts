const JOUR_MS = 86_400_000;

/** Jours d'une date à l'autre (AAAA-MM-JJ) ; négatif si la seconde précède. */
export function joursEntre(de: string, a: string): number {
  return (Date.parse(a) - Date.parse(de)) / JOUR_MS;
}
