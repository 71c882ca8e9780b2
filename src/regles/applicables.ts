import type { NonVide } from '../domaine/constat';
import type { Norme } from '../domaine/section';
import { referencesPour } from './references';
import type { Controlable, Regle } from './regle';

/** Une règle et ce qui s'en déduit une fois pour toutes. */
export class Applicable {
  readonly surPlan: boolean;
  readonly surMontants: boolean;
  #exercice: number | null = null;
  #references: NonVide<string> | null = null;

  constructor(readonly regle: Regle) {
    this.surPlan = regle.requiert.includes('plan');
    this.surMontants = regle.requiert.includes('montants');
  }

  /** Références en clair ; celles du dernier exercice demandé sont gardées, car un même lot porte presque toujours sur un seul. */
  references(exercice: number | null): NonVide<string> {
    if (this.#references === null || exercice !== this.#exercice) {
      this.#exercice = exercice;
      this.#references = referencesPour(this.regle.references, exercice);
    }
    return this.#references;
  }
}

const triees = new WeakMap<readonly Regle[], Map<string, readonly Applicable[]>>();

/** Les règles qui valent pour ce type de tableau et cette norme, dans l'ordre : le tri n'est fait qu'une fois par liste de règles. */
export function applicables(regles: readonly Regle[], type: Controlable, norme: Norme | null): readonly Applicable[] {
  let parCas = triees.get(regles);
  if (parCas === undefined) triees.set(regles, (parCas = new Map()));
  const cas = `${type} ${norme ?? ''}`;
  let choisies = parCas.get(cas);
  if (choisies === undefined) {
    choisies = regles.filter((r) => r.vautPour.includes(type) && (norme === null || r.normes.includes(norme))).map((r) => new Applicable(r));
    parCas.set(cas, choisies);
  }
  return choisies;
}
