import { normaliser } from '../../domaine/texte';

const FEMININS = /^(caf|cpam|msa|carsat|caisse|association|commune|ville|societe|fondation|region|metropole|mission|mutuelle|banque|entreprise|maison|croix|communaute|regie|cooperative|federation|union)\b/;
const MASCULINS = /^(ccas|cias|comite|centre|departement|conseil|syndicat|secours|groupement|service|fonds|bailleur|cos)\b/;

/** « la CPAM de l’Essonne », « le Comité des œuvres sociales » : l'article que le nom demande, s'il est connu et n'est pas déjà écrit. */
export function articleDe(nom: string): string {
  const n = normaliser(nom);
  if (!FEMININS.test(n) && !MASCULINS.test(n)) return nom;
  if (/^[aeiou]/.test(n)) return `l’${nom}`;
  return `${FEMININS.test(n) ? 'la' : 'le'} ${nom}`;
}

/** « au » et « du », pour « à le » et « de le » en tête du texte. */
export function contracter(texte: string): string {
  return texte.replace(/^à le /, 'au ').replace(/^de le /, 'du ');
}
