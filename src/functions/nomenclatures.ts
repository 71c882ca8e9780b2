import type { Declinaison } from '../domaine/nomenclature';

/** Nomenclatures qu'une fonction accepte. */
export const NOMENCLATURES = ['M14_CCAS_SUP3500', 'M14_CCAS_INF3500', 'M57_A', 'M57_D', 'M22'] as const satisfies readonly Declinaison[];

/** Une norme seule désigne son plan le plus détaillé ; les deux plans M14 des CCAS ont les mêmes comptes. */
export const DEFAUTS: Readonly<Record<string, Declinaison>> = { M14: 'M14_CCAS_SUP3500', M57: 'M57_D', M57_ABREGE: 'M57_A', M57_DEVELOPPE: 'M57_D' };

/** Dernier exercice de la M14 : la M57 est la norme des CCAS au 1er janvier 2024 (loi NOTRe, art. 106). */
const FIN_M14 = 2023;

/** La nomenclature de droit commun d'un exercice, quand elle n'est pas dite. */
export function nomenclatureUsuelle(exercice: number | null): Declinaison {
  return exercice !== null && exercice <= FIN_M14 ? 'M14_CCAS_SUP3500' : 'M57_D';
}
