import type { ChapitreCode, CompteCode, FonctionCode } from '../domaine/codes';
import { normeDe, USAGES, type ChapitreDuPlan, type CompteDuPlan, type Declinaison, type Plan, type Usage } from '../domaine/nomenclature';
import type { Sens } from '../domaine/section';
import type { LibellesEmpaquetes, PartieLue } from './famille';
import { voisins } from './voisins';

/** De quoi faire un plan : les trois parties de sa famille et sa colonne dans les motifs. */
export interface SourcePlan {
  readonly declinaison: Declinaison;
  readonly exercice: number;
  readonly colonne: number;
  readonly comptes: PartieLue;
  readonly chapitres: PartieLue;
  readonly fonctions: PartieLue;
  /** Anciens comptes → comptes qui les remplacent. */
  readonly successeurs: ReadonlyMap<string, readonly string[]>;
  libelles(partie: keyof LibellesEmpaquetes): ReadonlyMap<string, string>;
}

const USAGES_DU_SENS: Readonly<Record<Sens, readonly Usage[]>> = { depense: ['DR', 'DOES', 'DOIS'], recette: ['RR', 'ROES', 'ROIS'] };
const AUCUN: readonly never[] = [];

/** Le plan d'une source. Recherches en temps constant ; les fils sont rangés à la première demande. */
export function creerPlan(source: SourcePlan): Plan {
  const norme = normeDe(source.declinaison);
  const comptes = lireComptes(source, norme === 'M22');
  const chapitres = lireChapitres(source);
  const fonctions = new Map(presents(source.fonctions, source.colonne).map(([code]) => [code, code as FonctionCode]));
  const vivant = (code: string): boolean => {
    const c = comptes.get(code);
    return c !== undefined && c.imputable && (c.supprimeDepuis === null || c.supprimeDepuis > source.exercice);
  };
  let fils: Map<string, CompteCode[]> | null = null;
  return {
    declinaison: source.declinaison,
    norme,
    exercice: source.exercice,
    confirme: norme !== 'M22',
    parFonction: fonctions.size > 0,
    compte: (code) => comptes.get(code),
    fils: (code) => (fils ??= rangerFils(comptes)).get(code) ?? AUCUN,
    chapitre: (code) => chapitres.get(code),
    chapitresDu: (code, sens) => {
      const c = comptes.get(code)?.chapitres;
      return c === undefined ? AUCUN : [...new Set(USAGES_DU_SENS[sens].flatMap((u) => c[u] ?? []))];
    },
    fonction: (code) => fonctions.get(code),
    libelle: (code) => source.libelles('COMPTES').get(code),
    libelleCourt: (code) => source.libelles('COURTS').get(code),
    libelleChapitre: (code) => source.libelles('CHAPITRES').get(code),
    libelleFonction: (code) => source.libelles('FONCTIONS').get(code),
    successeurs: (code) => (source.successeurs.get(code) ?? AUCUN).filter(vivant).map((c) => c as CompteCode),
    proches: (code, max = 3) => voisins(code, vivant, (c) => (fils ??= rangerFils(comptes)).get(c) ?? AUCUN, max),
  };
}

function presents(partie: PartieLue, colonne: number): [string, string][] {
  return partie.codes.map((code, k): [string, string] => [code, partie.etat(k, colonne)]).filter(([, etat]) => etat !== '');
}

/** En M22 la source ne dit pas les comptes imputables : ce sont ceux qu'aucun autre ne prolonge. */
function lireComptes(source: SourcePlan, feuilles: boolean): Map<string, CompteDuPlan> {
  const lus = presents(source.comptes, source.colonne);
  const etats = new Map<string, ReturnType<typeof lireEtat>>();
  const comptes = new Map<string, CompteDuPlan>();
  const ancetres: string[] = [];
  lus.forEach(([code, texte], k) => {
    let etat = etats.get(texte);
    if (etat === undefined) etats.set(texte, (etat = lireEtat(texte)));
    while (ancetres.length > 0 && !code.startsWith(ancetres.at(-1) as string)) ancetres.pop();
    const imputable = feuilles ? !(lus[k + 1]?.[0].startsWith(code) ?? false) : etat.usages > 0;
    comptes.set(code, { code: code as CompteCode, parent: (ancetres.at(-1) ?? null) as CompteCode | null, chapitres: etat.chapitres, imputable, supprimeDepuis: etat.supprimeDepuis });
    ancetres.push(code);
  });
  return comptes;
}

/** « DR:65 DOES:042!2023 » : chapitre de chaque usage, puis premier exercice où le compte n'existe plus. */
function lireEtat(texte: string): { chapitres: CompteDuPlan['chapitres']; usages: number; supprimeDepuis: number | null } {
  const [usages = '', annee] = texte.split('!');
  const chapitres: Partial<Record<Usage, ChapitreCode>> = {};
  for (const paire of usages.split(' ')) {
    const [usage, chapitre] = paire.split(':');
    if (chapitre !== undefined) chapitres[USAGES.find((u) => u === usage) as Usage] = chapitre as ChapitreCode;
  }
  return { chapitres: Object.freeze(chapitres), usages: Object.keys(chapitres).length, supprimeDepuis: annee === undefined ? null : Number(annee) };
}

const TYPES = { c: 'compte', g: 'globalise', l: 'ligne' } as const;

function lireChapitres(source: SourcePlan): Map<string, ChapitreDuPlan> {
  return new Map(presents(source.chapitres, source.colonne).map(([code, etat]) => [code, {
    code: code as ChapitreCode,
    section: etat[0] === 'f' ? 'fonctionnement' : 'investissement',
    type: TYPES[etat[1] as keyof typeof TYPES],
  }]));
}

function rangerFils(comptes: ReadonlyMap<string, CompteDuPlan>): Map<string, CompteCode[]> {
  const fils = new Map<string, CompteCode[]>();
  for (const { code, parent } of comptes.values()) {
    if (parent === null) continue;
    const freres = fils.get(parent);
    if (freres === undefined) fils.set(parent, [code]);
    else freres.push(code);
  }
  return fils;
}
