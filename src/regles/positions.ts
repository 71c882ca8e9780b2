import { adresse, type Position } from '../domaine/grille';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type CompteAdministratif, type TableauBudgetaire } from '../domaine/tableau';
import { montant } from './indice';

/** Cellules des montants non nuls de ces lignes, dans l'ordre. */
export function cellulesMontants({ lignes, colonnes }: TableauBudgetaire, lesquelles: readonly number[]): Position[] {
  const cellules: Position[] = [];
  for (const i of lesquelles) {
    for (const c of [D_MOINS, D_PLUS, R_MOINS, R_PLUS] as const) {
      if (montant(lignes, i, c) !== 0) cellules.push({ ligne: lignes.rangs[i] as number, colonne: colonnes.montants[c] });
    }
  }
  return cellules;
}

/** Adresse d'une cellule du compte administratif, précédée de sa feuille quand le tableau contrôlé est sur une autre. */
export function adresseCA(ca: CompteAdministratif, p: Position, feuille: string): string {
  if (ca.feuille === feuille) return adresse(p);
  const nom = /^[\p{L}_][\p{L}\d_.]*$/u.test(ca.feuille) ? ca.feuille : `'${ca.feuille.replace(/'/g, "''")}'`;
  return `${nom}!${adresse(p)}`;
}
