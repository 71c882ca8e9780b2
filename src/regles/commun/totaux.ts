import { adresse } from '../../domaine/grille';
import { enEuros, versNombre } from '../../domaine/montant';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type ColonneMontant, type TotalAffiche } from '../../domaine/tableau';
import { ditLeCompte, nomColonne } from './cellules';
import { cumuler } from '../indice';
import type { Constatation, Contexte } from '../regle';
import { apresDeplacement, DEPLACER } from './mauvaisCote';

const COLONNES = [D_MOINS, D_PLUS, R_MOINS, R_PLUS] as const satisfies readonly ColonneMontant[];

/** Ajoute à `constats` ce qui sépare un total affiché de la somme des lignes qu'il couvre, colonne par colonne. */
export function comparerTotal(ctx: Contexte<'DM' | 'BP'>, total: TotalAffiche, nom: string, constats: Constatation[]): void {
  const { tableau } = ctx;
  const recalcules = cumuler(tableau.lignes, total.de, total.a);
  for (const colonne of COLONNES) {
    const affiche = total.montants[colonne], recalcule = recalcules[colonne];
    const autreSens = total.sens !== null && (total.sens === 'depense') !== (colonne <= D_PLUS);
    // Un « TOTAL D » ne dit rien des recettes tant qu'il n'en affiche pas.
    if (autreSens && (affiche === null || affiche === 0)) continue;
    if (affiche === null && (tableau.colonnes.montants[colonne] < 0 || vide(total))) continue;
    if (Math.abs((affiche ?? 0) - recalcule) > 0) constats.push(ecart(ctx, total, nom, colonne, affiche, recalcule));
  }
}

function vide(total: TotalAffiche): boolean {
  return total.montants.every((m) => m === null);
}

function ecart(ctx: Contexte<'DM' | 'BP'>, total: TotalAffiche, nom: string, colonne: ColonneMontant, affiche: number | null, recalcule: number): Constatation {
  const { tableau } = ctx;
  const cellule = { ligne: total.rang, colonne: tableau.colonnes.montants[colonne] };
  const e = (affiche ?? 0) - recalcule, juste = enEuros(recalcule), a1 = adresse(cellule);
  const lu = affiche === null ? 'rien d’affiché' : `${enEuros(affiche)} affiché`;
  const suite = apresDeplacement(ctx, total, colonne, recalcule) === (affiche ?? 0);
  return {
    message: `${nom} (${nomColonne(tableau, colonne)}) : ${lu}, ${juste} recalculé (écart ${enEuros(e)})`,
    correction: suite ? DEPLACER : {
      texte: `Si les lignes sont justes, écrire ${juste} en ${a1} ; sinon, corriger la ligne fautive.`,
      ...(ditLeCompte(tableau, cellule) ? {} : { ecritures: [{ cellule: a1, valeur: versNombre(recalcule) }] as const }),
    },
    cellules: [cellule],
    ecart: e,
  };
}
