import { sommeEnEuros, type Resultat, type Valeur } from './resultats';
import { lisible, sommeDe, totauxDe } from './totauxDePlage';

const TITRES = ['Section', 'Chapitre', 'Dépenses', 'Recettes', 'Solde'] as const;

/**
 * Tous les totaux d'un tableau de crédits en une fois, diminutions déduites : une ligne par chapitre, une par section
 * (« Total ») et une pour l'ensemble. Le solde est recettes moins dépenses. La section de fonctionnement d'un budget M22
 * y est nommée « Exploitation ».
 *
 * Exemple : =CCAS.TOTAUX(A4:E33) en H1 remplit cinq colonnes, titres compris ; puis
 * =RECHERCHEX("011";INDEX(H1#;;2);INDEX(H1#;;3);0) donne les dépenses du 011. Les codes sont des textes : "020" et "20"
 * restent distincts.
 *
 * #VALEUR! si la plage ne porte pas de tableau reconnu, en porte plusieurs qui ne se complètent pas, ou si un montant
 * est illisible.
 * @customfunction TOTAUX
 * @param plage Le tableau, ligne d'en-tête comprise ; des colonnes entières (A:F) conviennent.
 * @returns Section, chapitre, dépenses, recettes, solde.
 */
export function totaux(plage: unknown[][]): unknown[][] {
  const { presentes, sections, chapitres, nom } = totauxDe('plage', plage);
  const ligne = (section: string, chapitre: string, depense: number, recette: number): Valeur[] => {
    const solde = lisible('plage', plage, recette - depense);
    return [section, chapitre, ...[depense, recette, solde].map((m) => sommeEnEuros('plage', m))];
  };
  const ensemble = sommeDe(presentes.map((s) => sections[s]));
  return [
    [...TITRES],
    ...presentes.flatMap((s) => [
      ...reunir(chapitres.filter((c) => c.section === s)).map(([code, { depense, recette }]) => ligne(nom(s), code ?? 'Sans chapitre', depense, recette)),
      ligne(nom(s), 'Total', sections[s].depense, sections[s].recette),
    ]),
    ligne('Ensemble', 'Total', ensemble.depense, ensemble.recette),
  ] satisfies Resultat;
}

interface Nets { depense: number; recette: number }

/** Un même chapitre de deux tableaux qui se complètent, réuni ; dans l'ordre des codes, les lignes sans chapitre à la fin. */
function reunir(chapitres: readonly (Readonly<Nets> & { readonly chapitre: string | null })[]): readonly (readonly [string | null, Nets])[] {
  const parCode = new Map<string | null, Nets>();
  for (const { chapitre, depense, recette } of chapitres) {
    const nets = parCode.get(chapitre) ?? { depense: 0, recette: 0 };
    parCode.set(chapitre, { depense: nets.depense + depense, recette: nets.recette + recette });
  }
  return [...parCode].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
}
