import type { Ecriture, NonVide } from '../domaine/constat';
import type { FeuilleAEcrire } from '../domaine/feuille';
import type { Grille, Plage, Valeur } from '../domaine/grille';
import type { ImageDeFeuille } from '../domaine/image';
import type { Reglages } from './reglages';

export { ErreurClasseur, type CauseClasseur } from './erreur';
export { REGLAGES_VIDES, type Reglages } from './reglages';

/** Une feuille du classeur ouvert, dans l'ordre des onglets. */
export interface FeuilleOuverte {
  readonly nom: string;
  readonly active: boolean;
  readonly visible: boolean;
  readonly protegee: boolean;
}

/** Une valeur à écrire, et celle que la cellule doit encore porter pour qu'on l'écrive, telle que `lire` l'a donnée (`null` : vide). */
export interface EcritureSituee extends Ecriture {
  readonly feuille: string;
  readonly attendu: Valeur;
  /** L'accord de remplacer une formule par cette valeur : sans lui, une cellule calculée refuse l'ensemble. */
  readonly remplaceFormule?: true;
}

/** Des cellules dont une écriture a été déduite : la `plage` d'une feuille, telle que `grille` l'a lue. */
export interface Temoin {
  readonly feuille: string;
  readonly plage: Plage;
  readonly grille: Grille;
}

/** Ce qu'une longue lecture dit de son avancement, et ce qui l'interrompt. */
export interface SuiviLecture {
  /** Lignes lues, et lignes à lire en tout. Appelé au moins à la fin. */
  readonly avancement?: (lues: number, total: number) => void;
  /** Interrompue, la lecture rejette avec `signal.reason`. */
  readonly signal?: AbortSignal;
}

/** Qui a fait un changement : l'utilisateur de ce poste (ou ce complément), ou une autre personne qui modifie le même classeur. */
export type Auteur = 'ici' | 'ailleurs';

/** Ce qui vient de changer dans le classeur. `feuille` est le nom après le changement, sauf pour une feuille supprimée. */
export type Changement =
  | { readonly genre: 'donnees'; readonly feuille: string; readonly adresse: string; readonly auteur: Auteur }
  /** Des formules ont été recalculées : une feuille peut changer de valeurs par une saisie faite sur une autre. */
  | { readonly genre: 'calcul'; readonly feuille: string; readonly auteur: 'ici' }
  /** Des lignes ont été masquées, filtrées ou montrées. */
  | { readonly genre: 'lignes-masquees'; readonly feuille: string; readonly auteur: Auteur }
  /** `feuille-etat` : sa protection ou sa visibilité. */
  | { readonly genre: 'feuille-ajoutee' | 'feuille-supprimee' | 'feuille-activee' | 'feuille-etat'; readonly feuille: string; readonly auteur: Auteur }
  | { readonly genre: 'feuille-renommee'; readonly feuille: string; readonly ancienNom: string; readonly auteur: Auteur };

/**
 * Un classeur ouvert. Tout échec est une `ErreurClasseur`, dont le message est une phrase à montrer telle quelle ; une autre
 * exception est un défaut. Les noms de feuilles se donnent comme `feuilles` les rend, les adresses en A1 sans nom de feuille.
 */
export interface PortClasseur {
  /** Vrai si le tableur réunit en une étape d'annulation tout ce qu'un geste écrit ; sinon, il en faut parfois plusieurs. */
  readonly annuleEnUneFois: boolean;
  feuilles(): Promise<readonly FeuilleOuverte[]>;
  /** La partie remplie d'une feuille, `origine` en son premier coin ; une feuille vide n'a pas de cellules. */
  lire(feuille: string, suivi?: SuiviLecture): Promise<Grille>;
  /** Les formules de ces cellules, par adresse, dans la langue du tableur (« =SOMME(D4:D5) ») ; une cellule qui n'en a pas n'y est pas. */
  formules(feuille: string, cellules: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Les images posées sur une feuille. Un tableur peut les redessiner : leurs octets ne sont pas toujours ceux du fichier inséré. */
  images(feuille: string): Promise<readonly ImageDeFeuille[]>;
  /** Montre une cellule ou une plage : active sa feuille, la sélectionne, l'amène à l'écran. */
  selectionner(feuille: string, adresse: string): Promise<void>;
  /**
   * Écrit le tout en une étape d'annulation, ou rien : une cellule qui ne porte plus `attendu`, un témoin qui a changé, une
   * formule ou une feuille protégée refuse l'ensemble. Un texte reste un texte (« =1+1 », « 011 »), un nombre un nombre.
   */
  ecrire(ecritures: NonVide<EcritureSituee>, temoins?: readonly Temoin[]): Promise<void>;
  /**
   * Ajoute une feuille à la fin et la montre (sauf si elle est masquée), en une étape d'annulation ; rend son nom, « DM (2) » si
   * « DM » est pris. `remplacer` nomme une feuille du complément à récrire à la place, sous son nom : une feuille qui ne finit
   * pas par notre marque (`domaine/marque.ts`) est refusée.
   */
  ajouterFeuille(feuille: FeuilleAEcrire, options?: { readonly remplacer?: string }): Promise<string>;
  /** Ajoute plusieurs feuilles, toutes ou aucune, en une étape d'annulation ; montre la première qui n'est pas masquée et rend leurs noms. */
  ajouterFeuilles(feuilles: NonVide<FeuilleAEcrire>): Promise<NonVide<string>>;
  /** Recalcule toutes les formules : celles qui affichent « #NOM? » à l'ouverture retrouvent leur valeur. */
  recalculer(): Promise<void>;
  /** Les réglages gardés dans le classeur ; `REGLAGES_VIDES` s'il n'y en a pas ou s'ils sont illisibles. */
  reglages(): Promise<Reglages>;
  ecrireReglages(reglages: Reglages): Promise<void>;
  /** Appelle `ecouter` à chaque changement, dans l'ordre ; rend de quoi cesser. */
  surChangement(ecouter: (changement: Changement) => void): Promise<() => Promise<void>>;
}
