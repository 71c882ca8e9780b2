import type { ActeEssai } from '../../../src/domaine/acte/essai';
import type { FeuilleSource } from './feuille';

/** Une séance telle que ses actes la disent : les feuilles où elle s'écrit, puis celles de ses tableaux. */
export interface SeanceSource {
  /** Nom du fichier, sans extension. */
  readonly nom: string;
  readonly acte: ActeEssai;
  readonly feuilles: readonly FeuilleSource[];
}
