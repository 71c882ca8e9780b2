import { CHAMPS_ETABLISSEMENT } from './etablissement';

/** Colonne des valeurs de « Séance » ; première délibération de « Délibérations ». */
export const COLONNE_VALEUR = 1;

/** Rangs, comptés depuis zéro, des champs de la feuille « Séance » neuve : titre, en-tête, puis chaque groupe sous son titre. */
export const RANG_ETABLISSEMENT = 3;
export const RANG_SEANCE = RANG_ETABLISSEMENT + Object.keys(CHAMPS_ETABLISSEMENT).length + 1;
/** Rang du premier champ de la feuille « Délibérations » neuve, sous son en-tête. */
export const RANG_DELIBERATION = 1;
/** Rang de l'en-tête des feuilles « Membres », « Registre » et « Textes types » neuves, sous l'aide de chaque colonne. */
export const RANG_ENTETE = 1;
