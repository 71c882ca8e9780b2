import { normaliser } from '../texte';
import type { DeliberationSituee } from './acte';
import { estCompteDeLOrdonnateur } from './compteVote';
import type { Deliberation } from './deliberation';

/** Ce que font les voix. `partage` : autant de pour que de contre, la voix de la présidence décide (CASF R123-18). */
export type Issue = 'adoptee' | 'rejetee' | 'partage';

/** Les voix écrites d'une délibération. */
export interface Depouillement {
  readonly pour: number;
  readonly contre: number;
  readonly abstentions: number;
  readonly blancs: number;
  /** Toutes les voix, abstentions et bulletins blancs ou nuls compris. */
  readonly total: number;
  /** Pour et contre : la majorité est celle des suffrages exprimés. */
  readonly exprimes: number;
  readonly issue: Issue;
}

/** Le dépouillement d'une délibération ; `null` si ni « pour » ni « contre » n'est écrit. Une case vide à côté de voix écrites vaut zéro. */
export function depouiller(deliberation: DeliberationSituee): Depouillement | null {
  const { champs } = deliberation;
  if (champs.pour.valeur === null && champs.contre.valeur === null) return null;
  const pour = champs.pour.valeur ?? 0, contre = champs.contre.valeur ?? 0, abstentions = champs.abstentions.valeur ?? 0, blancs = champs.blancs.valeur ?? 0;
  return { pour, contre, abstentions, blancs, total: pour + contre + abstentions + blancs, exprimes: pour + contre, issue: issue(deliberation, pour, contre) };
}

function issue(deliberation: DeliberationSituee, pour: number, contre: number): Issue {
  if (pour !== contre) return pour > contre ? 'adoptee' : 'rejetee';
  // Le compte est arrêté si une majorité ne s'est pas dégagée contre (CGCT L1612-12).
  if (estCompteDeLOrdonnateur(deliberation, [])) return 'adoptee';
  // Qui n'exprime rien n'adopte rien, la présidence non plus : il n'y a pas de voix à départager (CASF R123-18).
  return pour === 0 ? 'rejetee' : 'partage';
}

const DECIDE = '(?:accept|accord|adopt|affect|approuv|arret|attribu|autoris|cre|decid|design|fix|inscri|modifi|nomm|refus|rejett?|sollicit|valid|vers|vot)(?:e|er|t|re|ent)';
/** L'article dont le verbe décide, au présent ou à l'infinitif. Prendre acte, dire, préciser ou charger d'exécuter ne décident pas. */
const ARTICLE = new RegExp(`^(?:article \\d+(?:er)? ?[:–-]? ?)?(?:[-–•] ?)?(?:de |d')?${DECIDE}\\b(?! ?:| (?:de )?prendre acte)`);
const PHRASE = /^(?:le conseil|les membres|les administrateurs)\b.*\b(?:accept|accord|adopt|approuv|attribu|autoris|decid|valid)(?:e|ent)\b(?! (?:de )?prendre acte)/;

/** Vrai d'un « sans vote » que le dispositif écrit contredit : il décide, et le conseil ne décide qu'à la majorité des suffrages (CASF R123-18). */
export function decideSansVote({ vote, dispositif }: Deliberation): boolean {
  return vote.valeur === 'sans vote' && (dispositif.valeur ?? []).map(normaliser).some((l) => ARTICLE.test(l) || PHRASE.test(l));
}
