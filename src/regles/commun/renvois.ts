import { lireNumero } from '../../domaine/acte/numero';
import { MOIS } from '../../domaine/mois';
import { normaliser, normaliserTexte } from '../../domaine/texte';
import { motsDe } from './libelle';

/** Une délibération citée : « la délibération n° 2023 CCAS 29 du conseil d’administration du 19 septembre 2023, approuvant … ». */
export interface Renvoi {
  /** Tel qu'écrit. */
  readonly numero: string;
  /** AAAA-MM-JJ, ou `null` si la citation n'est pas datée. */
  readonly date: string | null;
  /** Les mots qui disent ce que la délibération citée décide. */
  readonly mots: ReadonlySet<string>;
}

const CITATION = /deliberations?\s+(?:n\s?[°o]\s*|numero\s+)([0-9a-z][0-9a-z /_.-]*?)(?=\s+(?:du|de|des|en|portant|approuvant|autorisant|relative?s?|fixant|adoptant)\b|\s*[,;:()]|\s*$)(.*)$/;
/** Une délibération d'un autre conseil n'est pas au registre. */
const AUTRE_CONSEIL = /^[^,;]*\bconseil (?:municipal|communautaire|metropolitain|departemental|regional)\b/;
const NOMS_DE_MOIS = MOIS.map(normaliser);
const DATE = new RegExp(String.raw`\b(\d{1,2})(?:er)?(?: (${NOMS_DE_MOIS.join('|')}) |[/.-](\d{1,2})[/.-])(20\d\d)\b`);
/** Mots que toutes les délibérations portent : ils n'en distinguent aucune. */
const COMMUNS = new Set('approbation approuvant approuver autorisation autorisant autoriser adoption adoptant signature signer vote deliberation conseil administration relative relatif portant ccas cias centre communal action sociale president presidente entre'.split(' '));

/** La délibération du conseil que cite un visa, ou `null`. */
export function lireRenvoi(visa: string): Renvoi | null {
  const [, numero = '', suite = ''] = CITATION.exec(normaliserTexte(visa)) ?? [];
  if (lireNumero(numero) === null || AUTRE_CONSEIL.test(suite)) return null;
  const date = DATE.exec(suite);
  return { numero, date: date === null ? null : enIso(date), mots: motsDistinctifs(suite.replace(DATE, ' ')) };
}

function enIso([, jour = '', mois, chiffre = '', annee = '']: RegExpExecArray): string {
  const rang = mois === undefined ? chiffre : String(NOMS_DE_MOIS.indexOf(mois) + 1);
  return `${annee}-${rang.padStart(2, '0')}-${jour.padStart(2, '0')}`;
}

/** Les mots d'un objet qui le distinguent d'un autre. */
export function motsDistinctifs(objet: string): ReadonlySet<string> {
  return new Set(motsDe(objet).filter((m) => m.length > 2 && !COMMUNS.has(m)));
}

/** Part, de 0 à 1, des mots d'un objet qu'une citation reprend ; 0 si elle en reprend moins de deux : un seul mot ne reconnaît rien. */
export function ressemblance(objet: ReadonlySet<string>, citation: ReadonlySet<string>): number {
  const communs = [...objet].filter((m) => citation.has(m)).length;
  return communs < 2 ? 0 : communs / objet.size;
}
