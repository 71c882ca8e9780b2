import { exigerNonVide } from '../../domaine/constat';
import { adresse, type Position } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import type { Sens } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import type { Constatation } from '../regle';
import { celluleSens } from './cellules';
import type { Cote } from './ordres';

/** Un côté d'une opération d'ordre, nommé. */
export interface CoteNomme { readonly nom: string; readonly sens: Sens; readonly cote: Cote }

/** Les mots qui désignent un côté, et qui demandent d'ajouter celui qui manque. */
export interface Tournures {
  designer(c: CoteNomme): string;
  ajouter(c: CoteNomme, montant: string): string;
}

const OPERATION: Tournures = { designer: (c) => `la ${c.nom}`, ajouter: (c, montant) => `Ajouter ${montant} en ${c.nom}.` };

/** Ce qui sépare les deux côtés d'une opération d'ordre : l'un des deux est à recopier sur l'autre. */
export function ecartDOrdre(tableau: TableauBudgetaire, message: string, a: CoteNomme, b: CoteNomme, tournures = OPERATION): Constatation {
  return {
    message: `${message} (écart ${enEuros(Math.abs(a.cote.montant - b.cote.montant))})`,
    correction: {
      texte: 'Porter le même montant des deux côtés.',
      options: [porter(tableau, b, a.cote.montant, tournures), porter(tableau, a, b.cote.montant, tournures)],
    },
    cellules: exigerNonVide([...cellules(tableau, a), ...cellules(tableau, b)]),
    ecart: a.cote.montant - b.cote.montant,
  };
}

function cellules(tableau: TableauBudgetaire, { cote, sens }: CoteNomme): Position[] {
  return cote.lignes.map((i) => celluleSens(tableau, i, sens));
}

function porter(tableau: TableauBudgetaire, c: CoteNomme, voulu: number, { designer, ajouter }: Tournures): string {
  const ou = cellules(tableau, c).map(adresse).join(', ');
  if (ou === '') return ajouter(c, enEuros(voulu));
  return voulu === 0 ? `Retirer ${designer(c)} (${ou}).` : `Porter ${designer(c)} à ${enEuros(voulu)} (${ou}).`;
}
