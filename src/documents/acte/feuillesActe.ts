import type { Acte } from '../../domaine/acte/acte';
import type { FeuilleAEcrire } from '../../domaine/feuille';
import { feuilleDeliberations } from './deliberations';
import { feuilleMembres } from './membres';
import { feuilleRegistre, feuilleTextes } from './registre';
import { feuilleSeance } from './seance';

/** Les cinq feuilles où l'acte s'écrit, à remplir (`null`) ou remplies ; la lecture y retrouve le même acte. */
export function feuillesActe(acte: Acte | null): readonly FeuilleAEcrire[] {
  return [feuilleSeance, feuilleMembres, feuilleDeliberations, feuilleRegistre, feuilleTextes].map((faire) => faire(acte));
}
