import { exigerNonVide, type NonVide } from '../constat';
import { normaliser, normaliserTexte } from '../texte';
import type { Membre } from './membre';

const CIVILITE = /^(?:(?:mesdames|messieurs|madame|monsieur|mademoiselle|mmes|mme|mlle|mm|mr|m)\b\.?\s*)+/;
const FEMININES = /^(mmes?|mlle|madame|mademoiselle|la)\b/, MASCULINES = /^(m|mm|mr|monsieur|le)\b/;
const ARTICLE = /^(?:le|la|l)\s+/;
const PRESIDENT = /(?<!vice[\s-]*)\bpresidente?\b/;
const MAIRE = /\bmaire\b/;
/** « Adjointe au maire », « maire adjoint », « vice-président, représentant le maire » ne président pas de droit. */
const AUPRES_DU_MAIRE = /\b(?:adjointe?|conseill\w+|deleguee?|ancien\w*|honoraire|represent\w+|vice)\b/;
const TITRE = /^(?:presidente?|maire)(?: du (?:ccas|cias)\b.*)?$/;
const VICE_PRESIDENT = /\bvice[\s-]*presidente?\b/;

/** Féminin, masculin, ou rien ne le dit. */
export type Genre = 'f' | 'm' | null;

/** Le genre que dit une civilité, ou un texte qui commence par elle ou par un article. */
export function genreDe(texte: string): Genre {
  const t = normaliser(texte);
  if (FEMININES.test(t)) return 'f';
  return MASCULINES.test(t) ? 'm' : null;
}

/** « Mme A », ou l'endroit où il est écrit s'il n'a pas de nom. */
export function nomDuMembre({ civilite, nom, qualite }: Membre): string {
  const dit = [civilite.valeur, nom.valeur ?? qualite.valeur].filter((x) => x !== null && x !== '').join(' ');
  return dit === '' ? `le membre de ${nom.cellule}` : dit;
}

/** Préside le conseil et ordonne ses dépenses (CASF R123-23) : le maire, ou le président de l'intercommunalité. */
export function estPresident({ qualite }: Membre): boolean {
  const dite = normaliserTexte(qualite.valeur ?? '');
  return PRESIDENT.test(dite) || (MAIRE.test(dite) && !AUPRES_DU_MAIRE.test(dite));
}

export function estVicePresident({ qualite }: Membre): boolean {
  return VICE_PRESIDENT.test(normaliserTexte(qualite.valeur ?? ''));
}

/**
 * Le membre qu'un texte désigne, par son nom (« Mme B », « Prénom B ») ou sa qualité (« Mme la Présidente »).
 * `null` si aucun, ou plusieurs, y répondent.
 */
export function retrouver(membres: readonly Membre[], texte: string): Membre | null {
  const cherche = depouiller(texte);
  if (cherche === '') return null;
  const mots = new Set(cherche.split(' '));
  const nommes = membres.map((m) => [m, depouiller(m.nom.valeur ?? '')] as const).filter(([, nom]) => nom !== '');
  return seul(nommes.filter(([, nom]) => nom === cherche))
    ?? seul(nommes.filter(([, nom]) => contenu(nom.split(' '), mots) || contenu([...mots], new Set(nom.split(' ')))))
    ?? seul(membres.map((m) => [m, depouiller(m.qualite.valeur ?? '')] as const).filter(([, qualite]) => qualite !== '' && qualite === cherche));
}

/** Le membre que nomme un texte, ou dont il dit le titre (« Mme la Présidente », « le Maire ») ; `null` si ce n'est aucun, ou si l'on ne sait. */
export function reconnaitre(membres: readonly Membre[], texte: string): Membre | null {
  const membre = retrouver(membres, texte) ?? (TITRE.test(depouiller(texte)) ? seul(membres.filter(estPresident).map((m) => [m, ''])) : null);
  const genres = new Set([texte, membre?.civilite.valeur ?? ''].map(genreDe));
  return genres.has('f') && genres.has('m') ? null : membre;
}

/** Les membres écrits sur plusieurs lignes, ligne par ligne : même nom, dans quelque ordre que ce soit, et rien qui en fasse deux personnes. */
export function lignesEnDouble(membres: readonly Membre[]): readonly NonVide<Membre>[] {
  const parNom = new Map<string, readonly Membre[]>();
  for (const m of membres) {
    const cle = depouiller(m.nom.valeur ?? '').split(' ').sort().join(' ');
    if (cle !== '') parNom.set(cle, [...(parNom.get(cle) ?? []), m]);
  }
  // Mme et M. Martin sont deux ; une ligne de plus, ou sans civilité, redit l'un d'eux.
  const personnes = (memes: readonly Membre[]): number => new Set(memes.map((m) => genreDe(m.civilite.valeur ?? '')).filter((g) => g !== null)).size;
  return [...parNom.values()].filter((memes) => memes.length > Math.max(1, personnes(memes))).map(exigerNonVide);
}

function depouiller(texte: string): string {
  return normaliserTexte(texte).replace(CIVILITE, '').replace(ARTICLE, '').replace(/[-.,]/g, ' ').replace(/\s+/g, ' ').trim();
}

function contenu(mots: readonly string[], dans: ReadonlySet<string>): boolean {
  return mots.every((m) => dans.has(m));
}

function seul(trouves: readonly (readonly [Membre, string])[]): Membre | null {
  return trouves.length === 1 ? trouves[0]?.[0] ?? null : null;
}
