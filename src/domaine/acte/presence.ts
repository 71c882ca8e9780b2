import type { Acte, DeliberationSituee } from './acte';
import { estIllisible, type Champ } from './champ';
import { heureDans } from './heure';
import type { Membre, Presence } from './membre';
import { memeNumero } from './numero';

/** La présence d'un membre à un point, et la cellule qui le dit. `presence` : `null` si rien ne le dit, ou ne se lit. */
export interface PresenceAuPoint {
  readonly presence: Presence | null;
  readonly champ: Champ<unknown>;
}

/** Rang dans la séance de la délibération dont un texte donne le numéro (« n° 31 », « 18h20, n° 31 »), -1 si ce n'est qu'une heure, ou un numéro inconnu. */
export function rangDuNumero({ deliberations }: Acte, texte: string | null): number {
  const reste = texte === null ? null : heureDans(texte)?.reste ?? texte;
  if (reste === null || /\d\s*[h:]/i.test(reste)) return -1;
  return deliberations.findIndex(({ champs }) => champs.numero.valeur !== null && memeNumero(champs.numero.valeur, reste));
}

/**
 * Ce que dit la colonne de la délibération ; à défaut l'arrivée ou le départ s'ils donnent un numéro ; à défaut la présence ordinaire.
 * Une délibération que la séance n'a pas, ou `null`, est l'ouverture : qui arrive en séance, et n'est pas là au premier point, n'y est pas non plus.
 */
export function presenceAu(acte: Acte, deliberation: DeliberationSituee | null, membre: Membre): PresenceAuPoint {
  const propre = deliberation === null ? null : colonneDe(membre, deliberation);
  if (propre !== null) return { presence: avecPouvoir(membre, propre.valeur), champ: propre };
  const ici = deliberation === null ? -1 : acte.deliberations.indexOf(deliberation), [premiere] = acte.deliberations;
  const arrivee = rangDuNumero(acte, membre.arrivee.valeur), depart = rangDuNumero(acte, membre.depart.valeur);
  if (arrivee >= 0 || depart >= 0) {
    const la = (arrivee < 0 || ici >= arrivee) && (depart < 0 || ici < depart);
    const presence: Presence = la ? { situation: 'present', pouvoirA: null } : { situation: 'absent', pouvoirA: null };
    return { presence: avecPouvoir(membre, presence), champ: arrivee >= 0 && ici < arrivee ? membre.arrivee : membre.depart };
  }
  if (ici < 0 && premiere !== undefined && membre.arrivee.brut !== '' && estLa(acte, premiere, membre) === false) return presenceAu(acte, premiere, membre);
  return { presence: avecPouvoir(membre, membre.presence.valeur), champ: membre.presence };
}

/** Vrai si le membre est dans la salle, prenne-t-il part ou non au vote ; `null` si on ne le sait pas. */
export function estLa(acte: Acte, deliberation: DeliberationSituee | null, membre: Membre): boolean | null {
  const { presence } = presenceAu(acte, deliberation, membre);
  return presence === null ? null : presence.situation === 'present' || presence.situation === 'retire';
}

/** Les points où un membre arrive, et ceux où il est parti. */
export interface Passages { readonly arrivees: readonly DeliberationSituee[]; readonly departs: readonly DeliberationSituee[] }

/** Ce qui change dans la salle pour ce membre, point après point depuis l'ouverture. */
export function passages(acte: Acte, membre: Membre): Passages {
  const etats = [null, ...acte.deliberations].map((d) => estLa(acte, d, membre));
  const changes = (est: boolean): readonly DeliberationSituee[] => acte.deliberations.filter((_, i) => etats[i] === !est && etats[i + 1] === est);
  return { arrivees: changes(true), departs: changes(false) };
}

/** La cellule remplie de sa colonne pour cette délibération, ou `null`. */
function colonneDe(membre: Membre, { champs: { numero } }: DeliberationSituee): Champ<Presence> | null {
  for (const [titre, champ] of membre.parDeliberation) {
    if (numero.valeur !== null && memeNumero(titre, numero.valeur) && (champ.valeur !== null || estIllisible(champ))) return champ;
  }
  return null;
}

/** Le pouvoir de la colonne « Pouvoir à » vaut quand le membre n'est pas là et que sa présence n'en nomme pas d'autre. */
function avecPouvoir({ pouvoir }: Membre, presence: Presence | null): Presence | null {
  if (presence === null || presence.situation === 'present' || presence.situation === 'retire') return presence;
  return { ...presence, pouvoirA: presence.pouvoirA ?? pouvoir.valeur };
}
