import type { Constat } from './constat';
import { enEuros, formater } from './montant';

/** « (écart 500,00 €) », précédé d'une espace, quand le message ne dit pas déjà l'écart ; vide sinon. « 5 000,00 » n'est pas dit par « 35 000,00 ». */
export function ecartTu({ ecart, message }: Pick<Constat, 'ecart' | 'message'>): string {
  if (ecart === null || ecart === 0) return '';
  const montant = Math.abs(ecart);
  return new RegExp(`(?<![\\d\\u202f])${formater(montant)}(?!\\d)`).test(message) ? '' : ` (écart ${enEuros(montant)})`;
}
