import { adresse, adressePlage, type Classeur, type Grille, type Plage, type Valeur } from '../../domaine/grille';
import { estMiseEnForme, type CelluleMiseEnForme, type FeuilleAEcrire } from '../../domaine/feuille';
import { memeValeur } from '../valeurs';
import { REGLAGES_VIDES, type Reglages } from '../reglages';

/** Une feuille en mémoire, `cellules[0][0]` en A1. Jamais modifiée : une écriture en fait une autre. */
export interface FeuilleMemoire extends Omit<Grille, 'origine'> {
  /** Ce qui la désigne quand elle change de nom. */
  readonly id: number;
  /** Les formules, par adresse ; `cellules` en porte le résultat. */
  readonly formules: ReadonlyMap<string, string>;
  readonly images: readonly Uint8Array[];
  readonly visible: boolean;
  readonly protegee: boolean;
}

/** Tout le classeur à un instant : le garder suffit à y revenir. */
export interface Etat {
  readonly feuilles: readonly FeuilleMemoire[];
  readonly active: number;
  readonly reglages: Reglages;
}

export function depuisClasseur({ feuilles }: Classeur): Etat {
  return {
    feuilles: feuilles.map((g, id) => ({
      id, nom: g.nom, visible: true, protegee: false, formules: new Map<string, string>(), images: [],
      cellules: enA1(g), typee: g.typee, fusions: g.fusions, lignesMasquees: g.lignesMasquees,
    })),
    active: 0,
    reglages: REGLAGES_VIDES,
  };
}

/** La feuille écrite, formules remplacées par leur résultat connu. */
export function depuisFeuille(feuille: FeuilleAEcrire, id: number, nom: string): FeuilleMemoire {
  const cellules = feuille.cellules.map((ligne) => ligne.map(valeurDe));
  const formules = new Map(feuille.cellules.flatMap((l, ligne) => l.flatMap((c, colonne): [string, string][] => (estMiseEnForme(c) && c.formule !== undefined ? [[adresse({ ligne, colonne }), `=${c.formule}`]] : []))));
  return {
    formules, id, nom, images: feuille.image ? [feuille.image.octets] : [], visible: feuille.masquee !== true, protegee: false,
    cellules, typee: true, fusions: feuille.fusions ?? [], lignesMasquees: feuille.lignesMasquees ?? new Set(),
  };
}

/** La feuille où la cellule (ligne, colonne) porte `valeur`, saisie ou calculée par `formule`. */
export function poser(feuille: FeuilleMemoire, ligne: number, colonne: number, valeur: Valeur, formule?: string): FeuilleMemoire {
  const cellules = [...feuille.cellules];
  while (cellules.length <= ligne) cellules.push([]);
  const neuve = [...(cellules[ligne] ?? [])];
  while (neuve.length <= colonne) neuve.push(null);
  neuve[colonne] = valeur;
  cellules[ligne] = neuve;
  const formules = new Map(feuille.formules), ou = adresse({ ligne, colonne });
  if (formule === undefined) formules.delete(ou);
  else formules.set(ou, formule);
  return { ...feuille, cellules, formules };
}

/** La partie remplie d'une feuille, comme un tableur la donne. */
export function partieRemplie({ nom, cellules, typee, fusions, lignesMasquees }: FeuilleMemoire): Grille {
  let haut = -1, bas = -1, gauche = Infinity;
  const finDe = cellules.map((l) => l.findLastIndex((v) => !estVide(v)) + 1);
  for (const [i, fin] of finDe.entries()) {
    if (fin === 0) continue;
    if (haut === -1) haut = i;
    bas = i;
    gauche = Math.min(gauche, (cellules[i] as readonly Valeur[]).findIndex((v) => !estVide(v)));
  }
  if (haut === -1) return { nom, origine: { ligne: 0, colonne: 0 }, cellules: [], typee, fusions: [], lignesMasquees: new Set() };
  return {
    nom, typee,
    origine: { ligne: haut, colonne: gauche },
    cellules: cellules.slice(haut, bas + 1).map((l, i) => l.slice(gauche, finDe[haut + i]).map((v) => (estVide(v) ? null : v))),
    fusions: fusions.filter((f) => f.debut.ligne <= bas && f.fin.ligne >= haut),
    lignesMasquees: new Set([...lignesMasquees].filter((l) => l >= haut && l <= bas)),
  };
}

/** L'adresse de la plus petite plage où deux états d'une feuille diffèrent, ou `null`. */
export function difference(a: FeuilleMemoire, b: FeuilleMemoire): string | null {
  let haut = Infinity, gauche = Infinity, bas = -1, droite = -1;
  for (let l = 0; l < Math.max(a.cellules.length, b.cellules.length); l++) {
    const x = a.cellules[l] ?? [], y = b.cellules[l] ?? [];
    if (x === y) continue;
    for (let c = 0; c < Math.max(x.length, y.length); c++) {
      if (memeValeur(x[c] ?? null, y[c] ?? null)) continue;
      [haut, bas, gauche, droite] = [Math.min(haut, l), l, Math.min(gauche, c), Math.max(droite, c)];
    }
  }
  if (bas === -1) return null;
  const debut = { ligne: haut, colonne: gauche }, fin = { ligne: bas, colonne: droite };
  return haut === bas && gauche === droite ? adresse(debut) : adressePlage({ debut, fin });
}

/** Les lignes d'une plage, depuis la colonne A. */
export function lignesDe({ cellules }: FeuilleMemoire, { debut, fin }: Plage): readonly (readonly Valeur[])[] {
  return Array.from({ length: fin.ligne - debut.ligne + 1 }, (_, i) => (cellules[debut.ligne + i] ?? []).map(videOu));
}

/** La valeur d'une cellule ; un texte vide n'est rien. */
export function videOu(v: Valeur | undefined): Valeur {
  return v === undefined || v === '' ? null : v;
}

function estVide(v: Valeur | undefined): boolean {
  return v === null || v === undefined || v === '';
}

function enA1({ origine, cellules }: Grille): readonly (readonly Valeur[])[] {
  if (origine.ligne === 0 && origine.colonne === 0) return cellules;
  const marge: null[] = Array.from({ length: origine.colonne }, () => null);
  return [...Array.from({ length: origine.ligne }, () => []), ...cellules.map((l) => [...marge, ...l])];
}

function valeurDe(c: Valeur | CelluleMiseEnForme): Valeur {
  if (!estMiseEnForme(c)) return c;
  const { valeur = null, formule } = c;
  return formule !== undefined && valeur === null ? { erreur: 'formule sans valeur' } : valeur;
}
