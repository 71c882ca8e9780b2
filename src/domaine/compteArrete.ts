import type { EnTete } from './tableau';
import { normaliserTexte } from './texte';

const CFU = /\bcomptes? financiers? uniques?\b|\bcfu\b/, ADMINISTRATIF = /\bcomptes? administratifs?\b/;

/** Le compte qui arrête l'exercice, comme la feuille l'appelle ; « compte administratif » si elle nomme les deux ou aucun. */
export function nomDuCompteArrete({ titre, textes }: EnTete): 'compte administratif' | 'compte financier unique' {
  const nomme = (nom: RegExp): boolean => (titre !== null && nom.test(normaliserTexte(titre.texte))) || textes.some((t) => nom.test(normaliserTexte(t.texte)));
  return nomme(CFU) && !nomme(ADMINISTRATIF) ? 'compte financier unique' : 'compte administratif';
}
