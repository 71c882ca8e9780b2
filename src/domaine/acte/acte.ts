import type { Plage } from '../grille';
import type { Champ } from './champ';
import type { Deliberation, GenreDeliberation } from './deliberation';
import type { Etablissement } from './etablissement';
import type { Membre } from './membre';
import type { Seance } from './seance';

/** Noms des feuilles de l'acte. Reconnues à leur nom, accents et casse indifférents. */
export const FEUILLES_ACTE = { seance: 'Séance', membres: 'Membres', deliberations: 'Délibérations', registre: 'Registre', textes: 'Textes types' } as const;

/** Une ligne du registre de l'année : les délibérations déjà prises, séance par séance. */
export interface LigneRegistre {
  readonly numero: Champ<string>;
  readonly date: Champ<string>;
  readonly objet: Champ<string>;
  readonly feuillet: Champ<string>;
}

/** Rubriques qu'un texte type remplit quand la délibération les laisse vides. */
export type Rubrique = 'visas' | 'considerants' | 'dispositif';

/** Un texte type que le CCAS a écrit dans le classeur : il remplace celui du complément pour ce genre et cette rubrique. */
export interface TexteType {
  readonly genre: GenreDeliberation;
  readonly rubrique: Rubrique;
  readonly lignes: readonly string[];
  readonly cellule: string;
}

/** Une délibération et l'endroit où elle est écrite. */
export interface DeliberationSituee {
  readonly champs: Deliberation;
  readonly feuille: string;
  /** La plage de sa colonne, libellés non compris. */
  readonly plage: Plage;
}

/** Ce qu'un classeur dit de la séance. Une feuille absente donne des champs vides, dont la cellule est celle de la feuille à créer. */
export interface Acte {
  readonly etablissement: Etablissement;
  readonly seance: Seance;
  /** Vide si la feuille manque ou n'a pas de membre. */
  readonly membres: readonly Membre[];
  readonly deliberations: readonly DeliberationSituee[];
  readonly registre: readonly LigneRegistre[];
  readonly textes: readonly TexteType[];
  /** Libellés de la feuille que la lecture n'a pas reconnus, avec leur cellule : rien n'est perdu en silence. */
  readonly nonPlaces: readonly Champ<never>[];
}
