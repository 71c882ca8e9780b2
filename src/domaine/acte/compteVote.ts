import type { Tableau } from '../tableau';
import { normaliserTexte } from '../texte';
import type { DeliberationSituee } from './acte';

const COMPTE = /\bcomptes? administratifs?\b|\bcomptes? financiers? uniques?\b|\bcfu\b|\bca 20\d\d\b/;
/** Ce qui suit le compte sans l'arrêter. */
const SUITE = /\baffect|\breprise\b|\breport|\bmodificative\b|\bdm\b/;

/**
 * Vrai si la délibération arrête le compte de l'ordonnateur, qui doit alors se retirer (CGCT L2121-14) : son genre le dit ; à défaut de
 * genre, ou « Libre », son objet ou le compte qu'elle vote.
 */
export function estCompteDeLOrdonnateur({ champs: { genre, objet } }: DeliberationSituee, joints: readonly Pick<Tableau, 'type'>[]): boolean {
  if (genre.valeur === 'Compte administratif' || genre.valeur === 'Compte financier unique') return true;
  if (genre.valeur !== null && genre.valeur !== 'Libre') return false;
  const dit = normaliserTexte(objet.valeur ?? '');
  return !SUITE.test(dit) && (COMPTE.test(dit) || joints.some((t) => t.type === 'CA'));
}
