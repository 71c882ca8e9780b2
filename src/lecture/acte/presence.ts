import type { Presence, Situation } from '../../domaine/acte/membre';
import type { Valeur } from '../../domaine/grille';
import { cle, texteDe } from './texte';

/** « (e) », « ·e » d'une écriture des deux genres. */
const E = 'e?(?: e)?';
const SITUATIONS: readonly (readonly [Situation, RegExp])[] = [
  ['present', new RegExp(`^(?:present${E}(?: (?:et )?preside(?: .*)?)?|preside(?: .*)?)$`)],
  ['excuse', new RegExp(`^(?:absent${E} (?:et )?)?excuse${E}$`)],
  ['absent', new RegExp(`^(?:absent${E}(?: non excuse${E})?|parti${E})$`)],
  ['retire', new RegExp(`^(?:present${E} )?(?:mais )?(?:ne (?:prend|prendra) pas part(?: au vote)?|n a pas pris part(?: au vote)?|ne participe(?:ra)? pas(?: au vote)?|`
    + `(?:se |s est )?retire${E}|se deporte|deporte${E}|sorti${E}|quitte la salle|a quitte la salle)$`)],
];
const POUVOIR = new RegExp('^(.*?)(?:(?:a |ayant )?donn(?:e|é|ée) )?(?:pouvoir|procuration|mandat|repr[ée]sent[ée]e?(?:\\(e\\))?)s?(?: [ée]crite?)?(?: donn[ée]e?)?'
  + '(?: (?:à|a|par)(?=[ :]))?(?: ?:)? (.+)$', 'i');

/** La présence qu'écrit la cellule, ou `null` : « présente », « excusé », « absente, pouvoir à Mme C », « ne prend pas part au vote ». */
export function lirePresence(v: Valeur | undefined): Presence | null {
  const texte = texteDe(v)?.replace(/\s+/g, ' ');
  if (texte === undefined) return null;
  const pouvoir = POUVOIR.exec(texte);
  if (pouvoir === null) return presence(situation(texte), null);
  return presence(cle(pouvoir[1] as string) === '' ? 'absent' : situation(pouvoir[1] as string), sansParenthese(pouvoir[2] as string));
}

/** « pouvoir à Mme C) » : la parenthèse ouverte avant le mot ne fait pas partie du nom. */
function sansParenthese(nom: string): string {
  return nom.endsWith(')') && !nom.includes('(') ? nom.slice(0, -1).trim() : nom;
}

function presence(lue: Situation | null, pouvoirA: string | null): Presence | null {
  return lue === null ? null : { situation: lue, pouvoirA };
}

function situation(texte: string): Situation | null {
  const mots = cle(texte);
  return SITUATIONS.find(([, forme]) => forme.test(mots))?.[0] ?? null;
}
