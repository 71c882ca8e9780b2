import { nomDuMembre } from '../../domaine/acte/designation';
import type { Membre } from '../../domaine/acte/membre';
import { presenceAu } from '../../domaine/acte/presence';
import { BLANC, ouBlanc } from '../textes/blancs';
import { accorder, genreDuMembre, nommerTous } from './personnes';
import type { Point } from './point';

/** Les nombres de l'assemblée, blancs quand l'acte ne les donne pas. */
export function nombres(p: Point): Readonly<Record<'enExercice' | 'quorum' | 'presents' | 'pouvoirs' | 'votants', string>> {
  const { assemblee: a, acte, d } = p;
  const connus = acte.membres.length > 0 && a.indetermines.length === 0;
  return {
    enExercice: ouBlanc(a.enExercice),
    quorum: ouBlanc(a.quorum),
    presents: connus ? String(a.presents.length) : BLANC,
    pouvoirs: connus ? String(a.pouvoirs.filter((x) => x.refus === null).length) : BLANC,
    votants: ouBlanc(d.votants.valeur ?? a.votants),
  };
}

/** « Mmes A, B ; M. C », ou la place laissée si la feuille n'a pas de membre. */
export function nomsDesPresents({ acte, assemblee }: Point): string {
  return acte.membres.length === 0 ? BLANC : nommerTous(assemblee.presents) || 'néant';
}

/** « Mme F (pouvoir à Mme B), M. G (excusé), Mme H ». */
export function nomsDesAbsents(p: Point): string {
  if (p.acte.membres.length === 0) return BLANC;
  return p.assemblee.absents.map((m) => nomDuMembre(m) + mention(p, m)).join(', ') || 'néant';
}

function mention(p: Point, m: Membre): string {
  const pouvoir = p.assemblee.pouvoirs.find((x) => x.mandant === m);
  if (pouvoir) return ` (pouvoir à ${nomDuPorteur(pouvoir)})`;
  return estExcuse(p, m) ? ` (${accorder('excusé', genreDuMembre(m))})` : '';
}

export function estExcuse({ acte, situee }: Point, m: Membre): boolean {
  return presenceAu(acte, situee, m).presence?.situation === 'excuse';
}

export function nomDuPorteur({ porteur, brut }: Point['assemblee']['pouvoirs'][number]): string {
  return porteur === null ? brut : nomDuMembre(porteur);
}
