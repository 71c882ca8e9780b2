import fc from 'fast-check';
import type { Section, Sens } from '../../src/domaine/section';
import type { CompteVote, Comptes } from './comptes';

/** Un mouvement de crédits ; `montant` en centimes, négatif pour une diminution, jamais nul. */
export interface Mouvement extends CompteVote {
  readonly sens: Sens;
  readonly fonction: string | null;
  readonly montant: number;
}

/** Une décision modificative équilibrée : par section, des mouvements rangés par sens et chapitre. */
export type Modele = Readonly<Partial<Record<Section, readonly Mouvement[]>>>;

const MONTANT = fc.integer({ min: 1, max: 99_999_999 });
const FONCTIONS = ['01', '02', '020', '423', '4238', '610'];

/** Des décisions équilibrées, faites de comptes réels. `diminutions` : des montants négatifs aussi. */
export function decisions(comptes: Comptes, options: { readonly diminutions: boolean; readonly fonctions: boolean }): fc.Arbitrary<Modele> {
  const section = (s: Section): fc.Arbitrary<Mouvement[]> => fc.tuple(
    mouvements(comptes[s].depense, 'depense', options),
    mouvements(comptes[s].recette, 'recette', options),
  ).map(([d, r]) => ranger(equilibrer(d, r)));
  return fc.record({ fonctionnement: section('fonctionnement'), investissement: section('investissement') }, { requiredKeys: ['fonctionnement'] })
    .map((m) => (m.investissement ? m : { fonctionnement: m.fonctionnement }));
}

function mouvements(
  choix: readonly CompteVote[], sens: Sens, { diminutions, fonctions }: { diminutions: boolean; fonctions: boolean },
): fc.Arbitrary<Mouvement[]> {
  return fc.uniqueArray(fc.constantFrom(...choix), { minLength: 1, maxLength: 5, selector: (c) => c.compte }).chain((retenus) =>
    fc.tuple(...retenus.map((c) => fc.record({
      montant: diminutions ? fc.oneof(MONTANT, MONTANT.map((m) => -m)) : MONTANT,
      fonction: fonctions ? fc.constantFrom(...FONCTIONS) : fc.constant(null),
    }).map((m): Mouvement => ({ ...c, sens, ...m })))));
}

const total = (liste: readonly Mouvement[]): number => liste.reduce((s, m) => s + m.montant, 0);

/** Le côté le plus faible monte de ce qui lui manque, sur sa dernière ligne. */
function equilibrer(depenses: readonly Mouvement[], recettes: readonly Mouvement[]): Mouvement[] {
  const manque = total(depenses) - total(recettes);
  const hausser = (liste: readonly Mouvement[], de: number): Mouvement[] =>
    liste.map((m, i) => (i === liste.length - 1 ? { ...m, montant: m.montant + de } : m));
  const ajustes = manque > 0 ? [...depenses, ...hausser(recettes, manque)] : [...hausser(depenses, -manque), ...recettes];
  return ajustes.filter((m) => m.montant !== 0);
}

function ranger(mouvements: readonly Mouvement[]): Mouvement[] {
  const cle = (m: Mouvement): string => `${m.sens} ${m.chapitre} ${m.compte} ${m.fonction ?? ''}`;
  return [...mouvements].sort((a, b) => (cle(a) < cle(b) ? -1 : 1));
}

/** Les mouvements d'un sens, chapitre par chapitre. */
export function parChapitre(mouvements: readonly Mouvement[], sens: Sens): (readonly [string, readonly Mouvement[]])[] {
  const duSens = mouvements.filter((m) => m.sens === sens);
  return [...new Set(duSens.map((m) => m.chapitre))].map((c) => [c, duSens.filter((m) => m.chapitre === c)] as const);
}

/** Total net d'un sens, en centimes. */
export function net(mouvements: readonly Mouvement[], sens: Sens): number {
  return total(mouvements.filter((m) => m.sens === sens));
}
