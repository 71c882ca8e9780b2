import { adresse, type Position } from '../../domaine/grille';
import { enEuros, versNombre } from '../../domaine/montant';
import { SENS, type Sens } from '../../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type TotalAffiche } from '../../domaine/tableau';
import { cumuler, net } from '../indice';
import { ARITHMETIQUE, definirRegle, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';
import { apresDeplacement, DEPLACER } from '../commun/mauvaisCote';
import { comparerTotal } from '../commun/totaux';

export default definirRegle<'DM' | 'BP'>({
  id: 'AR03',
  titre: 'Le total général est le net des lignes, ou leurs diminutions et leurs augmentations',
  pourquoi: 'Le total général dit de combien le budget change : c’est le net, augmentations moins diminutions. Un mouvement brut à la place du net grossit la décision.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [ARITHMETIQUE],
  requiert: ['montants'],
  verifier(ctx) {
    const { tableau } = ctx;
    if (tableau.totaux.length === 0) return RIEN;
    const constats: Constatation[] = [];
    for (const total of tableau.totaux) {
      if (total.genre !== 'general') continue;
      if (tableau.colonnes.montants.some((c) => c < 0)) comparerTotal(ctx, total, 'Total général', constats);
      else comparerNet(ctx, total, constats);
    }
    return constats;
  },
});

function comparerNet(ctx: Contexte<'DM' | 'BP'>, total: TotalAffiche, constats: Constatation[]): void {
  const { tableau } = ctx;
  if (total.montants.every((m) => m === null)) return;
  const recalcules = cumuler(tableau.lignes, total.de, total.a);
  for (const sens of SENS) {
    const [moins, plus] = sens === 'depense' ? [D_MOINS, D_PLUS] as const : [R_MOINS, R_PLUS] as const;
    const baisse = total.montants[moins] ?? 0, hausse = total.montants[plus] ?? 0, juste = net(recalcules, sens);
    if (total.sens !== null && total.sens !== sens && baisse === 0 && hausse === 0) continue;
    // Un net négatif imprimé en diminution est le même net ; les deux colonnes remplies disent leurs sommes, et le net avec elles.
    const brut = Math.abs(baisse) > 0 && Math.abs(hausse) > 0;
    if (brut && baisse === recalcules[moins] && hausse === recalcules[plus]) continue;
    if (!brut && !(Math.abs(hausse - baisse - juste) > 0)) continue;
    if (Number.isNaN(juste)) continue;
    const cellules = {
      moins: { ligne: total.rang, colonne: tableau.colonnes.montants[moins] },
      plus: { ligne: total.rang, colonne: tableau.colonnes.montants[plus] },
    };
    const suite = !brut && apresDeplacement(ctx, total, plus, recalcules[plus]) - apresDeplacement(ctx, total, moins, recalcules[moins]) === hausse - baisse;
    constats.push(constat(sens, { suite, baisse, hausse, juste, brut, rien: total.montants[moins] === null && total.montants[plus] === null }, cellules));
  }
}

interface Paire { readonly moins: Position; readonly plus: Position }
interface Ecart extends Readonly<Record<'baisse' | 'hausse' | 'juste', number>>, Readonly<Record<'brut' | 'rien' | 'suite', boolean>> {}

function constat(sens: Sens, { baisse, hausse, juste, brut, rien, suite }: Ecart, { moins, plus }: Paire): Constatation {
  const e = hausse - baisse - juste, net = enEuros(juste), a1 = adresse(plus);
  const quoi = rien ? 'rien d’affiché' : brut
    ? `${enEuros(baisse)} et ${enEuros(hausse)} affichés, qui ne sont pas les sommes des deux colonnes`
    : `${enEuros(hausse - baisse)} affiché`;
  const ecrire = { cellule: a1, valeur: versNombre(juste) };
  return {
    message: `Total général (${sens === 'depense' ? 'dépenses' : 'recettes'}) : ${quoi}, net recalculé ${net}${e === 0 ? '' : ` (écart ${enEuros(e)})`}`,
    correction: suite ? DEPLACER : {
      texte: baisse === 0 ? `Si les lignes sont justes, écrire ${net} en ${a1}.` : `Si les lignes sont justes, écrire le seul net ${net} en ${a1} et vider ${adresse(moins)}.`,
      ecritures: baisse === 0 ? [ecrire] : [ecrire, { cellule: adresse(moins), valeur: '' }],
    },
    cellules: baisse === 0 ? [plus] : [plus, moins],
    ecart: e,
  };
}
