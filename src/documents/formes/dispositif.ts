import type { Bloc } from '../document';
import { BLANC } from '../textes/blancs';
import { texteImprime } from '../textes/caracteres';
import { dateLongue } from '../textes/dates';
import { corps, gras, liste, paragraphe, texte } from './blocs';
import { ditLeRecours, recours } from './publicite';
import type { Point } from './point';
import type { Textes } from './textes';

/** Verbes du dispositif, à la troisième personne et à l'infinitif : chaque forme les écrit à sa façon. */
const VERBES: readonly (readonly [string, string])[] = [
  ['ACCEPTE', 'accepter'], ['ACCORDE', 'accorder'], ['ADOPTE', 'adopter'], ['AFFECTE', 'affecter'], ['APPROUVE', 'approuver'], ['ARRÊTE', 'arrêter'],
  ['ATTRIBUE', 'attribuer'], ['AUTORISE', 'autoriser'], ['CHARGE', 'charger'], ['CONSTATE', 'constater'], ['CRÉE', 'créer'], ['DÉCIDE', 'décider'],
  ['DÉCLARE', 'déclarer'], ['DÉSIGNE', 'désigner'], ['DIT', 'dire'], ['DONNE', 'donner'], ['FIXE', 'fixer'], ['INSCRIT', 'inscrire'],
  ['MODIFIE', 'modifier'], ['NOMME', 'nommer'], ['PRÉCISE', 'préciser'], ['PREND ACTE', 'prendre acte'], ['REFUSE', 'refuser'], ['REJETTE', 'rejeter'],
  ['SOLLICITE', 'solliciter'], ['VALIDE', 'valider'], ['VERSE', 'verser'], ['VOTE', 'voter'],
];

const nu = (mot: string): string => mot.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

/** Le verbe qui ouvre un article et la suite ; `null` si ce n'en est pas un. */
function verbe(article: string): { readonly rang: number; readonly suite: string } | null {
  const tel = article.replace(/^\s*[-–•]\s+/, ''), infinitif = tel.replace(/^(?:de\s+|d[’'])/i, '');
  // « De verser 10 € » est l'article « VERSE 10 € » ; « De plus, » n'en est pas un.
  const sansTiret = infinitif !== tel && VERBES.some(([, f]) => nu(infinitif).startsWith(`${nu(f)} `)) ? infinitif : tel;
  const rang = VERBES.findIndex((formes) => formes.some((f) => nu(sansTiret).startsWith(`${nu(f)} `)));
  const forme = VERBES[rang]?.find((f) => nu(sansTiret).startsWith(`${nu(f)} `));
  return forme === undefined ? null : { rang, suite: sansTiret.slice(forme.length) };
}

/** Vrai si la ligne est un article, verbe en tête, et non une phrase entière. */
export function estArticle(ligne: string): boolean {
  return verbe(ligne) !== null || /^\s*(?:[-–•]\s+)?\p{Lu}{3,}/u.test(ligne);
}

/** Les articles suivis, s'ils ne les disent pas, des voies de recours : un article de plus, ou une phrase à la suite d'autres phrases. */
export function articlesEtRecours(p: Point, { dispositif }: Textes): readonly Bloc[] {
  if (ditLeRecours(dispositif)) return articles(dispositif);
  if (!dispositif.every(estArticle)) return [...articles(dispositif), paragraphe(`La présente délibération ${recours(p)}.`)];
  return articles([...(dispositif.length === 0 ? [BLANC] : dispositif), `DIT que la présente délibération ${recours(p)}`]);
}

/** Les articles, un paragraphe chacun, verbe en capitales grasses ; le dernier finit par un point. Une phrase entière reste telle quelle. */
export function articles(dispositif: readonly string[]): readonly Bloc[] {
  const tous = dispositif.length === 0 ? [BLANC] : dispositif;
  return tous.map((a, i) => {
    if (!estArticle(a)) return paragraphe(a);
    const v = verbe(a), ponctue = ponctuer(v?.suite ?? a, i === tous.length - 1);
    return paragraphe(v === null ? ponctue : texte(gras(VERBES[v.rang]?.[0] ?? ''), ponctue), 'article');
  });
}

/** Sous `introduction`, les articles à l'infinitif, en liste : ce qu'il est proposé de voter. Des phrases entières se passent d'introduction. */
export function propositions(introduction: string, { proposition }: Textes): readonly Bloc[] {
  const dits = proposition.length === 0 ? [BLANC] : proposition;
  if (proposition.length > 0 && !proposition.some(estArticle)) return corps(proposition);
  const elements = dits.map((a, i) => {
    const v = verbe(a), dernier = i === dits.length - 1;
    return ponctuer(v === null ? a : (VERBES[v.rang]?.[1] ?? '') + v.suite, dernier, ' ;');
  });
  return [paragraphe(introduction), ...liste(elements)];
}

/** Les pièces jointes : à la suite s'il n'y en a qu'une, sinon en liste ; puis la date de la convention, que le dispositif n'a pas pu voter. */
export function annexes({ d }: Point): readonly Bloc[] {
  const signee = d.conventionDate.valeur === null ? [] : [paragraphe(`Convention signée le ${dateLongue(d.conventionDate.valeur)}.`, 'mention')];
  const [seule, ...autres] = (d.annexes.valeur ?? []).map((a) => texteImprime(a).replace(/^\s*[-–•]\s+/, ''));
  if (seule === undefined) return signee;
  return autres.length === 0 ? [paragraphe(texte(gras('Annexe : '), seule)), ...signee] : [paragraphe(texte(gras('Annexes :'))), ...liste([seule, ...autres]), ...signee];
}

/** Le signe final est celui de la suite des articles, quelle que soit la forme où le texte a été écrit. */
function ponctuer(article: string, dernier: boolean, signe = ','): string {
  const sans = article.trimEnd().replace(/\s*[,;.]$/, '');
  return sans + (dernier ? '.' : signe);
}
