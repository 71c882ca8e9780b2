import type { Acte, DeliberationSituee } from './acte';
import { estIllisible, type Champ } from './champ';
import type { Membre, Presence } from './membre';
import { memeNumero } from './numero';

/** La présence d'un membre à un point, et la cellule qui le dit. `presence` : `null` si rien ne le dit, ou ne se lit. */
export interface PresenceAuPoint {
  readonly presence: Presence | null;
  readonly champ: Champ<unknown>;
}

/** Rang dans la séance de la délibération dont un texte donne le numéro (« n° 31 »), -1 si c'est une heure ou un numéro inconnu. */
export function rangDuNumero({ deliberations }: Acte, texte: string | null): number {
  if (texte === null || /\d\s*[h:]/i.test(texte)) return -1;
  return deliberations.findIndex(({ champs }) => champs.numero.valeur !== null && memeNumero(champs.numero.valeur, texte));
}

/** Ce que dit la colonne de la délibération ; à défaut l'arrivée ou le départ s'ils donnent un numéro ; à défaut la présence ordinaire. */
export function presenceAu(acte: Acte, deliberation: DeliberationSituee, membre: Membre): PresenceAuPoint {
  const propre = colonneDe(membre, deliberation);
  if (propre !== null) return { presence: avecPouvoir(membre, propre.valeur), champ: propre };
  const arrivee = rangDuNumero(acte, membre.arrivee.valeur), depart = rangDuNumero(acte, membre.depart.valeur);
  if (arrivee >= 0 || depart >= 0) {
    const ici = acte.deliberations.indexOf(deliberation);
    const la = (arrivee < 0 || ici >= arrivee) && (depart < 0 || ici < depart);
    const presence: Presence = la ? { situation: 'present', pouvoirA: null } : { situation: 'absent', pouvoirA: null };
    return { presence: avecPouvoir(membre, presence), champ: arrivee >= 0 && ici < arrivee ? membre.arrivee : membre.depart };
  }
  return { presence: avecPouvoir(membre, membre.presence.valeur), champ: membre.presence };
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
