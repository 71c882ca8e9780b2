import type { CompteCode } from '../domaine/codes';
import type { Section, Sens } from '../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type ColonneMontant, type Lignes } from '../domaine/tableau';

/** Sommes des quatre colonnes de montants, en centimes ; `NaN` si l'un des montants est illisible. */
export type Cumul = readonly [number, number, number, number];

/** Un compte employé par le tableau et les lignes qui l'emploient, dans l'ordre. */
export interface CompteUtilise {
  readonly code: CompteCode;
  readonly lignes: readonly number[];
}

/** Regroupements des lignes d'un tableau, faits en une passe et partagés par toutes les règles. */
export interface Indice {
  readonly sections: Readonly<Record<Section, Cumul>>;
  /** Sections où le tableau a au moins une ligne. */
  readonly presentes: readonly Section[];
  readonly comptes: readonly CompteUtilise[];
  compte(code: string): CompteUtilise | undefined;
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
  const c: [number, number, number, number] = [0, 0, 0, 0];
  for (let k = 4 * de; k < 4 * a; k += 4) {
    c[0] += lignes.montants[k] as number;
    c[1] += lignes.montants[k + 1] as number;
    c[2] += lignes.montants[k + 2] as number;
    c[3] += lignes.montants[k + 3] as number;
  }
  return c;
}

/** Indexe les lignes d'un tableau. */
export function indexer(lignes: Lignes): Indice {
  const cumuls: [number, number, number, number][] = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]];
  const effectifs = [0, 0, 0];
  const parCompte: number[][] = lignes.codes.map(() => []);
  const mixtes: number[] = [];
  const negatives: number[] = [];
  const doubles: [number, number][] = [];
  const vues = new Map<string, number>();
  for (let i = 0; i < lignes.nombre; i++) {
    const s = lignes.sections[i] as number;
    const cumul = cumuls[s] as [number, number, number, number];
    const dm = montant(lignes, i, D_MOINS), dp = montant(lignes, i, D_PLUS), rm = montant(lignes, i, R_MOINS), rp = montant(lignes, i, R_PLUS);
    cumul[0] += dm; cumul[1] += dp; cumul[2] += rm; cumul[3] += rp;
    effectifs[s] = (effectifs[s] as number) + 1;
    if ((dm !== 0 && dp !== 0) || (rm !== 0 && rp !== 0)) mixtes.push(i);
    if (dm < 0 || dp < 0 || rm < 0 || rp < 0) negatives.push(i);
    (parCompte[lignes.comptes[i] as number] as number[]).push(i);
    const cote = (dm !== 0 || dp !== 0 ? 1 : 0) | (rm !== 0 || rp !== 0 ? 2 : 0) || (lignes.sens[i] as number);
    const cle = `${lignes.comptes[i]}|${lignes.fonctions[i]}|${lignes.operations[i]}|${lignes.chapitres[i]}|${s}|${cote}`;
    const premiere = vues.get(cle);
    if (premiere === undefined) vues.set(cle, i);
    else doubles.push([premiere, i]);
  }
  const rangs = new Map(lignes.codes.map((code, k) => [code as string, k]));
  const comptes = lignes.codes.map((code, k) => ({ code, lignes: parCompte[k] as number[] }));
  return {
    sections: { fonctionnement: cumuls[1] as Cumul, investissement: cumuls[2] as Cumul } as unknown as Record<Section, Cumul>,
    presentes: (['fonctionnement', 'investissement'] as const).filter((_, k) => effectifs[k + 1] !== 0),
    comptes,
    compte: (code) => { const k = rangs.get(code); return k === undefined ? undefined : comptes[k]; },
    mixtes, negatives, doubles,
  };
}
