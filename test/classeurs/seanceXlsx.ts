import type { WriteSheet } from 'hucre';
import { echapperXlsx } from '../../src/classeur/fichiers/ecriture/cellule';
import { versFeuille } from '../../src/classeur/fichiers/ecriture/feuilleHucre';
import { feuillesActe } from '../../src/documents/acte/feuillesActe';
import { acteEssai, type ActeEssai } from '../../src/domaine/acte/essai';

/** Les feuilles où une séance s'écrit. */
export function feuillesDeLActe(acte: ActeEssai): WriteSheet[] {
  return feuillesActe(acteEssai(acte)).map((f) => versFeuille(f, echapperXlsx));
}
