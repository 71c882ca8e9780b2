import type { NonVide } from '../domaine/constat';
import { entiers } from '../memoire/reserve';
import type { Lignes } from '../domaine/tableau';

/** Sommes des quatre colonnes de montants, en centimes ; `NaN` si l'un des montants est illisible. */
export type Cumul = readonly [number, number, number, number];

/** Un code employé par le tableau, les lignes qui l'emploient, dans l'ordre, et la somme de leurs montants. */
export interface Groupe<C extends string> {
  readonly code: C;
  /** Première ligne qui emploie ce code. */
  readonly premiere: number;
  readonly lignes: NonVide<number>;
  readonly cumul: Cumul;
}

/** Longueur des codes de ligne budgétaire, et nombre de recherches d'autres codes à partir duquel une table se paie. */
const LONGUEUR_COURTE = 3, PEU = 32;

/** Les lignes de chaque code, en listes : `premieres[k]` est la première ligne du code `k`, `suivantes[i]` celle qui suit la ligne `i`, -1 à la fin. */
export interface Chaines { readonly premieres: Int32Array; readonly suivantes: Int32Array }

/**
 * Les lignes groupées par un code, en listes chaînées dans un seul tableau d'entiers, faites à la première demande : les
 * règles cherchent le plus souvent un code que le tableau n'emploie pas. Les listes de nombres ne sont faites que pour
 * les codes qu'une règle regarde.
 */
export class Regroupement<C extends string> {
  private faites: Chaines | null = null;
  private tous: readonly GroupeChaine<C>[] | null = null;
  private rangs: Map<string, number> | null = null;
  private recherches = 0;
  private courts: readonly number[] | null = null;
  private dernier: GroupeChaine<C> | null = null;

  constructor(private readonly tableau: Lignes, private readonly indices: Int32Array, private readonly codes: readonly C[]) {}

  get chaines(): Chaines {
    return (this.faites ??= chainer(this.indices, this.tableau.nombre, this.codes.length));
  }

  get groupes(): readonly Groupe<C>[] {
    if (this.tous !== null) return this.tous;
    const tous: GroupeChaine<C>[] = [];
    for (let k = 0; k < this.codes.length; k++) if ((this.chaines.premieres[k] as number) >= 0) tous.push(this.groupe(k));
    return (this.tous = tous);
  }

  parCode(code: string): Groupe<C> | undefined {
    return this.parRang(this.rang(code));
  }

  /** Le groupe du code de ce rang ; `undefined` si le rang est négatif ou si aucune ligne ne l'emploie. */
  parRang(k: number): Groupe<C> | undefined {
    return k < 0 || (this.chaines.premieres[k] as number) < 0 ? undefined : this.groupe(k);
  }

  /** Les règles cherchent presque toujours « 001 », « 021 », « 023 »… : parmi les codes courts, un parcours suffit. */
  private rang(code: string): number {
    const { codes } = this;
    if (code.length <= LONGUEUR_COURTE) {
      const courts = (this.courts ??= rangsCourts(codes));
      for (let i = 0; i < courts.length; i++) if (codes[courts[i] as number] === code) return courts[i] as number;
      return -1;
    }
    if (this.rangs === null && ++this.recherches <= PEU) return codes.indexOf(code as C);
    return (this.rangs ??= new Map(codes.map((c, k) => [c, k]))).get(code) ?? -1;
  }

  /** Le dernier groupe fait est gardé : les règles qui regardent un compte se suivent. */
  private groupe(k: number): GroupeChaine<C> {
    const { premieres, suivantes } = this.chaines, premiere = premieres[k] as number;
    if (this.dernier?.premiere !== premiere) this.dernier = new GroupeChaine(this.codes[k] as C, premiere, suivantes, this.tableau.montants);
    return this.dernier;
  }
}

function chainer(indices: Int32Array, nombre: number, codes: number): Chaines {
  const premieres = entiers(codes).fill(-1), suivantes = entiers(nombre);
  for (let i = nombre - 1; i >= 0; i--) {
    const k = indices[i] as number;
    if (k < 0) continue;
    suivantes[i] = premieres[k] as number;
    premieres[k] = i;
  }
  return { premieres, suivantes };
}

function rangsCourts(codes: readonly string[]): readonly number[] {
  const courts: number[] = [];
  for (let k = 0; k < codes.length; k++) if ((codes[k] as string).length <= LONGUEUR_COURTE) courts.push(k);
  return courts;
}

class GroupeChaine<C extends string> implements Groupe<C> {
  private liste: NonVide<number> | null = null;
  constructor(readonly code: C, readonly premiere: number, private readonly suivantes: Int32Array, private readonly montants: Float64Array) {}

  get lignes(): NonVide<number> {
    if (this.liste !== null) return this.liste;
    const lignes: [number, ...number[]] = [this.premiere];
    for (let i = this.suivantes[this.premiere] as number; i >= 0; i = this.suivantes[i] as number) lignes.push(i);
    return (this.liste = lignes);
  }

  get cumul(): Cumul {
    const { montants, suivantes } = this;
    let dm = 0, dp = 0, rm = 0, rp = 0;
    for (let i = this.premiere; i >= 0; i = suivantes[i] as number) {
      dm += montants[4 * i] as number; dp += montants[4 * i + 1] as number; rm += montants[4 * i + 2] as number; rp += montants[4 * i + 3] as number;
    }
    return [dm, dp, rm, rp];
  }
}
