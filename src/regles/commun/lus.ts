import { lireMontant } from '../../domaine/lireMontant';
import { formater } from '../../domaine/montant';

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Ce que porte une cellule, comme un lecteur français l'écrit : « 01/03/2025 », « 11 000,00 » ; le reste tel quel. */
export function enFrancais(brut: string): string {
  const date = DATE.exec(brut);
  if (date !== null) return `${date[3]}/${date[2]}/${date[1]}`;
  const m = lireMontant(brut);
  return m === null ? brut : formater(m);
}
