import type { CompteCode, FonctionCode } from '../domaine/codes';
import { octets } from '../memoire/reserve';
import { SECTIONS, type Section, type Sens } from '../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type ColonneMontant, type Lignes } from '../domaine/tableau';
import { lignesDoubles } from './doublons';
import { Regroupement, type Cumul, type Groupe } from './regroupement';

export type { Cumul, Groupe } from './regroupement';
export type CompteUtilise = Groupe<CompteCode>;

/** Regroupements des lignes d'un tableau, partagés par toutes les règles ; chacun n'est fait que si une règle le demande. */
export interface Indice {
  /** Sommes de chaque section, restes à réaliser repris compris. */
  readonly sections: Readonly<Record<Section, Cumul>>;
  /** Sections où le tableau a au moins une ligne. */
  readonly presentes: readonly Section[];
  readonly comptes: readonly CompteUtilise[];
  compte(code: string): CompteUtilise | undefined;
  /** Le compte de ce rang dans `lignes.codes`, si une ligne au moins l'emploie. */
  compteDeRang(rang: number): CompteUtilise | undefined;
  /** Fonctions employées. */
  readonly fonctions: readonly Groupe<FonctionCode>[];
  /** Côté de chaque ligne, d'après ses montants, ou d'après le sens écrit quand tous sont nuls : 1 dépense, 2 recette, 3 les deux, 0 aucun. */
  readonly cotes: Uint8Array;
  /** Vrai si une ligne au moins n'a pas de chapitre affiché, pas de fonction. */
  readonly sansChapitre: boolean;
  readonly sansFonction: boolean;
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

/** Les sommes, augmentées des restes à réaliser repris, et inconnues dans les colonnes où un montant n'a pas de ligne. */
function sauf({ restes, sections, nombre, inconnus }: Lignes, sommes: Record<Section, [number, number, number, number]>): Record<Section, Cumul> {
  for (let i = 0; restes !== undefined && i < nombre; i++) {
    const s = sections[i] === 1 ? sommes.fonctionnement : sommes.investissement;
    if (sections[i] === 0) continue;
    s[D_PLUS] += restes[2 * i] as number;
    s[R_PLUS] += restes[2 * i + 1] as number;
  }
  if (inconnus === undefined) return sommes;
  for (const { section, colonne } of inconnus) {
    if (section !== 2) sommes.fonctionnement[colonne] = NaN;
    if (section !== 1) sommes.investissement[colonne] = NaN;
  }
  return sommes;
}

class IndiceLignes implements Indice {
  readonly sections: Readonly<Record<Section, Cumul>>;
  readonly presentes: readonly Section[];
  readonly cotes: Uint8Array;
  readonly sansChapitre: boolean;
  readonly sansFonction: boolean;
  readonly mixtes: readonly number[];
  readonly negatives: readonly number[];
  private parCompte: Regroupement<CompteCode> | null = null;
  private parFonction: Regroupement<FonctionCode> | null = null;
  private repetees: readonly (readonly [number, number])[] | null = null;

  constructor(private readonly tableau: Lignes) {
    const { montants, sections, sens, chapitres, fonctions, nombre } = tableau;
    const cotes = octets(nombre), mixtes: number[] = [], negatives: number[] = [];
    // Huit variables plutôt que deux tableaux, sommes et produits plutôt que comparaisons en chaîne : la colonne remplie
    // change d'une ligne à l'autre, et des branchements que le processeur prédit mal triplaient la durée de la passe.
    // Les codes sont écrits en nombres, non lus d'un autre module : 1 fonctionnement ou dépense, 2 investissement ou recette.
    let fdm = 0, fdp = 0, frm = 0, frp = 0, idm = 0, idp = 0, irm = 0, irp = 0, enF = 0, enI = 0, codes = 0, codesF = 0;
    for (let i = 0, k = 0; i < nombre; i++, k += 4) {
      const dm = montants[k] as number, dp = montants[k + 1] as number, rm = montants[k + 2] as number, rp = montants[k + 3] as number;
      const s = sections[i];
      codes |= chapitres[i] as number;
      codesF |= fonctions[i] as number;
      if (s === 1) { enF++; fdm += dm; fdp += dp; frm += rm; frp += rp; }
      else if (s === 2) { enI++; idm += dm; idp += dp; irm += rm; irp += rp; }
      cotes[i] = (Math.abs(dm) + Math.abs(dp) !== 0 ? 1 : 0) + (Math.abs(rm) + Math.abs(rp) !== 0 ? 2 : 0) || (sens[i] as number);
      if (dm * dp + rm * rp !== 0 && ((dm !== 0 && dp !== 0) || (rm !== 0 && rp !== 0))) mixtes.push(i);
      if (dm < 0 || dp < 0 || rm < 0 || rp < 0) negatives.push(i);
    }
    this.sections = sauf(tableau, { fonctionnement: [fdm, fdp, frm, frp], investissement: [idm, idp, irm, irp] });
    this.presentes = enF === 0 ? (enI === 0 ? [] : ['investissement']) : enI === 0 ? ['fonctionnement'] : SECTIONS;
    this.cotes = cotes;
    // Un seul -1 rend le « ou » de tous négatif.
    this.sansChapitre = codes < 0;
    this.sansFonction = codesF < 0;
    this.mixtes = mixtes;
    this.negatives = negatives;
  }

  get comptes(): readonly CompteUtilise[] { return this.regroupesParCompte().groupes; }
  compte(code: string): CompteUtilise | undefined { return this.regroupesParCompte().parCode(code); }
  compteDeRang(rang: number): CompteUtilise | undefined { return this.regroupesParCompte().parRang(rang); }
  get fonctions(): readonly Groupe<FonctionCode>[] {
    return (this.parFonction ??= new Regroupement(this.tableau, this.tableau.fonctions, this.tableau.codesFonctions)).groupes;
  }
  get doubles(): readonly (readonly [number, number])[] {
    return (this.repetees ??= lignesDoubles(this.tableau, this.cotes, this.regroupesParCompte()));
  }

  private regroupesParCompte(): Regroupement<CompteCode> {
    return (this.parCompte ??= new Regroupement(this.tableau, this.tableau.comptes, this.tableau.codes));
  }
}
