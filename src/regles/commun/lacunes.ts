/** Des numéros qui manquent, bornes comprises, et celui qui les suit. */
export interface Lacune { readonly de: number; readonly a: number; readonly suivant: number }

/** Les lacunes d'une suite qui part de 1. */
export function lacunes(rangs: Iterable<number>): readonly Lacune[] {
  const tries = [...new Set(rangs)].filter((r) => r > 0).sort((x, y) => x - y);
  return tries.flatMap((suivant, k): readonly Lacune[] => {
    const de = (tries[k - 1] ?? 0) + 1;
    return de === suivant ? [] : [{ de, a: suivant - 1, suivant }];
  });
}

/** « 4 », « 6 à 9 ». */
export function enClair({ de, a }: Lacune): string {
  return de === a ? String(de) : `${de} à ${a}`;
}
