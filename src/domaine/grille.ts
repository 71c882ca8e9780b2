/** Erreur d'un tableur dans une cellule (« #REF! »), ou formule sans valeur calculée (« formule sans valeur »). */
export interface ErreurCellule { readonly erreur: string }
/** Date d'une cellule, AAAA-MM-JJ. */
export interface DateCellule { readonly date: string }
/** Valeur d'une cellule telle que le classeur la porte. Une cellule vide est `null`. */
export type Valeur = string | number | boolean | null | ErreurCellule | DateCellule;

/** Position d'une cellule dans sa feuille, comptée depuis zéro : A1 est { ligne: 0, colonne: 0 }. */
export interface Position { readonly ligne: number; readonly colonne: number }
/** Rectangle de cellules, bornes comprises, comptées depuis zéro. */
export interface Plage { readonly debut: Position; readonly fin: Position }

/** Une feuille, ou un morceau de feuille : `cellules[0][0]` est à `origine`. Les lignes peuvent être inégales. */
export interface Grille {
  readonly nom: string;
  readonly origine: Position;
  readonly cellules: readonly (readonly Valeur[])[];
  /** Faux pour un format sans types (CSV) : un montant en texte n'y est pas une anomalie. */
  readonly typee: boolean;
  /** Cellules fusionnées, en positions de la feuille ; seule la première porte la valeur. */
  readonly fusions: readonly Plage[];
  /** Lignes masquées ou filtrées, en positions de la feuille. */
  readonly lignesMasquees: ReadonlySet<number>;
}

/** Un classeur lu : ses feuilles dans l'ordre. */
export interface Classeur { readonly nom: string; readonly feuilles: readonly Grille[] }

/** La grille d'un simple tableau de valeurs, posé en A1. */
export function grille(cellules: readonly (readonly Valeur[])[], options: Partial<Omit<Grille, 'cellules'>> = {}): Grille {
  const { nom = 'Feuil1', origine = { ligne: 0, colonne: 0 }, typee = true, fusions = [], lignesMasquees = new Set() } = options;
  // Sans « ...options » : le moteur oublie au ramassage la forme d'un objet ainsi étendu, et le code compilé pour elle.
  return { nom, origine, typee, fusions, lignesMasquees, cellules };
}

/** Vrai si la valeur est une erreur de tableur. */
export function estErreur(v: Valeur | undefined): v is ErreurCellule {
  return typeof v === 'object' && v !== null && 'erreur' in v;
}

/** Vrai si la valeur est une date. */
export function estDate(v: Valeur | undefined): v is DateCellule {
  return typeof v === 'object' && v !== null && 'date' in v;
}

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Lettres d'une colonne comptée depuis zéro : 0 → « A », 26 → « AA ». */
export function lettresColonne(colonne: number): string {
  const seule = ALPHABET[colonne];
  if (seule !== undefined) return seule;
  let lettres = '';
  for (let n = colonne + 1; n > 0; n = Math.floor((n - 1) / 26)) lettres = String.fromCharCode(65 + ((n - 1) % 26)) + lettres;
  return lettres;
}

/** Rang, depuis zéro, d'une colonne nommée en capitales : « A » → 0, « AA » → 26. */
export function rangColonne(lettres: string): number {
  let rang = 0;
  for (const c of lettres) rang = rang * 26 + c.charCodeAt(0) - 64;
  return rang - 1;
}

/** Adresse A1 d'une position. */
export function adresse(p: Position): string {
  return lettresColonne(p.colonne) + (p.ligne + 1);
}

/** Adresse A1 d'une plage : « A4:E33 ». */
export function adressePlage(p: Plage): string {
  return `${adresse(p.debut)}:${adresse(p.fin)}`;
}

/** Position d'une adresse A1, ou `null`. */
export function lirePosition(a1: string): Position | null {
  const m = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(a1);
  return m && { ligne: Number(m[2]) - 1, colonne: rangColonne(m[1] as string) };
}
