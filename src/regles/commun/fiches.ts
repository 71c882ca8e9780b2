import { chapitreDeTiers } from '../../domaine/comptesDuPlan';
import type { CompteDuPlan, Plan } from '../../domaine/nomenclature';
import { codeSection, DEPENSE, RECETTE } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { interner } from '../../memoire/interner';
import type { CompteUtilise, Indice } from '../indice';
import type { Contexte } from '../regle';

/**
 * Ce qu'un plan dit d'un code écrit sur une ligne. `chapitre` : vote au niveau du chapitre ; `subdivise` : compte qui a
 * des subdivisions ; `hors-budget` : compte sans chapitre ni subdivision imputable (classes 4 et 5, comptes pour mémoire).
 */
export type Situation = 'imputable' | 'chapitre' | 'subdivise' | 'hors-budget' | 'supprime' | 'inconnu';

/** Un code et ce que le plan en dit. Une liste vide de chapitres veut dire : rien à vérifier. */
export interface Fiche {
  readonly code: string;
  readonly situation: Situation;
  readonly chapitres: readonly string[];
  readonly depense: boolean;
  readonly recette: boolean;
  /** Sections possibles : 1 fonctionnement, 2 investissement, 3 les deux, 0 inconnue. */
  readonly sections: number;
  /** Libellé du plan, vide s'il n'en donne pas : jamais `undefined`, que chaque ligne comparerait à un texte deux fois plus lentement. */
  readonly libelle: string;
  /** Ce que le plan n'admet pas : 1 dépense, 2 recette, 4 fonctionnement, 8 investissement, additionnés. */
  readonly refus: number;
  /** Recette fiscale : le 73, hors 739, qui porte les reversements, en dépense. */
  readonly fiscale: boolean;
  /** Numéro du dernier chapitre du plan sous lequel ce code a été trouvé bien rangé, tous tableaux confondus. */
  range: number;
  /** Libellés déjà comparés à l'officiel, et leur verdict. */
  readonly compares: Map<string, boolean>;
  /** La fiche du code écrit après celui-ci la dernière fois : une feuille relue a gardé son ordre, et deviner coûte moins que chercher. */
  suivante: Fiche | null;
}

/** Les fiches d'un tableau : `fiches[k]` est celle de `lignes.codes[k]`. */
export interface Fiches {
  readonly fiches: readonly Fiche[];
  /** Rangs (dans `lignes.codes`) des codes qui ne sont pas imputables : presque toujours vide. */
  readonly anormales: readonly number[];
  /** Fiches des recettes fiscales : presque toujours vide. */
  readonly fiscales: readonly Fiche[];
  /** Numéro de chaque chapitre de `lignes.codesChapitres`, le même d'un tableau à l'autre. */
  readonly numeros: readonly number[];
  /** Lignes d'un code du plan dont le libellé n'est pas, mot pour mot, le sien. */
  readonly autresLibelles: readonly number[];
  /** Lignes dans un sens ou une section que le plan n'admet pas. */
  readonly inadmises: readonly number[];
  /** Lignes sous un autre chapitre que le dernier trouvé juste pour leur compte : à vérifier. */
  readonly aVerifier: readonly number[];
}

/** Un compte du tableau qui n'est pas imputable : sa fiche et les lignes qui l'emploient. */
export interface Situe { readonly code: string; readonly fiche: Fiche; readonly compte: CompteUtilise }

/** Fiches gardées par plan : le plus grand a 2 600 codes. */
const GARDEES = 4096;

/** Les fiches d'un plan, et celle d'un code vide, d'où partent les tableaux. */
interface Cache { readonly parCode: Map<string, Fiche>; readonly debut: Fiche }

const parPlan = new WeakMap<Plan, Map<number | null, Cache>>();
/** Les dernières fiches faites : les règles d'un tableau se suivent, et une `WeakMap` coûtait plus que les fiches elles-mêmes. */
let dernieres: { readonly indice: Indice; readonly plan: Plan; readonly exercice: number | null; readonly lues: Fiches } | null = null;

/**
 * Les fiches des comptes d'un tableau, faites une fois pour toutes les règles de nomenclature. Celles des codes du plan
 * sont gardées d'un tableau à l'autre ; celles des codes inconnus aussi, dans une limite.
 */
export function fichesDe(plan: Plan, exercice: number | null, tableau: TableauBudgetaire, indice: Indice): Fiches {
  if (dernieres !== null && dernieres.indice === indice && dernieres.plan === plan && dernieres.exercice === exercice) return dernieres.lues;
  const cache = cacheDe(plan, exercice);
  const { codes } = tableau.lignes;
  const fiches = new Array<Fiche>(codes.length), anormales: number[] = [], fiscales: Fiche[] = [];
  let precedente = cache.debut;
  for (let k = 0; k < codes.length; k++) {
    const code = codes[k] as string;
    let f = precedente.suivante;
    if (f === null || f.code !== code) f = trouver(cache, plan, exercice, code);
    // Un code inconnu n'est gardé que dans une limite : il ne se devine pas.
    if (f.situation !== 'inconnu') precedente = precedente.suivante = f;
    if (f.situation !== 'imputable') anormales.push(k);
    if (f.fiscale) fiscales.push(f);
    fiches[k] = f;
  }
  const { numeros, autresLibelles, inadmises, aVerifier } = suspectes(tableau, indice, fiches);
  const lues = { fiches, anormales, fiscales, numeros, autresLibelles, inadmises, aVerifier };
  dernieres = { indice, plan, exercice, lues };
  return lues;
}

function trouver({ parCode }: Cache, plan: Plan, exercice: number | null, code: string): Fiche {
  let f = parCode.get(code);
  if (f === undefined) {
    f = faireFiche(plan, exercice, code);
    if (f.situation === 'inconnu' && parCode.size > GARDEES) parCode.clear();
    parCode.set(code, f);
  }
  return f;
}

/** Une seule passe sur les lignes met de côté, pour chaque règle, le peu qu'elle doit regarder. */
function suspectes({ lignes }: TableauBudgetaire, { cotes }: Indice, fiches: readonly Fiche[]): Pick<Fiches, 'numeros' | 'autresLibelles' | 'inadmises' | 'aVerifier'> {
  const { comptes, libelles, sections, chapitres, codesChapitres, nombre } = lignes;
  const autresLibelles: number[] = [], inadmises: number[] = [], aVerifier: number[] = [], numeros = codesChapitres.map(numeroDe);
  for (let i = 0; i < nombre; i++) {
    const fiche = fiches[comptes[i] as number] as Fiche;
    const chapitre = chapitres[i] as number;
    if (chapitre >= 0 && numeros[chapitre] !== fiche.range) aVerifier.push(i);
    if (libelles[i] !== fiche.libelle && fiche.situation !== 'inconnu') autresLibelles.push(i);
    if ((fiche.refus & ((cotes[i] as number) | ((sections[i] as number) << 2))) !== 0) inadmises.push(i);
  }
  return { numeros, autresLibelles, inadmises, aVerifier };
}

/** Numéros donnés aux chapitres écrits, dans une limite. Deux entiers se comparent quatre fois plus vite que deux textes, à chaque ligne. */
const parChapitre = new Map<string, number>();
const NUMEROS_GARDES = 4096;
let dernierNumero = 0;

/** Le numéro d'un chapitre ; jamais redonné à un autre, même si la table repart à vide. */
function numeroDe(chapitre: string): number {
  let n = parChapitre.get(chapitre);
  if (n === undefined) {
    if (parChapitre.size >= NUMEROS_GARDES) parChapitre.clear();
    parChapitre.set(chapitre, (n = ++dernierNumero));
  }
  return n;
}

/** Les comptes d'une situation anormale ; presque toujours aucun. */
export function enSituation({ plan, exercice, tableau, indice }: Contexte<'DM' | 'BP'>, situation: Situation): readonly Situe[] {
  if (plan === null) return AUCUNE;
  const { fiches, anormales } = fichesDe(plan, exercice, tableau, indice);
  let situes: Situe[] | null = null;
  for (const k of anormales) {
    const fiche = fiches[k] as Fiche, compte = fiche.situation === situation ? indice.compteDeRang(k) : undefined;
    if (compte !== undefined) (situes ??= []).push({ code: fiche.code, fiche, compte });
  }
  return situes ?? AUCUNE;
}

const AUCUNE: readonly never[] = [];

function cacheDe(plan: Plan, exercice: number | null): Cache {
  let parExercice = parPlan.get(plan);
  if (parExercice === undefined) parPlan.set(plan, (parExercice = new Map()));
  let cache = parExercice.get(exercice);
  if (cache === undefined) parExercice.set(exercice, (cache = { parCode: new Map(), debut: faireFiche(plan, exercice, '') }));
  return cache;
}

function faireFiche(plan: Plan, exercice: number | null, code: string): Fiche {
  const compte = plan.compte(code);
  const situation = situer(plan, exercice, code, compte);
  const tiers = compte === undefined && situation === 'imputable' ? chapitreDeTiers(plan, code) : undefined;
  const chapitres: readonly string[] = situation === 'chapitre' ? [code] : tiers !== undefined ? [tiers] : situation === 'imputable' ? [...new Set([...plan.chapitresDu(code, 'depense'), ...plan.chapitresDu(code, 'recette')])] : [];
  const libre = compte === undefined || situation !== 'imputable' || chapitres.length === 0;
  const depense = libre || plan.chapitresDu(code, 'depense').length > 0, recette = libre || plan.chapitresDu(code, 'recette').length > 0;
  const sections = chapitres.reduce((s, c) => s | codeSection(plan.chapitre(c)?.section ?? 'fonctionnement'), 0);
  return {
    code, situation, chapitres, depense, recette, sections,
    libelle: interner((situation === 'chapitre' ? plan.libelleChapitre(code) : situation === 'inconnu' ? '' : plan.libelle(code)) ?? ''),
    refus: (depense ? 0 : DEPENSE) | (recette ? 0 : RECETTE) | (sections === 0 ? 0 : ~sections << 2 & 12),
    fiscale: code.startsWith('73') && !code.startsWith('739') && situation !== 'inconnu',
    range: 0,
    compares: new Map(),
    suivante: null,
  };
}

function situer(plan: Plan, exercice: number | null, code: string, compte: CompteDuPlan | undefined): Situation {
  if (compte !== undefined && compte.supprimeDepuis !== null && compte.supprimeDepuis <= (exercice ?? plan.exercice)) return 'supprime';
  if (compte?.imputable) return 'imputable';
  // Le budget se vote par chapitre : une ligne « 011 » ou « 65 » sans détail est un vote, non une faute.
  if (plan.chapitre(code) !== undefined) return 'chapitre';
  if (compte === undefined) return chapitreDeTiers(plan, code) !== undefined ? 'imputable' : plan.successeurs(code).length > 0 ? 'supprime' : 'inconnu';
  if (aFeuille(plan, code)) return 'subdivise';
  return plan.successeurs(code).length > 0 ? 'supprime' : 'hors-budget';
}

function aFeuille(plan: Plan, code: string): boolean {
  return plan.fils(code).some((f) => plan.compte(f)?.imputable === true || aFeuille(plan, f));
}
