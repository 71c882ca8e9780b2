import { nettoyer } from '../pdf/texte/nettoyer';

/** Lettres liées d'un texte collé d'un PDF : « conﬁée ». */
const LIGATURES = /[\ufb00-\ufb06]/gu;
/** Puces de Word (polices Symbol et Wingdings, à leur place privée) et leurs semblables. */
const PUCES = /[\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf0fc\u2023\u2043\u2219\u25a0\u25a1\u25aa\u25ab\u25b6\u25ba\u25c6\u25c7\u25cb\u25cf\u25e6\u2756\u27a2\u27a4]/gu;
/** Signes qui, en tête de ligne, ne sont que des puces. */
const PUCES_EN_TETE = /^(\s*)[·→⇒➔✓✔☑\uf0e0](?=\s)/u;

/** Le texte tel que l'acte l'écrit : ligatures défaites, puces d'un autre logiciel ramenées à « • ». */
export function texteImprime(texte: string): string {
  return texte.replace(LIGATURES, (c) => c.normalize('NFKD')).replace(PUCES, '•').replace(PUCES_EN_TETE, '$1•');
}

/** Ce que la police de l'acte dessine au romain : les plages de scripts/polices.mjs, et les sauts de ligne. */
const DESSINE = /[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u1d48\u1d49\u02b3\u02e2\u1e00-\u1eff\u2010\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u202f\u2039\u203a\u20ac\u2116\u2212]/u;

/** Les caractères du texte que la police de l'acte n'a pas, chacun une fois. */
export function sansDessin(texte: string): readonly string[] {
  return [...new Set(nettoyer(texte))].filter((c) => !DESSINE.test(c));
}

/** Tous les textes d'une valeur, quelle que soit sa forme. */
export function* textesDe(valeur: unknown): Iterable<string> {
  if (typeof valeur === 'string') yield valeur;
  else if (typeof valeur === 'object' && valeur !== null) for (const v of Object.values(valeur)) yield* textesDe(v);
}
