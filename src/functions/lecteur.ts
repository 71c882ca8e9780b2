import { charger } from './charger';
import type * as Lecteur from './lecteurComplet';

/** Un calcul a besoin du lecteur complet, qui n'est pas encore venu. Levé par `lecteur`, rattrapé par `enFonctionExcel` seul, qui recommence le calcul. */
export class Attente extends Error {
  override readonly name = 'Attente';

  constructor(readonly venue: Promise<void>) {
    super('Le lecteur complet n’est pas encore venu.');
  }
}

let venu: typeof Lecteur | null = null;

/**
 * De quoi lire toute plage, un compte administratif, et dire pourquoi un total est refusé. Les plages de lignes ordinaires
 * s'en passent, et c'est la moitié du code : il ne vient qu'au premier calcul qui en a besoin. D'ici là, lève `Attente`.
 */
export function lecteur(): typeof Lecteur {
  if (venu !== null) return venu;
  throw new Attente(charger('Les outils de lecture', () => import('./lecteurComplet')).then((l) => {
    venu = l;
  }));
}
