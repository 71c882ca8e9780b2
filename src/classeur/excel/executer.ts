import { refusDe, type Sujet } from './echecs';
import type { Hote } from './hote';

export type Lot<T> = (contexte: Excel.RequestContext) => Promise<T>;

/** Fait un lot de demandes. Le seul endroit où une erreur d'Excel devient une `ErreurClasseur`. */
export async function executer<T>({ excel }: Hote, lot: Lot<T>, sujet: Sujet = {}, options: Excel.RunOptions = {}): Promise<T> {
  try {
    return await excel.run(options, lot);
  } catch (erreur) {
    throw refusDe(erreur, sujet);
  }
}

/** Vrai si cet Excel sait réunir les demandes d'un lot en une étape d'annulation. */
export function reunitAnnulations(hote: Hote): boolean {
  return hote.offre('ExcelApi', '1.20');
}

/** Fait un lot que l'utilisateur annule d'un coup. Un Excel qui ne sait pas réunir les demandes annule chaque envoi à part. */
export function executerEnUneEtape<T>(hote: Hote, lot: Lot<T>, sujet: Sujet = {}): Promise<T> {
  return executer(hote, lot, sujet, reunitAnnulations(hote) ? { mergeUndoGroup: true } : {});
}
