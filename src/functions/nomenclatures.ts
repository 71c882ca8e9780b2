import { FIN_M14, type Declinaison } from '../domaine/nomenclature';

/** Une norme seule désigne son plan le plus détaillé ; les deux plans M14 des CCAS ont les mêmes comptes. */
export const DEFAUTS: Readonly<Record<string, Declinaison>> = { M14: 'M14_CCAS_SUP3500', M57: 'M57_D', M57_ABREGE: 'M57_A', M57_DEVELOPPE: 'M57_D' };

/** La nomenclature de droit commun d'un exercice, quand elle n'est pas dite. */
export function nomenclatureUsuelle(exercice: number | null): Declinaison {
  return exercice !== null && exercice <= FIN_M14 ? 'M14_CCAS_SUP3500' : 'M57_D';
}
