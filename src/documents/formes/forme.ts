import type { Deliberation } from '../../domaine/acte/deliberation';
import type { Seance } from '../../domaine/acte/seance';
import type { Bloc } from '../document';
import type { Point } from './point';
import type { Textes } from './textes';

/** Un point et ses textes. */
export interface PointEcrit { readonly point: Point; readonly textes: Textes }

/** Champs que seules certaines formes impriment. */
export type ChampPropre = keyof Pick<Deliberation, 'service' | 'reference' | 'debats'> | keyof Pick<Seance, 'ouverture' | 'cloture'>;

interface Commune {
  /** Comment le volet la propose. */
  readonly nom: string;
  /** Une forme publiée ne nomme pas la personne qu'une aide concerne. */
  readonly publiee: boolean;
  /** Sujet du document, dans les propriétés du PDF et de la feuille. */
  readonly sujet: string;
  /** Ce que la forme imprime et que les autres n'impriment pas : joint au PDF par elle seule. */
  readonly propres?: readonly ChampPropre[];
  /** La forme n'imprime d'une délibération que ces champs, ni membre ni tableau. */
  readonly seulement?: readonly (keyof Deliberation)[];
}

/** La forme d'une délibération seule. */
export interface FormeExtrait extends Commune {
  readonly portee: 'deliberation';
  /** Chaque page rappelle le registre, au lieu de l'établissement. */
  readonly registre?: true;
  composer(p: Point, textes: Textes): readonly Bloc[];
}

/** La forme d'un document de toute la séance. */
export interface FormeSeance extends Commune {
  readonly portee: 'seance';
  /** « Procès-verbal de la séance », que suit sa date. */
  readonly titre: string;
  /** Débuts des noms du fichier et, après « Extrait », de la feuille. */
  readonly fichier: string;
  readonly feuille: string;
  /** Pourquoi, de ce point, le document n'est qu'un projet. */
  projet(p: PointEcrit): readonly string[];
  /** Ce que le contrôle dit de ce point sans en faire un projet. */
  observations?(p: PointEcrit): readonly string[];
  /** `seance` : la séance à son ouverture. */
  composer(seance: Point, points: readonly PointEcrit[], observations: readonly string[]): readonly Bloc[];
}

/** Ce qu'il y a à dire d'une forme ; tout le reste s'en déduit. */
export type DefinitionForme = FormeExtrait | FormeSeance;
