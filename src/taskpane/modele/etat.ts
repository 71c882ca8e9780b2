import { REGLAGES_VIDES, type FeuilleOuverte, type Reglages } from '../../classeur/port';
import type { Gravite } from '../../domaine/constat';
import type { Classeur } from '../../domaine/grille';
import type { Declinaison } from '../../domaine/nomenclature';
import type { RapportTableau } from '../../domaine/rapport';
import { EXTRAIT_INITIAL, type EtatExtrait } from '../extrait/modele/etat';
import type { Apercu } from './corrections';

/** Ce que le volet est en train de faire. */
export type Tache = 'controle' | 'apercu' | 'correction' | 'modele' | 'reparation' | 'reglages' | 'seance' | 'saisie' | 'feuille' | 'pdf';

/** Une phrase adressée à l'utilisateur. */
export interface Avis {
  readonly ton: 'erreur' | 'attention' | 'succes';
  readonly texte: string;
  /** Dit un contrôle empêché : le prochain qui aboutit le lève. */
  readonly empechement?: true;
  /** Dit un geste refusé : il reste jusqu'à ce qu'on le ferme ou qu'un autre geste soit tenté. */
  readonly refus?: true;
}

/** La boîte ouverte par-dessus le volet. */
export type Boite =
  | { readonly genre: 'apercu'; readonly apercu: Apercu }
  | { readonly genre: 'modele'; readonly nomenclature: Declinaison; readonly exercice: number }
  | { readonly genre: 'aide' };

/** Tout ce que le volet montre en dépend, et de rien d'autre. */
export interface Etat {
  /** Les feuilles du classeur, `null` avant la première lecture. */
  readonly feuilles: readonly FeuilleOuverte[] | null;
  /** Le classeur tel qu'il a été contrôlé, `null` avant le premier contrôle. */
  readonly classeur: Classeur | null;
  readonly rapports: readonly RapportTableau[];
  /** Plage du tableau choisi sur chaque feuille où l'utilisateur en a choisi un. */
  readonly choix: ReadonlyMap<string, string>;
  /** Gravité seule montrée, `null` pour toutes. */
  readonly filtre: Gravite | null;
  /** Constats montrés au plus par gravité. */
  readonly limite: number;
  readonly reglages: Reglages;
  readonly tache: Tache | null;
  /** La tâche dure depuis plus d'une demi-seconde. */
  readonly longue: boolean;
  /** Part faite de la tâche, de 0 à 1, quand elle se mesure. */
  readonly avancement: number | null;
  /** Le classeur a changé depuis le contrôle montré. */
  readonly perime: boolean;
  readonly avis: Avis | null;
  /** L'avis précède le contrôle qui suit le geste : celui-ci ne le rend pas caduc. */
  readonly avisNeuf: boolean;
  /** Une autre personne a changé le classeur depuis l'ouverture du volet. */
  readonly aPlusieurs: boolean;
  readonly boite: Boite | null;
  readonly extrait: EtatExtrait;
}

/** Constats montrés d'abord, et à chaque « Afficher la suite » : au-delà, dessiner la liste se sentirait à la frappe. */
export const PAGE = 50;

export const ETAT_INITIAL: Etat = {
  feuilles: null,
  classeur: null,
  rapports: [],
  choix: new Map(),
  filtre: null,
  limite: PAGE,
  reglages: REGLAGES_VIDES,
  tache: null,
  longue: false,
  avancement: null,
  perime: false,
  avis: null,
  avisNeuf: false,
  aPlusieurs: false,
  boite: null,
  extrait: EXTRAIT_INITIAL,
};
