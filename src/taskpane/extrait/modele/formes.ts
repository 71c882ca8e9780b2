import type { Forme } from '../../../documents/document';

/** Le nom de chaque forme, dans l'ordre où les proposer. */
export const NOMS_DES_FORMES: Readonly<Record<Forme, string>> = {
  classique: 'Extrait : visas et dispositif',
  expose: 'Extrait : exposé et proposition',
  releve: 'Relevé : le tableau sous son titre',
  'proces-verbal': 'Procès-verbal de la séance',
  liste: 'Liste des délibérations',
};

/** Vrai si la forme ne donne qu'une délibération. */
export function estExtrait(forme: Forme): boolean {
  return forme !== 'proces-verbal' && forme !== 'liste';
}
