import { enumerer } from '../../domaine/enumerer';
import { adressePlage } from '../../domaine/grille';
import type { Section, Sens } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { indexer, net, netLigne } from '../indice';
import type { Empechement } from '../regle';

/** Dépenses et recettes nettes d'une section sur ces pages, restes à réaliser repris compris, en centimes ; `NaN` si un montant est illisible. */
export function netDesPages(pages: readonly TableauBudgetaire[], section: Section): readonly [number, number] {
  let depenses = 0, recettes = 0;
  for (const p of pages) {
    const cumul = indexer(p.lignes).sections[section];
    depenses += net(cumul, 'depense');
    recettes += net(cumul, 'recette');
  }
  return [depenses, recettes];
}

/** Montant net d'un compte dans un sens sur ces pages, en centimes ; `NaN` si un montant est illisible. */
export function netDuCompte(pages: readonly TableauBudgetaire[], code: string, sens: Sens): number {
  let somme = 0;
  for (const { lignes } of pages) {
    for (let i = 0; i < lignes.nombre; i++) if (lignes.codes[lignes.comptes[i] as number] === code) somme += netLigne(lignes, i, sens);
  }
  return somme;
}

/** Ce que ces pages empêchent de contrôler. `quoi` : « L'équilibre de fonctionnement ». */
export function pagesIllisibles(pages: readonly TableauBudgetaire[], tableau: TableauBudgetaire, quoi: string): Empechement {
  return { nonEvalue: 'cellule-illisible', cause: `${quoi} se vérifie avec ${enumerer(pages.map((p) => nommerPage(p, tableau)))}, où des montants n’ont pas pu être lus : corrigez-les, puis contrôlez de nouveau.` };
}

/** Une ligne d'une page. */
export interface LigneDePage { readonly page: TableauBudgetaire; readonly ligne: number }

/** La première ligne des pages qui emploie ce compte ; `null` si aucune. */
export function pageDuCompte(pages: readonly TableauBudgetaire[], code: string): LigneDePage | null {
  for (const page of pages) {
    const { codes, comptes, nombre } = page.lignes, rang = codes.findIndex((c) => c === code);
    if (rang >= 0) return { page, ligne: comptes.subarray(0, nombre).indexOf(rang) };
  }
  return null;
}

/** « la feuille « Recettes » », ou « le tableau A12:G15 » sur la même feuille. */
export function nommerPage(page: TableauBudgetaire, { feuille }: TableauBudgetaire): string {
  return page.feuille === feuille ? `le tableau ${adressePlage(page.plage)}` : `la feuille « ${page.feuille} »`;
}
