import type { Acte, DeliberationSituee } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import { CHAMPS_DELIBERATION } from '../../domaine/acte/deliberation';
import { nomDuMembre } from '../../domaine/acte/designation';
import { heureDans } from '../../domaine/acte/heure';
import type { Membre } from '../../domaine/acte/membre';
import { estLa, passages, rangDuNumero } from '../../domaine/acte/presence';
import type { Texte } from '../document';
import { heureCourte } from '../textes/dates';
import { ficheVide } from './acteVide';
import { gras, texte } from './blocs';
import type { Point } from './point';
import { nomDuPorteur, nonCompte } from './presents';

/** La séance à son ouverture, avant tout point : la présence ordinaire de chacun. */
export function aLOuverture(premiere: DeliberationSituee): DeliberationSituee {
  return { ...premiere, champs: ficheVide(CHAMPS_DELIBERATION, premiere.feuille) };
}

/** « Mme C rejoint la séance à 18h20. », « M. D quitte la séance et donne pouvoir à Mme B. » : ce qui a changé d'un point au suivant. */
export function mouvements(avant: Point, apres: Point): readonly string[] {
  const { acte } = apres;
  return acte.membres.flatMap((m) => {
    const etait = estLa(acte, avant.situee, m), est = estLa(acte, apres.situee, m);
    if (etait === null || est === null || etait === est) return [];
    const { arrivees, departs } = passages(acte, m);
    if (est) return [`${nomDuMembre(m)} rejoint la séance${arrivees.length === 1 ? aLHeure(m.arrivee) : ''}.`];
    const pouvoir = apres.assemblee.pouvoirs.find((p) => p.mandant === m);
    return [`${nomDuMembre(m)} quitte la séance${departs.length === 1 ? aLHeure(m.depart) : ''}${pouvoir ? ` et donne pouvoir à ${nomDuPorteur(pouvoir)}${nonCompte(pouvoir, ' (non compté)')}` : ''}.`];
  });
}

/** « En cours de séance : M. D, arrivée à 18h20, avant le point n° 31 » : ce qui concerne ce point ou, à l'ouverture, ce qu'aucun point ne dira. */
export function enCoursDeSeance({ acte, situee }: Point): readonly Texte[] {
  const { deliberations } = acte, ici = deliberations.indexOf(situee);
  const dites = acte.membres.flatMap((m) => {
    const { arrivees: [arrivee, ...retours], departs: [depart, ...sorties] } = passages(acte, m);
    const venu = retours.length > 0 ? undefined : arrivee, parti = sorties.length > 0 ? undefined : depart;
    const surArrivee = ici < 0 ? venu === undefined : venu === undefined ? arrivee === undefined && ici === 0 : ici <= deliberations.indexOf(venu);
    const surDepart = ici < 0 ? parti === undefined : parti !== undefined && ici >= deliberations.indexOf(parti) && estLa(acte, situee, m) !== true;
    return [...(surArrivee ? passage(acte, m, 'arrivee', venu) : []), ...(surDepart ? passage(acte, m, 'depart', parti) : [])];
  });
  return dites.length === 0 ? [] : [texte(gras('En cours de séance : '), dites.join(' ; '))];
}

function passage(acte: Acte, m: Membre, nom: 'arrivee' | 'depart', point: DeliberationSituee | undefined): readonly string[] {
  const champ = m[nom], { valeur } = champ, numero = point?.champs.numero.valeur ?? null;
  if (valeur === null) return [];
  const heure = aLHeure(champ), mot = heure === '' && rangDuNumero(acte, valeur) < 0 ? ` (${valeur})` : heure;
  const avant = numero === null ? '' : `${mot === '' ? '' : ','} avant le point n° ${numero}`;
  return [`${nomDuMembre(m)}, ${nom === 'arrivee' ? 'arrivée' : 'départ'}${mot}${avant}`];
}

function aLHeure({ valeur }: Champ<string>): string {
  const dite = valeur === null ? null : heureDans(valeur);
  return dite === null ? '' : ` à ${heureCourte(dite.heure)}`;
}
