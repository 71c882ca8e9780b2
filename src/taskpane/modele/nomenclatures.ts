import { DECLINAISONS_CCAS, dernierExercice, normeDe, type Declinaison } from '../../domaine/nomenclature';

const close = (d: Declinaison): number => (dernierExercice(normeDe(d)) === null ? 0 : 1);

/** Les nomenclatures que le volet propose, celles qui ont encore cours d'abord. */
export const NOMENCLATURES: readonly Declinaison[] = [...DECLINAISONS_CCAS].sort((a, b) => close(a) - close(b));
