import type { ChapitreCode, CompteCode, FonctionCode } from '../domaine/codes';
import { normeDe, type ChapitreDuPlan, type Declinaison, type Plan, type Usage } from '../domaine/nomenclature';
import type { Sens } from '../domaine/section';
import { Comptes, presents } from './comptes';
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
  voisin(declinaison: Declinaison, exercice: number): Plan | null;
}

const USAGES_DU_SENS: Readonly<Record<Sens, readonly Usage[]>> = { depense: ['DR', 'DOES', 'DOIS'], recette: ['RR', 'ROES', 'ROIS'] };
const AUCUN: readonly never[] = [];
/** Codes inconnus dont les voisins sont retenus : le même tableau est contrôlé à chaque saisie. */
const PROCHES_GARDES = 512;

/** Le plan d'une source. Recherches en temps constant ; chaque compte est fait, et les fils rangés, à la première demande. */
export function creerPlan(source: SourcePlan): Plan {
  const norme = normeDe(source.declinaison);
  const comptes = new Comptes(source, norme === 'M22');
  const chapitres = lireChapitres(source);
  const { codes } = source.fonctions;
  const fonctions = new Map(presents(source.fonctions, source.colonne).map((k) => [codes[k] as string, codes[k] as FonctionCode]));
  const vivant = (code: string): boolean => {
    const c = comptes.compte(code);
    return c !== undefined && c.imputable && (c.supprimeDepuis === null || c.supprimeDepuis > source.exercice);
  };
  const proches = new Map<string, readonly CompteCode[]>();
  return {
    declinaison: source.declinaison,
    norme,
    exercice: source.exercice,
    confirme: norme !== 'M22',
    parFonction: fonctions.size > 0,
    compte: (code) => comptes.compte(code),
    fils: (code) => comptes.fils(code),
    chapitre: (code) => chapitres.get(code),
    chapitresDu: (code, sens) => {
      const c = comptes.compte(code)?.chapitres;
      return c === undefined ? AUCUN : [...new Set(USAGES_DU_SENS[sens].flatMap((u) => c[u] ?? []))];
    },
    fonction: (code) => fonctions.get(code),
    libelle: (code) => source.libelles('COMPTES').get(code),
    libelleCourt: (code) => source.libelles('COURTS').get(code),
    libelleChapitre: (code) => source.libelles('CHAPITRES').get(code),
    libelleFonction: (code) => source.libelles('FONCTIONS').get(code),
    successeurs: (code) => (source.successeurs.get(code) ?? AUCUN).filter(vivant).map((c) => c as CompteCode),
    voisin: (declinaison, exercice) => source.voisin(declinaison, exercice),
    proches: (code, max = 3) => {
      const cle = `${code} ${max}`;
      let trouves = proches.get(cle);
      if (trouves === undefined) {
        if (proches.size >= PROCHES_GARDES) proches.clear();
        proches.set(cle, (trouves = voisins(code, vivant, (c) => comptes.fils(c), max)));
      }
      return trouves;
    },
  };
}

const TYPES = { c: 'compte', g: 'globalise', l: 'ligne' } as const;

function lireChapitres({ chapitres, colonne }: SourcePlan): Map<string, ChapitreDuPlan> {
  return new Map(presents(chapitres, colonne).map((k) => {
    const code = chapitres.codes[k] as ChapitreCode, etat = chapitres.etats[chapitres.etat(k, colonne)] as string;
    return [code, { code, section: etat[0] === 'f' ? 'fonctionnement' : 'investissement', type: TYPES[etat[1] as keyof typeof TYPES] }];
  }));
}
