import { adresseSituee } from '../../domaine/adresseSituee';
import { nonVide, projeter, type Ecriture, type NonVide } from '../../domaine/constat';
import { adresse, type Position } from '../../domaine/grille';
import { versNombre, type Montant } from '../../domaine/montant';
import type { Sens } from '../../domaine/section';
import { colonnesDeLigne, D_MOINS, D_PLUS, R_MOINS, R_PLUS, type ColonneMontant, type CompteAdministratif, type Signalement, type Tableau, type TableauBudgetaire } from '../../domaine/tableau';
import { montant } from '../indice';

/** Nom d'une colonne de montants, selon que le tableau a quatre colonnes ou deux. */
export function nomColonne(tableau: TableauBudgetaire, colonne: ColonneMontant): string {
  const sens = colonne <= D_PLUS ? 'dépenses' : 'recettes';
  if (tableau.colonnes.montants[D_MOINS] < 0) return sens;
  return `${sens}, ${colonne === D_MOINS || colonne === R_MOINS ? 'diminution' : 'augmentation'}`;
}

/** La position seule d'une cellule, d'un texte ou d'un total situé. */
export function position({ ligne, colonne }: Position): Position {
  return { ligne, colonne };
}

/** Cellule d'une colonne de montants sur la ligne `i` ; celle du compte si le tableau n'a pas cette colonne. */
export function celluleMontant(tableau: TableauBudgetaire, i: number, colonne: ColonneMontant): Position {
  const c = tableau.colonnes.montants[colonne];
  return c < 0 ? celluleCompte(tableau, i) : { ligne: tableau.lignes.rangs[i] as number, colonne: c };
}

/** Cellule qui porte le montant de la ligne `i` dans un sens : la diminution si elle seule est remplie, sinon l'augmentation. */
export function celluleSens(tableau: TableauBudgetaire, i: number, sens: Sens): Position {
  const [moins, plus] = sens === 'depense' ? [D_MOINS, D_PLUS] as const : [R_MOINS, R_PLUS] as const;
  const baisse = montant(tableau.lignes, i, moins) !== 0 && montant(tableau.lignes, i, plus) === 0;
  return celluleMontant(tableau, i, baisse ? moins : plus);
}

/** Cellule où la ligne `i` dit son compte. */
export function celluleCompte(tableau: TableauBudgetaire, i: number): Position {
  const { compte, libelle } = colonnesDeLigne(tableau.colonnes, i);
  return { ligne: tableau.lignes.rangs[i] as number, colonne: compte >= 0 ? compte : libelle };
}

/** Cellules où des lignes disent leur compte. */
export function cellulesComptes(tableau: TableauBudgetaire, lignes: NonVide<number>): NonVide<Position> {
  return projeter(lignes, (i) => celluleCompte(tableau, i));
}

/** Cellule de la colonne des chapitres qui vaut pour la ligne `i` (la sienne, ou la première remplie au-dessus) ; `null` si elle ne porte pas `chapitre`. */
export function celluleChapitre({ colonnes, lignes, grille: { cellules, origine }, plage }: TableauBudgetaire, i: number, chapitre: string): Position | null {
  const { chapitre: colonne } = colonnes;
  if (colonne < 0 || (colonnes.seconde !== null && i >= colonnes.seconde.de)) return null;
  for (let ligne = lignes.rangs[i] as number; ligne >= plage.debut.ligne; ligne--) {
    const v = cellules[ligne - origine.ligne]?.[colonne - origine.colonne] ?? '';
    if (v !== '') return typeof v === 'string' && v.trim() === chapitre ? { ligne, colonne } : null;
  }
  return null;
}

/** Cellules des montants non nuls de ces lignes, dans l'ordre ; `null` si tous sont nuls. */
export function cellulesMontants({ lignes, colonnes }: TableauBudgetaire, lesquelles: readonly number[]): NonVide<Position> | null {
  const cellules: Position[] = [];
  for (const i of lesquelles) {
    for (const c of [D_MOINS, D_PLUS, R_MOINS, R_PLUS] as const) {
      if (montant(lignes, i, c) !== 0) cellules.push({ ligne: lignes.rangs[i] as number, colonne: colonnes.montants[c] });
    }
  }
  return nonVide(cellules);
}

/** Adresse d'une cellule du compte administratif, précédée de sa feuille quand le tableau contrôlé est sur une autre. */
export function adresseCA(ca: CompteAdministratif, p: Position, feuille: string): string {
  if (ca.feuille === feuille) return adresse(p);
  return adresseSituee(ca.feuille, p);
}

/** La même cellule en clair, au fil d'une phrase : « feuille « CA 2024 », cellule B8 ». */
export function lieuCA(ca: CompteAdministratif, p: Position, feuille: string): string {
  return ca.feuille === feuille ? `cellule ${adresse(p)}` : `feuille « ${ca.feuille} », cellule ${adresse(p)}`;
}

/** Code du compte de la ligne `i`. */
export function compteDe({ lignes }: TableauBudgetaire, i: number): string {
  return lignes.codes[lignes.comptes[i] as number] as string;
}

/** Vrai si la cellule est dans la colonne des comptes (« C/022 -1507.50 ») : y écrire le montant seul effacerait le compte. */
export function ditLeCompte(tableau: Tableau, { colonne }: Position): boolean {
  if (tableau.type === 'CA') return false;
  const { compte, libelle, seconde } = tableau.colonnes;
  return colonne === (compte >= 0 ? compte : libelle) || colonne === seconde?.compte;
}

/** Vrai si le montant lu peut s'écrire à la place de ce que porte la cellule. */
export function estCorrigeable(tableau: Tableau, s: Signalement): s is Signalement & { readonly montant: Montant } {
  return s.montant !== null && !ditLeCompte(tableau, s);
}

/** Les écritures qui remettent en nombres exacts des cellules signalées ; rien si aucune n'est lisible. */
export function enNombres(tableau: Tableau, signalements: readonly Signalement[]): { readonly ecritures?: NonVide<Ecriture> } {
  const ecritures: Ecriture[] = [];
  for (const s of signalements) if (estCorrigeable(tableau, s)) ecritures.push({ cellule: adresse(s), valeur: versNombre(s.montant) });
  const trouvees = nonVide(ecritures);
  return trouvees === null ? {} : { ecritures: trouvees };
}
