/** Abscisses des bords des colonnes, de la gauche du tableau à sa droite. */
export type Bords = readonly number[];

/**
 * Les largeurs des colonnes : les parts voulues, chaque colonne ayant au moins ce qu'elle ne peut couper.
 * `null` si elles ne tiennent pas ensemble.
 */
export function repartir(parts: readonly number[], minimums: readonly number[], total: number): readonly number[] | null {
  if (somme(minimums) > total) return null;
  const fixees = new Set<number>();
  for (;;) {
    const libres = parts.map((p, i) => (fixees.has(i) ? 0 : p)), reste = total - somme(minimums.filter((_, i) => fixees.has(i)));
    const largeurs = parts.map((_, i) => (fixees.has(i) ? minimums[i] ?? 0 : ((libres[i] ?? 0) / somme(libres)) * reste));
    const serrees = largeurs.flatMap((l, i) => (l < (minimums[i] ?? 0) - 1e-6 ? [i] : []));
    if (serrees.length === 0) return largeurs;
    for (const i of serrees) fixees.add(i);
  }
}

/** Les minimums ramenés au total, quand rien d'autre ne tient : les textes se coupent alors au besoin. */
export function serrer(minimums: readonly number[], total: number): readonly number[] {
  return minimums.map((m) => (m / somme(minimums)) * total);
}

export function bords(largeurs: readonly number[], gauche: number): Bords {
  const places = [gauche];
  for (const l of largeurs) places.push((places[places.length - 1] ?? gauche) + l);
  return places;
}

function somme(nombres: readonly number[]): number {
  return nombres.reduce((a, b) => a + b, 0);
}
