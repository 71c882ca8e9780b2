import type { Forme } from '../../../documents/document';

/** Le nom de chaque forme, dans l'ordre où les proposer. */
export const NOMS_DES_FORMES: Readonly<Record<Forme, string>> = {
  classique: 'Extrait : visas, considérants, dispositif',
  expose: 'Extrait : exposé, puis proposition',
  releve: 'Relevé : le tableau sous son titre',
  'proces-verbal': 'Procès-verbal de toute la séance',
  liste: 'Liste des délibérations, à afficher',
};

/** Vrai si la forme ne donne qu'une délibération. */
export function estExtrait(forme: Forme): boolean {
  return forme !== 'proces-verbal' && forme !== 'liste';
}
