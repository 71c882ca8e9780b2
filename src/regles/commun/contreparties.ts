import { adresse, type Position } from '../../domaine/grille';
import { formater } from '../../domaine/montant';
import type { Sens } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { celluleSens } from './cellules';
import type { Cote } from './ordres';
import type { Constatation } from '../regle';

/** Un côté d'une opération d'ordre, nommé. */
export interface CoteNomme { readonly nom: string; readonly sens: Sens; readonly cote: Cote }

/** Ce qui sépare les deux côtés d'une opération d'ordre : l'un des deux est à recopier sur l'autre. */
export function ecartDOrdre(tableau: TableauBudgetaire, message: string, a: CoteNomme, b: CoteNomme): Constatation {
  const [premiere, ...suite] = [...cellules(tableau, a), ...cellules(tableau, b)];
  return {
    message,
    correction: { texte: 'Porter le même montant des deux côtés.', options: [porter(tableau, b, a.cote.montant), porter(tableau, a, b.cote.montant)] },
    cellules: [premiere as Position, ...suite],
    ecart: a.cote.montant - b.cote.montant,
  };
}

function cellules(tableau: TableauBudgetaire, { cote, sens }: CoteNomme): Position[] {
  return cote.lignes.map((i) => celluleSens(tableau, i, sens));
}

function porter(tableau: TableauBudgetaire, c: CoteNomme, voulu: number): string {
  const ou = cellules(tableau, c).map(adresse).join(', ');
  if (ou === '') return `Ajouter ${formater(voulu)} en ${c.nom}.`;
  return voulu === 0 ? `Retirer la ${c.nom} (${ou}).` : `Porter la ${c.nom} à ${formater(voulu)} (${ou}).`;
}
