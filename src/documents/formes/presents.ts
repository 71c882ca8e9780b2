import { nomDuMembre } from '../../domaine/acte/designation';
import type { Membre } from '../../domaine/acte/membre';
import { presenceAu } from '../../domaine/acte/presence';
import type { Texte } from '../document';
import { BLANC, ouBlanc, PLACE_DES_NOMS } from '../textes/blancs';
import { gras, texte } from './blocs';
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
  return acte.membres.length === 0 ? PLACE_DES_NOMS : nommerTous(assemblee.presents) || aucun(assemblee);
}

/** « Mme F (pouvoir à Mme B), M. G (excusé), Mme H ». */
export function nomsDesAbsents(p: Point): string {
  if (p.acte.membres.length === 0) return PLACE_DES_NOMS;
  return p.assemblee.absents.map((m) => nomDuMembre(m) + mention(p, m)).join(', ') || aucun(p.assemblee);
}

/** Personne, si toutes les présences sont écrites ; sinon on ne le sait pas. */
function aucun({ indetermines }: Point['assemblee']): string {
  return indetermines.length > 0 ? BLANC : 'néant';
}

/** « Présence à écrire : Mme D ………, M. E ……… », un élément de liste, ou rien si toutes le sont. */
export function aEcrire({ assemblee: { indetermines } }: Point): readonly Texte[] {
  return indetermines.length === 0 ? [] : [texte(gras('Présence à écrire : '), indetermines.map((m) => `${nomDuMembre(m)} ${BLANC}`).join(', '))];
}

function mention(p: Point, m: Membre): string {
  const pouvoir = p.assemblee.pouvoirs.find((x) => x.mandant === m);
  if (pouvoir) return ` (pouvoir à ${nomDuPorteur(pouvoir)}${nonCompte(pouvoir, ', non compté')})`;
  const genre = genreDuMembre(m);
  return estExcuse(p, m) ? ` (${genre === null ? 'absence excusée' : accorder('excusé', genre)})` : '';
}

export function estExcuse({ acte, situee }: Point, m: Membre): boolean {
  return presenceAu(acte, situee, m).presence?.situation === 'excuse';
}

/** Un pouvoir qui ne compte pas est imprimé tel qu'écrit, et ne passe pas pour l'un de ceux qui comptent. */
export function nonCompte({ refus }: Point['assemblee']['pouvoirs'][number], mention: string): string {
  return refus === null ? '' : mention;
}

export function nomDuPorteur({ porteur, brut }: Point['assemblee']['pouvoirs'][number]): string {
  return porteur === null ? brut : nomDuMembre(porteur);
}
