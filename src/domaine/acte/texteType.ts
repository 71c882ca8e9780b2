import type { DefinitionChamp } from './champ';
import { GENRES_DELIBERATION } from './deliberation';

/** Les rubriques, telles qu'elles s'écrivent dans la feuille « Textes types ». */
export const RUBRIQUES = { visas: 'Visas', considerants: 'Considérants', dispositif: 'Dispositif' } as const;

/** Les colonnes de la feuille « Textes types ». */
export const CHAMPS_TEXTE_TYPE = {
  genre: { libelle: 'Genre', nature: 'texte', aide: 'Celui de la délibération.', choix: GENRES_DELIBERATION },
  rubrique: { libelle: 'Rubrique', nature: 'texte', aide: '« Visas », « Considérants » ou « Dispositif ».', choix: Object.values(RUBRIQUES) },
  texte: { libelle: 'Texte', nature: 'lignes', aide: 'Un élément par ligne (Alt+Entrée) ; ce qui est entre accolades est remplacé.' },
} as const satisfies Readonly<Record<string, DefinitionChamp>>;
