import type { Constat, NonEvalue } from './constat';
import type { Montant } from './montant';
import type { Declinaison } from './nomenclature';
import type { Section } from './section';
import type { Controle } from './tableau';

/** `conforme` : ni anomalie ni contrôle empêché ; une simple information n'y change rien. */
export type Etat = 'conforme' | 'anomalies' | 'non-evalue';

/** Totaux nets d'une section, en centimes ; `null` quand une cellule illisible empêche de les connaître. */
export interface TotauxSection {
  readonly depenses: Montant | null;
  readonly recettes: Montant | null;
  /** Recettes moins dépenses. */
  readonly ecart: Montant | null;
}

/** Le verdict sur un tableau, ou sur une délibération : ses totaux sont alors ceux du tableau qu'elle vote, s'il est seul, sinon zéro. */
export interface RapportTableau<T extends Controle = Controle> {
  readonly tableau: T;
  readonly nomenclature: Declinaison | null;
  readonly exercice: number | null;
  /** Ce qui a été déduit et de quoi, en phrases. */
  readonly deductions: readonly string[];
  readonly etat: Etat;
  readonly totaux: Readonly<Record<Section, TotauxSection>>;
  readonly constats: readonly Constat[];
  /** Constats qui touchent aussi cette délibération, déjà dits à une précédente de la séance (un pouvoir irrégulier) : ils valent, sans être redits. */
  readonly rappels?: readonly Constat[];
  readonly nonEvalues: readonly NonEvalue[];
  /** De même, ce qui n'a pas pu être contrôlé et que la première délibération de la séance a déjà dit (des présences à écrire). */
  readonly rappelsNonEvalues?: readonly NonEvalue[];
  /** Vrai si d'autres tableaux du classeur portent le reste du document : un seul sens d'une section n'y est pas un déséquilibre. */
  readonly partiel?: boolean;
}

/** Vrai si le tableau n'a qu'un sens de la section, l'autre étant ailleurs dans le classeur. */
export function unSeulSens({ partiel = false }: RapportTableau, { depenses, recettes }: TotauxSection): boolean {
  return partiel && (depenses === 0) !== (recettes === 0);
}

/** Un contrôle du contenu même du document n'a pas pu être fait (un document absent ne compte pas). */
export function empeche(n: NonEvalue): boolean {
  return n.motif !== 'document-absent';
}

/** État d'un tableau d'après ses constats et ses contrôles non évalués. */
export function etatDe(constats: readonly Constat[], nonEvalues: readonly NonEvalue[]): Etat {
  if (constats.some((c) => c.gravite !== 'information')) return 'anomalies';
  return nonEvalues.some(empeche) ? 'non-evalue' : 'conforme';
}
