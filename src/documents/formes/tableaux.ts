import type { Bloc } from '../document';
import { paragraphe } from './blocs';
import type { Point } from './point';
import { enTableau } from './tableau';

/** Les tableaux du point ; celui que le classeur n'a pas laisse sa place visible. */
export function tableauxDe({ tableaux }: Point): readonly Bloc[] {
  return tableaux.map(({ designation, rapport }) => (rapport === null ? paragraphe(`[Tableau « ${designation} » absent du classeur]`, 'centre') : enTableau(rapport)));
}
