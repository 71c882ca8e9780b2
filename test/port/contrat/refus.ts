import { ErreurClasseur, type CauseClasseur } from '../../../src/classeur/port';

/** La cause et la phrase d'un refus attendu. */
export async function refus(demande: Promise<unknown>): Promise<{ readonly cause: CauseClasseur; readonly message: string }> {
  try {
    await demande;
  } catch (e) {
    if (e instanceof ErreurClasseur) return { cause: e.motif, message: e.message };
    throw e;
  }
  throw new Error('Aucun refus.');
}
