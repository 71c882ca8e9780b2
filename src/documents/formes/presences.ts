import type { DeliberationSituee } from '../../domaine/acte/acte';
import { CHAMPS_DELIBERATION } from '../../domaine/acte/deliberation';
import { nomDuMembre } from '../../domaine/acte/designation';
import type { Membre } from '../../domaine/acte/membre';
import { ficheVide } from './acteVide';
import type { Point } from './point';
import { nomDuPorteur } from './presents';

/** La séance à son ouverture, avant tout point : la présence ordinaire de chacun. */
export function aLOuverture(premiere: DeliberationSituee): DeliberationSituee {
  return { ...premiere, champs: ficheVide(CHAMPS_DELIBERATION, premiere.feuille) };
}

/** Qui est là : présent au sens de la salle, qu'il vote ou non. */
function estLa({ assemblee: a }: Point, m: Membre): boolean {
  return !a.absents.includes(m) && !a.indetermines.includes(m);
}

/** « Mme C rejoint la séance. », « M. D quitte la séance et donne pouvoir à Mme B. » : ce qui a changé d'un point au suivant. */
export function mouvements(avant: Point, apres: Point): readonly string[] {
  return apres.acte.membres.flatMap((m) => {
    const etait = estLa(avant, m), est = estLa(apres, m);
    if (etait === est || [avant, apres].some((p) => p.assemblee.indetermines.includes(m))) return [];
    if (est) return [`${nomDuMembre(m)} rejoint la séance.`];
    const pouvoir = apres.assemblee.pouvoirs.find((p) => p.mandant === m);
    return [`${nomDuMembre(m)} quitte la séance${pouvoir ? ` et donne pouvoir à ${nomDuPorteur(pouvoir)}` : ''}.`];
  });
}
