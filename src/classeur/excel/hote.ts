/// <reference types="office-js" />

/** L'API d'Excel dont l'adaptateur se sert : celle de la page en production, celle d'un hôte d'essai dans les essais. */
export interface Hote {
  readonly excel: typeof Excel;
  /** Vrai si cette version d'Excel offre cet ensemble d'API. */
  readonly offre: (ensemble: string, version: string) => boolean;
}

/** L'Excel dans lequel la page est ouverte. */
export function hoteDeLaPage(): Hote {
  return { excel: Excel, offre: (ensemble, version) => Office.context.requirements.isSetSupported(ensemble, version) };
}
