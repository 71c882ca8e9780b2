import { pointAmbigu } from '../domaine/illisibles';
import { citer } from './cellules';
import { irrecevable, type Refus } from './erreurs';

/** Pourquoi ce que porte l'argument `nom` n'est pas un montant. */
export function montantIllisible(nom: string, porte: string | boolean): Refus {
  const point = typeof porte === 'string' ? pointAmbigu(porte) : null;
  return irrecevable(nom, `${citer(porte)} ${point === null ? 'n’est pas un montant. Écrivez par exemple 1234,56 ou "1 234,56 €".' : `: ${point.message} ${point.faire}`}`);
}
