import { adressePlage } from '../../domaine/grille';
import { codeSection, type Section, type Sens } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { netLigne } from '../indice';

/** Montant net d'une section dans un sens sur ces pages, en centimes ; `NaN` si un montant est illisible. */
export function netDesPages(pages: readonly TableauBudgetaire[], section: Section, sens: Sens): number {
  const voulue = codeSection(section);
  return sommer(pages, sens, ({ lignes }, i) => lignes.sections[i] === voulue);
}

/** Montant net d'un compte dans un sens sur ces pages, en centimes. */
export function netDuCompte(pages: readonly TableauBudgetaire[], code: string, sens: Sens): number {
  return sommer(pages, sens, ({ lignes }, i) => lignes.codes[lignes.comptes[i] as number] === code);
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

function sommer(pages: readonly TableauBudgetaire[], sens: Sens, retenue: (page: TableauBudgetaire, ligne: number) => boolean): number {
  let somme = 0;
  for (const p of pages) for (let i = 0; i < p.lignes.nombre; i++) if (retenue(p, i)) somme += netLigne(p.lignes, i, sens);
  return somme;
}

/** « la feuille « Recettes » », ou « le tableau A12:G15 » sur la même feuille. */
export function nommerPage(page: TableauBudgetaire, { feuille }: TableauBudgetaire): string {
  return page.feuille === feuille ? `le tableau ${adressePlage(page.plage)}` : `la feuille « ${page.feuille} »`;
}
