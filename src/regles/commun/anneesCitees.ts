import { normaliserTexte } from '../../domaine/texte';

/** Mots qui peuvent séparer « résultat » de son année sans que l'année soit celle d'autre chose. */
const LIAISON = String.raw`(?: (?:du|des|de|d|la|le|l|au|a|et|en|pour|exercice|annee|cloture|budgetaires?|comptables?|cumules?|reportes?|anterieurs?|constates?|definitifs?|provisoires?|nets?|globa(?:l|ux)|fonctionnement|investissement|exploitation|section|comptes?|administratifs?|financier|unique|n ?- ?1)|\s?[:(,–-]|\s?(?:31 ?(?:/ ?12 ?/|decembre)))*`;
const ANNEES = String.raw`\s?(20\d\d)(?!\d|[/.]\d)((?: et |, ?)20\d\d(?!\d))*`;
const RESULTAT = new RegExp(String.raw`\b(resultats?|comptes? administratifs?|comptes? financiers? uniques?|cfu)\b(${LIAISON})${ANNEES}`, 'g');
const PERIODE = /20\d\d ?[-–/à] ?20\d\d/g;
const ANNEE = /20\d\d/g;

/** Écarte sans les normaliser les textes qui ne parlent ni de résultat ni de compte : presque tous. */
const PEUT_CITER = /sultat|compte|cfu/i;

/** Les années que le texte donne au résultat repris ou au compte administratif, sans doublon, dans l'ordre. */
export function anneesDuResultat(texte: string): readonly number[] {
  if (!PEUT_CITER.test(texte)) return [];
  const t = normaliserTexte(texte).replace(PERIODE, ' ');
  const annees = new Set<number>();
  for (const [citation] of t.matchAll(RESULTAT)) for (const [annee] of citation.matchAll(ANNEE)) annees.add(Number(annee));
  return [...annees];
}
