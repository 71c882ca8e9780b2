import { normaliser } from '../../domaine/texte';

const FEMININS = /^(caf|cpam|msa|carsat|caisse|association|commune|ville|societe|fondation|region|metropole|mission|mutuelle|banque|entreprise|maison|croix|communaute|regie|cooperative|federation|union|udaf|unaf|adil|admr|adapei|ars)\b/;
const MASCULINS = /^(ccas|cias|comite|centre|departement|conseil|syndicat|secours|groupement|service|fonds|bailleur|cos|hopital|etablissement)\b/;

/** Une voyelle, ou un h muet ; « onze » et « oui » ne s'élident pas. */
const S_ELIDE = /^(?!onz|oui\b)(?:[aeiouæ]|y(?![aeiou])|h(?:abit|armoni|ist|irson|os|opit|omm|onn|otel|um|y|e(?!ros\b|risson|m\b)))/;

export function seElide(nom: string): boolean {
  return S_ELIDE.test(normaliser(nom));
}

/** « la CPAM de l’Essonne », « le Comité des œuvres sociales » : l'article que le nom demande, s'il est connu et n'est pas déjà écrit. */
export function articleDe(nom: string): string {
  const n = normaliser(nom);
  if (!FEMININS.test(n) && !MASCULINS.test(n)) return nom;
  return seElide(nom) ? `l’${nom}` : `${FEMININS.test(n) ? 'la' : 'le'} ${nom}`;
}

const CONTRACTES = { à: { le: 'au', les: 'aux' }, de: { le: 'du', les: 'des' } } as const;
export type Preposition = keyof typeof CONTRACTES;

/** « au Havre », « des Restos du Cœur », « d’EDF », « de l’UDAF » : la préposition contractée avec l'article du nom, ou élidée devant lui. */
export function devant(preposition: Preposition, nom: string): string {
  const article = /^(les?)\s+(?=\S)/i.exec(nom);
  if (article) return `${CONTRACTES[preposition][article[1]?.toLowerCase() === 'les' ? 'les' : 'le']} ${nom.slice(article[0].length)}`;
  return preposition === 'de' && seElide(nom) ? `d’${nom}` : `${preposition} ${nom}`;
}
