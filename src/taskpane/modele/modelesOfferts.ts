import type { Declinaison } from '../../domaine/nomenclature';

/** Les nomenclatures qui ont un modèle, dans l'ordre où les proposer. */
export const MODELES = ['M57_D', 'M57_A', 'M22', 'M14_CCAS_SUP3500', 'M14_CCAS_INF3500'] as const satisfies readonly Declinaison[];
