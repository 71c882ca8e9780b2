import type { Signalement } from '../../domaine/tableau';

/** Les signalements d'un tableau, rangés par nature, chacun dans l'ordre de lecture. */
export type ParNature = Readonly<Record<Signalement['nature'], readonly Signalement[]>>;

const SANS: ParNature = { texte: [], residu: [], decimales: [], illisible: [] };

let dernier: { readonly signalements: readonly Signalement[]; readonly ranges: ParNature } | null = null;

/** Range les signalements d'un tableau. Le dernier rangement est gardé : trois contrôles le demandent, et une colonne de formules en a des milliers. */
export function parNature(signalements: readonly Signalement[]): ParNature {
  if (dernier?.signalements === signalements) return dernier.ranges;
  const ranges = ranger(signalements);
  dernier = { signalements, ranges };
  return ranges;
}

function ranger(signalements: readonly Signalement[]): ParNature {
  const nature = signalements[0]?.nature;
  // Presque toujours d'une seule nature : la liste est alors la même, sans copie.
  if (nature !== undefined && signalements.every((s) => s.nature === nature)) return { ...SANS, [nature]: signalements };
  const ranges: Record<Signalement['nature'], Signalement[]> = { texte: [], residu: [], decimales: [], illisible: [] };
  for (const s of signalements) ranges[s.nature].push(s);
  return ranges;
}
