import { D_PLUS, type ColonneMontant, type TotalAffiche } from '../../domaine/tableau';
import { montant } from '../indice';
import type { Contexte } from '../regle';
import { fichesDe, type Fiche } from './fiches';
import { bienRange } from './rangement';

type Ctx = Contexte<'DM' | 'BP'>;

/** Une cause, un constat : NO03 parle déjà d'une ligne sous un chapitre qui n'est pas le sien, NO09 d'une recette fiscale. */
export function ditAilleurs(ctx: Ctx, fiche: Fiche, i: number): boolean {
  const { chapitres, codesChapitres } = ctx.tableau.lignes, c = chapitres[i] as number;
  return (ctx.norme === 'M57' && fiche.fiscale) || (c >= 0 && !bienRange(ctx, fiche, codesChapitres[c] as string));
}

/** Que faire d'un total que seul un montant du mauvais côté rend faux. */
export const DEPLACER = 'Corriger d’abord le compte ou le côté que dit NO04 : si le montant change de côté, ce total est juste.';

/** La somme d'une colonne des lignes d'un total, une fois portés du bon côté les montants que NO04 dit du mauvais. */
export function apresDeplacement(ctx: Ctx, { de, a }: TotalAffiche, colonne: ColonneMontant, somme: number): number {
  const { plan, exercice, tableau, indice } = ctx;
  if (plan === null) return somme;
  const { fiches, inadmises } = fichesDe(plan, exercice, tableau, indice);
  const enDepense = colonne <= D_PLUS, autre = (enDepense ? colonne + 2 : colonne - 2) as ColonneMontant;
  let apres = somme;
  for (const i of inadmises) {
    const fiche = fiches[tableau.lignes.comptes[i] as number] as Fiche;
    if (i < de || i >= a || ditAilleurs(ctx, fiche, i)) continue;
    if (!(enDepense ? fiche.depense : fiche.recette)) apres -= montant(tableau.lignes, i, colonne);
    if (!(enDepense ? fiche.recette : fiche.depense)) apres += montant(tableau.lignes, i, autre);
  }
  return apres;
}
