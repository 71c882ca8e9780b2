import type { Classeur, Grille } from '../domaine/grille';
import type { RapportTableau } from '../domaine/rapport';
import { estFeuilleActe } from '../lecture/acte';

/** Les feuilles qui portent un nombre et dont rien n'est contrôlé, faute d'y reconnaître un tableau : leur silence passerait pour une vérification. */
export function feuillesNonControlees({ feuilles }: Classeur, rapports: readonly RapportTableau[]): readonly string[] {
  if (feuilles.length < 2) return [];
  const controlees = new Set(rapports.map((r) => r.tableau.feuille));
  return feuilles.filter((f) => !controlees.has(f.nom) && porteUnNombre(f) && !estFeuilleActe(f)).map((f) => f.nom);
}

function porteUnNombre({ cellules }: Grille): boolean {
  return cellules.some((rangee) => rangee.some((v) => typeof v === 'number'));
}
