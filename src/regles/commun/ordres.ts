import type { Plan, Usage } from '../../domaine/nomenclature';
import { SENS, type Sens } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { compteDe } from './cellules';
import { netLigne, type Indice } from '../indice';

/** Chapitres des opérations d'ordre : entre sections (040, 042), à l'intérieur d'une section (041, 043). */
const CHAPITRES_ORDRE = ['040', '041', '042', '043'] as const;
export type ChapitreOrdre = (typeof CHAPITRES_ORDRE)[number];

/** Les opérations d'un chapitre d'ordre dans un sens. */
export interface Cote {
  montant: number;
  readonly lignes: number[];
  /** Vrai si des lignes sans chapitre affiché pourraient aussi en relever : le montant est alors un minimum. */
  incertain: boolean;
}
export type Ordres = Readonly<Record<ChapitreOrdre, Readonly<Record<Sens, Cote>>>>;

const faits = new WeakMap<Indice, { readonly ordres: Ordres | null }>();

/** Les opérations d'ordre du tableau, ou `null` s'il n'en a aucune. Faites une fois par tableau. */
export function ordresDe(tableau: TableauBudgetaire, indice: Indice, plan: Plan): Ordres | null {
  if (!indice.sansChapitre && !tableau.lignes.codesChapitres.some(estOrdre)) return null;
  let fait = faits.get(indice);
  if (fait === undefined) faits.set(indice, (fait = { ordres: relever(tableau, plan) }));
  return fait.ordres;
}

function estOrdre(chapitre: string): chapitre is ChapitreOrdre {
  return chapitre.length === 3 && chapitre.startsWith('04') && (CHAPITRES_ORDRE as readonly string[]).includes(chapitre);
}

function relever(tableau: TableauBudgetaire, plan: Plan): Ordres | null {
  const { lignes } = tableau;
  const ordres: Ordres = { '040': neufs(), '041': neufs(), '042': neufs(), '043': neufs() };
  let vide = true;
  for (let i = 0; i < lignes.nombre; i++) {
    const chapitre = lignes.chapitres[i] as number;
    if (chapitre >= 0 && !estOrdre(lignes.codesChapitres[chapitre] as string)) continue;
    for (const sens of SENS) {
      const m = netLigne(lignes, i, sens);
      if (m === 0) continue;
      const possibles = chapitre >= 0 ? [lignes.codesChapitres[chapitre] as string] : chapitresPossibles(plan, compteDe(tableau, i), sens);
      for (const possible of possibles) {
        if (!estOrdre(possible)) continue;
        const cote = ordres[possible][sens];
        if (possibles.length > 1) { cote.incertain = true; continue; }
        cote.montant += m;
        cote.lignes.push(i);
        vide = false;
      }
    }
  }
  return vide ? null : ordres;
}

function neufs(): Record<Sens, Cote> {
  return { depense: { montant: 0, lignes: [], incertain: false }, recette: { montant: 0, lignes: [], incertain: false } };
}

const USAGES_DU_SENS: Readonly<Record<Sens, readonly Usage[]>> = { depense: ['DR', 'DOES', 'DOIS'], recette: ['RR', 'ROES', 'ROIS'] };

/** Chapitres où le plan range ce compte dans ce sens, opérations réelles comprises ; un crédit voté au chapitre est sa propre réponse. */
function chapitresPossibles(plan: Plan, code: string, sens: Sens): readonly string[] {
  if (estOrdre(code)) return [code];
  const usages = plan.compte(code)?.chapitres;
  if (usages === undefined) return [];
  return USAGES_DU_SENS[sens].flatMap((u) => usages[u] ?? []);
}

/** Vrai si deux côtés d'une même opération diffèrent, sans qu'une ligne incertaine puisse combler le manque. */
export function different(a: Cote, b: Cote): boolean {
  if (!(Math.abs(a.montant - b.montant) > 0)) return false;
  return !(a.montant < b.montant ? a : b).incertain;
}
