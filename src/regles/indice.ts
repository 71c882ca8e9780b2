import type { ChapitreCode, CompteCode, FonctionCode } from '../domaine/codes';
import type { Section, Sens } from '../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type ColonneMontant, type Lignes } from '../domaine/tableau';
import { lignesDoubles } from './doublons';

/** Sommes des quatre colonnes de montants, en centimes ; `NaN` si l'un des montants est illisible. */
export type Cumul = readonly [number, number, number, number];

/** Un code employé par le tableau, les lignes qui l'emploient, dans l'ordre, et la somme de leurs montants. */
export interface Groupe<C extends string> {
  readonly code: C;
  /** Première ligne qui emploie ce code. */
  readonly premiere: number;
  readonly lignes: readonly number[];
  readonly cumul: Cumul;
}
export type CompteUtilise = Groupe<CompteCode>;

/** Regroupements des lignes d'un tableau, partagés par toutes les règles ; chacun n'est fait que si une règle le demande. */
export interface Indice {
  readonly sections: Readonly<Record<Section, Cumul>>;
  /** Sections où le tableau a au moins une ligne. */
  readonly presentes: readonly Section[];
  readonly comptes: readonly CompteUtilise[];
  compte(code: string): CompteUtilise | undefined;
  /** Chapitres affichés par le tableau (vide s'il n'en affiche aucun). */
  readonly chapitres: readonly Groupe<ChapitreCode>[];
  chapitre(code: string): Groupe<ChapitreCode> | undefined;
  /** Fonctions employées. */
  readonly fonctions: readonly Groupe<FonctionCode>[];
  /** Lignes à la fois en diminution et en augmentation du même sens. */
  readonly mixtes: readonly number[];
  /** Lignes portant un montant négatif. */
  readonly negatives: readonly number[];
  /** Lignes qui répètent l'imputation d'une ligne antérieure : [première, répétition]. */
  readonly doubles: readonly (readonly [number, number])[];
}

/** Augmentations moins diminutions du sens, en centimes. */
export function net(c: Cumul, sens: Sens): number {
  return sens === 'depense' ? c[D_PLUS] - c[D_MOINS] : c[R_PLUS] - c[R_MOINS];
}

/** Montant de la colonne `colonne` de la ligne `i`, en centimes. */
export function montant(lignes: Lignes, i: number, colonne: ColonneMontant): number {
  return lignes.montants[4 * i + colonne] as number;
}

/** Montant net de la ligne `i` dans un sens, en centimes. */
export function netLigne(lignes: Lignes, i: number, sens: Sens): number {
  return sens === 'depense' ? montant(lignes, i, D_PLUS) - montant(lignes, i, D_MOINS) : montant(lignes, i, R_PLUS) - montant(lignes, i, R_MOINS);
}

/** Somme des quatre colonnes sur les lignes de `de` à `a` exclu. */
export function cumuler(lignes: Lignes, de: number, a: number): Cumul {
  const { montants } = lignes;
  let dm = 0, dp = 0, rm = 0, rp = 0;
  for (let k = 4 * de; k < 4 * a; k += 4) {
    dm += montants[k] as number;
    dp += montants[k + 1] as number;
    rm += montants[k + 2] as number;
    rp += montants[k + 3] as number;
  }
  return [dm, dp, rm, rp];
}

/** Indexe les lignes d'un tableau. */
export function indexer(lignes: Lignes): Indice {
  return new IndiceLignes(lignes);
}

class IndiceLignes implements Indice {
  readonly sections: Readonly<Record<Section, Cumul>>;
  readonly presentes: readonly Section[];
  readonly mixtes: readonly number[];
  readonly negatives: readonly number[];
  readonly #lignes: Lignes;
  #parCompte: Regroupement<CompteCode> | null = null;
  #parChapitre: Regroupement<ChapitreCode> | null = null;
  #parFonction: Regroupement<FonctionCode> | null = null;
  #doubles: readonly (readonly [number, number])[] | null = null;

  constructor(lignes: Lignes) {
    this.#lignes = lignes;
    const { montants, sections, nombre } = lignes;
    const f: [number, number, number, number] = [0, 0, 0, 0], v: [number, number, number, number] = [0, 0, 0, 0];
    const mixtes: number[] = [], negatives: number[] = [];
    let enF = 0, enI = 0;
    for (let i = 0, k = 0; i < nombre; i++, k += 4) {
      const dm = montants[k] as number, dp = montants[k + 1] as number, rm = montants[k + 2] as number, rp = montants[k + 3] as number;
      const s = sections[i];
      if (s === 1) { enF++; f[0] += dm; f[1] += dp; f[2] += rm; f[3] += rp; }
      else if (s === 2) { enI++; v[0] += dm; v[1] += dp; v[2] += rm; v[3] += rp; }
      if ((dm !== 0 && dp !== 0) || (rm !== 0 && rp !== 0)) mixtes.push(i);
      if (dm < 0 || dp < 0 || rm < 0 || rp < 0) negatives.push(i);
    }
    this.sections = { fonctionnement: f, investissement: v };
    this.presentes = enF === 0 ? (enI === 0 ? [] : ['investissement']) : enI === 0 ? ['fonctionnement'] : ['fonctionnement', 'investissement'];
    this.mixtes = mixtes;
    this.negatives = negatives;
  }

  get comptes(): readonly CompteUtilise[] { return this.#comptes().groupes; }
  compte(code: string): CompteUtilise | undefined { return this.#comptes().parCode(code); }
  get chapitres(): readonly Groupe<ChapitreCode>[] { return this.#chapitres().groupes; }
  chapitre(code: string): Groupe<ChapitreCode> | undefined { return this.#chapitres().parCode(code); }
  get fonctions(): readonly Groupe<FonctionCode>[] {
    return (this.#parFonction ??= new Regroupement(this.#lignes, this.#lignes.fonctions, this.#lignes.codesFonctions)).groupes;
  }
  get doubles(): readonly (readonly [number, number])[] { return (this.#doubles ??= lignesDoubles(this.#lignes)); }

  #comptes(): Regroupement<CompteCode> { return (this.#parCompte ??= new Regroupement(this.#lignes, this.#lignes.comptes, this.#lignes.codes)); }
  #chapitres(): Regroupement<ChapitreCode> { return (this.#parChapitre ??= new Regroupement(this.#lignes, this.#lignes.chapitres, this.#lignes.codesChapitres)); }
}

/**
 * Les lignes groupées par un code, en listes chaînées dans un seul tableau d'entiers : `premieres[k]` est la première
 * ligne du code `k`, `suivantes[i]` celle qui suit la ligne `i`. Les listes de nombres ne sont faites que pour les
 * codes qu'une règle regarde.
 */
class Regroupement<C extends string> {
  readonly groupes: readonly GroupeChaine<C>[];
  #rangs: Map<string, GroupeChaine<C>> | null = null;

  constructor(lignes: Lignes, indices: Int32Array, codes: readonly C[]) {
    const premieres = new Int32Array(codes.length).fill(-1), suivantes = new Int32Array(lignes.nombre);
    for (let i = lignes.nombre - 1; i >= 0; i--) {
      const k = indices[i] as number;
      if (k < 0) continue;
      suivantes[i] = premieres[k] as number;
      premieres[k] = i;
    }
    const groupes: GroupeChaine<C>[] = [];
    for (let k = 0; k < codes.length; k++) if ((premieres[k] as number) >= 0) groupes.push(new GroupeChaine(codes[k] as C, premieres[k] as number, suivantes, lignes.montants));
    this.groupes = groupes;
  }

  parCode(code: string): GroupeChaine<C> | undefined {
    return (this.#rangs ??= new Map(this.groupes.map((g) => [g.code, g]))).get(code);
  }
}

class GroupeChaine<C extends string> implements Groupe<C> {
  #lignes: number[] | null = null;
  constructor(readonly code: C, readonly premiere: number, private readonly suivantes: Int32Array, private readonly montants: Float64Array) {}

  get lignes(): readonly number[] {
    if (this.#lignes !== null) return this.#lignes;
    const lignes: number[] = [];
    for (let i = this.premiere; i >= 0; i = this.suivantes[i] as number) lignes.push(i);
    return (this.#lignes = lignes);
  }

  get cumul(): Cumul {
    const { montants } = this;
    let dm = 0, dp = 0, rm = 0, rp = 0;
    for (let i = this.premiere; i >= 0; i = this.suivantes[i] as number) {
      dm += montants[4 * i] as number; dp += montants[4 * i + 1] as number; rm += montants[4 * i + 2] as number; rp += montants[4 * i + 3] as number;
    }
    return [dm, dp, rm, rp];
  }
}
