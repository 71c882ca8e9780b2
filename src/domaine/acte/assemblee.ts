import { quorum as quorumDe } from '../quorum';
import type { Acte, DeliberationSituee } from './acte';
import type { Tableau } from '../tableau';
import { estCompteDeLOrdonnateur } from './compteVote';
import { estPresident, retrouver } from './designation';
import type { Membre } from './membre';
import { presenceAu } from './presence';

/**
 * Pourquoi un pouvoir ne compte pas : son porteur n'est pas membre, est le mandant, n'est pas là, en porte déjà un
 * (CASF R123-16), ne prend pas part à ce vote, ou l'ordonnateur y est mêlé au vote de son compte (CGCT L2121-14).
 */
export type RefusPouvoir = 'porteur-inconnu' | 'a-soi-meme' | 'porteur-absent' | 'deja-porteur' | 'porteur-retire' | 'ordonnateur';

/** Un pouvoir écrit. */
export interface Pouvoir {
  readonly mandant: Membre;
  readonly porteur: Membre | null;
  /** Le porteur, tel qu'écrit. */
  readonly brut: string;
  readonly cellule: string;
  /** `null` s'il compte. */
  readonly refus: RefusPouvoir | null;
}

/** Le conseil tel qu'il vote une délibération. */
export interface Assemblee {
  /** Présents au sens du quorum : qui ne prend pas part au vote en est, l'ordonnateur au vote de son compte n'en est pas. */
  readonly presents: readonly Membre[];
  /** Présents qui ne prennent pas part au vote. */
  readonly retires: readonly Membre[];
  /** Excusés ou absents, qu'ils aient ou non donné pouvoir. */
  readonly absents: readonly Membre[];
  readonly pouvoirs: readonly Pouvoir[];
  /** Membres dont la présence n'est pas écrite, ou ne se lit pas. */
  readonly indetermines: readonly Membre[];
  /** La délibération arrête le compte de l'ordonnateur. */
  readonly compteDeLOrdonnateur: boolean;
  /** L'ordonnateur, là où il doit se retirer : vote du compte administratif ou du compte financier unique. */
  readonly ordonnateur: Membre | null;
  /** Membres en exercice ; à défaut, ceux qui sont nommés ; `null` si l'on ne sait ni l'un ni l'autre. */
  readonly enExercice: number | null;
  /** Présents nécessaires ; `null` sans membre en exercice. */
  readonly quorum: number | null;
  /** Présents qui prennent part et pouvoirs qui comptent ; `null` si une présence manque, ou s'il n'y a pas de membre. */
  readonly votants: number | null;
}

/** Compte l'assemblée d'une délibération d'après la feuille « Membres ». `joints` : les tableaux qu'elle vote. Ne lève jamais. */
export function assemblee(acte: Acte, deliberation: DeliberationSituee, joints: readonly Pick<Tableau, 'type'>[] = []): Assemblee {
  const { membres, seance } = acte;
  const compteDeLOrdonnateur = estCompteDeLOrdonnateur(deliberation, joints);
  const ordonnateur = compteDeLOrdonnateur ? membres.find(estPresident) ?? null : null;
  const presents: Membre[] = [], retires: Membre[] = [], absents: Membre[] = [], indetermines: Membre[] = [];
  const ecrits: Omit<Pouvoir, 'refus'>[] = [];
  for (const m of membres) {
    const { presence, champ } = presenceAu(acte, deliberation, m);
    if (presence === null) indetermines.push(m);
    else if (presence.situation === 'excuse' || presence.situation === 'absent') {
      absents.push(m);
      const brut = presence.pouvoirA;
      if (brut !== null && brut !== '') ecrits.push({ mandant: m, porteur: retrouver(membres, brut), brut, cellule: m.pouvoir.valeur === brut ? m.pouvoir.cellule : champ.cellule });
    } else if (m !== ordonnateur) {
      presents.push(m);
      if (presence.situation === 'retire') retires.push(m);
    }
  }
  const pouvoirs = juger(ecrits, { presents, retires, ordonnateur });
  const dits = seance.enExercice.valeur;
  const enExercice = dits !== null && dits > 0 ? dits : membres.length === 0 ? null : membres.length;
  return {
    presents, retires, absents, pouvoirs, indetermines, compteDeLOrdonnateur, ordonnateur, enExercice,
    quorum: enExercice === null ? null : quorumDe(enExercice),
    votants: membres.length === 0 || indetermines.length > 0 ? null : presents.length - retires.length + pouvoirs.filter((p) => p.refus === null).length,
  };
}

/** À pouvoirs égaux, le premier écrit compte. */
function juger(ecrits: readonly Omit<Pouvoir, 'refus'>[], a: Pick<Assemblee, 'presents' | 'retires' | 'ordonnateur'>): readonly Pouvoir[] {
  const porteurs = new Set<Membre>();
  return ecrits.map((p) => {
    const refus = refuser(p, a, porteurs);
    if (p.porteur !== null && (refus === null || refus === 'porteur-retire')) porteurs.add(p.porteur);
    return { ...p, refus };
  });
}

function refuser(
  { mandant, porteur }: Omit<Pouvoir, 'refus'>, { presents, retires, ordonnateur }: Pick<Assemblee, 'presents' | 'retires' | 'ordonnateur'>, porteurs: ReadonlySet<Membre>,
): RefusPouvoir | null {
  if (porteur === null) return 'porteur-inconnu';
  if (porteur === mandant) return 'a-soi-meme';
  if (ordonnateur !== null && (mandant === ordonnateur || porteur === ordonnateur)) return 'ordonnateur';
  if (!presents.includes(porteur)) return 'porteur-absent';
  if (porteurs.has(porteur)) return 'deja-porteur';
  return retires.includes(porteur) ? 'porteur-retire' : null;
}
