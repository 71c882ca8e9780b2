import type { Acte } from '../../domaine/acte/acte';
import { estIllisible, type Champ } from '../../domaine/acte/champ';
import { nomDuMembre } from '../../domaine/acte/designation';
import type { Membre } from '../../domaine/acte/membre';
import type { Assemblee } from '../../domaine/acte/assemblee';
import { citer, enumerer } from '../../domaine/enumerer';
import type { Empechement } from '../regle';

/** Ce qui empêche un contrôle quand ce champ est vide, ou ne se lit pas. `quoi` : « la date de convocation ». */
export function manque(champ: Champ<unknown>, quoi: string): Empechement {
  if (!estIllisible(champ)) return { nonEvalue: 'document-absent', cause: `Il manque ${quoi} : remplissez ${champ.cellule}.` };
  return { nonEvalue: 'cellule-illisible', cause: `${champ.cellule} porte « ${champ.brut} », qui ne se lit pas comme ${quoi} : corrigez, puis contrôlez de nouveau.` };
}

/** Ce qui empêche de compter le conseil, ou `null` : aucun membre, ou des présences qui manquent ou ne se lisent pas. */
export function conseilInconnu({ membres }: Acte, { indetermines }: Assemblee): Empechement | null {
  if (membres.length === 0) return { nonEvalue: 'document-absent', cause: 'Aucun membre n’est écrit : remplissez la feuille « Membres ».' };
  if (indetermines.length === 0) return null;
  const illisible = indetermines.find((m) => estIllisible(m.presence) || [...m.parDeliberation.values()].some(estIllisible));
  const noms = citer(indetermines.map((m) => `${nomDuMembre(m)} (${m.presence.cellule})`), 5);
  return { nonEvalue: illisible === undefined ? 'document-absent' : 'cellule-illisible', cause: `Présence à écrire (« présent », « excusé » ou « absent ») : ${noms}.` };
}

/** « 1 pouvoir », « 2 pouvoirs ». */
export function compte(n: number, mot: string): string {
  return `${n} ${mot}${n > 1 ? 's' : ''}`;
}

/** « 8 présents, 4 pouvoirs, 1 ne prend pas part au vote ». */
export function composition({ presents, pouvoirs, retires }: Assemblee): string {
  const comptent = pouvoirs.filter((p) => p.refus === null).length;
  const retrait = retires.length === 0 ? [] : [`${retires.length} ne ${retires.length > 1 ? 'prennent' : 'prend'} pas part au vote`];
  return [compte(presents.length, 'présent'), ...(comptent === 0 ? [] : [compte(comptent, 'pouvoir')]), ...retrait].join(', ');
}

/** Noms de membres, en clair. */
export function nommes(membres: readonly Membre[]): string {
  return enumerer(membres.map(nomDuMembre));
}
