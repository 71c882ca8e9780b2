import type { NamedRange, WriteSheet } from 'hucre';
import { echapperXlsx } from '../../src/classeur/fichiers/ecriture/cellule';
import { versFeuille } from '../../src/classeur/fichiers/ecriture/feuilleHucre';
import { nomsImpression } from '../../src/classeur/fichiers/ecriture/nomsImpression';
import { feuillesActe } from '../../src/documents/acte/feuillesActe';
import { acteEssai, type ActeEssai } from '../../src/domaine/acte/essai';

/** Les feuilles où une séance s'écrit, et les noms qui règlent leur impression. */
export function feuillesDeLActe(acte: ActeEssai): { readonly sheets: WriteSheet[]; readonly namedRanges: NamedRange[] } {
  const feuilles = feuillesActe(acteEssai(acte));
  return { sheets: feuilles.map((f) => versFeuille(f, echapperXlsx)), namedRanges: feuilles.flatMap(nomsImpression) };
}
