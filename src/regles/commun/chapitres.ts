import type { Plan } from '../../domaine/nomenclature';
import { SENS, type Sens } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { compteDe } from './cellules';
import { netLigne } from '../indice';

/** « 001 », « 022 », « 042 »… : la ligne budgétaire est son propre chapitre, quel que soit le plan. */
const LIGNE_BUDGETAIRE = /^0\d\d$/;

/** Chapitre de la ligne `i` : celui que le tableau affiche, sinon le premier que le plan lui donne du côté de son montant ; `null` si rien ne le dit. */
export function chapitreDe(tableau: TableauBudgetaire, i: number, plan: Plan | null): string | null {
  const { lignes } = tableau;
  const affiche = lignes.chapitres[i] as number;
  if (affiche >= 0) return lignes.codesChapitres[affiche] as string;
  const code = compteDe(tableau, i);
  if (LIGNE_BUDGETAIRE.test(code)) return code;
  if (plan === null) return null;
  if (plan.chapitre(code)) return code;
  const sens = SENS.find((s) => netLigne(lignes, i, s) !== 0);
  return (sens && plan.chapitresDu(code, sens)[0]) ?? null;
}

/** Le mouvement net d'un chapitre dans un sens, en centimes, et les lignes qui le font. */
export interface Mouvement { readonly chapitre: string | null; net: number; readonly lignes: number[] }

/** Les mouvements d'un sens par chapitre, dans l'ordre du tableau, pour les lignes retenues. */
export function mouvements(tableau: TableauBudgetaire, plan: Plan | null, sens: Sens, retenir: (i: number) => boolean): readonly Mouvement[] {
  const parChapitre = new Map<string | null, Mouvement>();
  for (let i = 0; i < tableau.lignes.nombre; i++) {
    const net = netLigne(tableau.lignes, i, sens);
    if (net === 0 || !retenir(i)) continue;
    const chapitre = chapitreDe(tableau, i, plan);
    let m = parChapitre.get(chapitre);
    if (m === undefined) parChapitre.set(chapitre, (m = { chapitre, net: 0, lignes: [] }));
    m.net += net;
    m.lignes.push(i);
  }
  return [...parChapitre.values()];
}
