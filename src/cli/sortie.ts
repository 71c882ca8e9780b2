import { once } from 'node:events';
import type { Writable } from 'node:stream';

const TRANCHE = 1 << 16;

/** Une sortie du processus, qui peut être un terminal. */
export type Ecran = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Une sortie qui écrit par grandes tranches et attend que le lecteur suive. */
export interface Sortie {
  /** Ajoute un texte. La promesse, s'il y en a une, est à attendre avant d'écrire de nouveau. */
  ecrire(texte: string): Promise<void> | undefined;
  fin(): Promise<void>;
}

/** La sortie d'un flux. */
export function sortie(flux: Writable): Sortie {
  let attente = '';
  const vider = async (): Promise<void> => {
    const tranche = attente;
    attente = '';
    if (tranche !== '' && !flux.write(tranche)) await once(flux, 'drain');
  };
  return {
    ecrire(texte) {
      attente += texte;
      return attente.length < TRANCHE ? undefined : vider();
    },
    fin: vider,
  };
}
