import type { Section } from '../../domaine/section';

/** Dépenses en diminution, en augmentation, recettes en diminution, en augmentation, en centimes ; `NaN` si un montant est illisible. */
export type QuatreTotaux = readonly [number, number, number, number];

export interface TotalChapitre {
  readonly section: Section | null;
  /** Chapitre affiché, ou `null` pour les lignes qui n'en ont pas. */
  readonly chapitre: string | null;
  readonly cumul: QuatreTotaux;
}

/** Les totaux d'un tableau, sans ses lignes. */
export interface Totaux {
  readonly sections: Readonly<Record<Section, QuatreTotaux>>;
  readonly chapitres: readonly TotalChapitre[];
}

const SECTIONS = [null, 'fonctionnement', 'investissement'] as const;

/** `sommes` range quatre montants par chapitre, puis par section (0, 1, 2) ; `vus` dit lesquels existent. */
export function assembler(sommes: Float64Array, vus: ArrayLike<number | undefined>, codes: readonly (string | null)[]): Totaux {
  const parSection: [number, number, number, number][] = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]];
  const chapitres: TotalChapitre[] = [];
  for (let rang = 0; rang < codes.length; rang++) {
    for (let section = 0; section < 3; section++) {
      if (vus[3 * rang + section] !== 1) continue;
      const s = 12 * rang + 4 * section;
      const dm = sommes[s] as number, dp = sommes[s + 1] as number, rm = sommes[s + 2] as number, rp = sommes[s + 3] as number;
      const total = parSection[section] as [number, number, number, number];
      total[0] += dm; total[1] += dp; total[2] += rm; total[3] += rp;
      chapitres.push({ section: SECTIONS[section] ?? null, chapitre: codes[rang] ?? null, cumul: [dm, dp, rm, rp] });
    }
  }
  return { sections: { fonctionnement: parSection[1] as unknown as QuatreTotaux, investissement: parSection[2] as unknown as QuatreTotaux }, chapitres };
}
