import { decalage, type Alignement } from '../blocs/lignes';
import { FILET } from '../page/gabarit';
import type { Noeud } from '../page/noeud';
import { pied, type Trace, type Tranche } from '../page/tranche';
import type { Ligne } from '../texte/lignes';
import type { Allure } from './allure';
import type { Bords } from './colonnes';

/** La place d'une cellule : les numéros de ses bords gauche et droit, et le retrait de son texte. */
export interface Place { readonly de: number; readonly a: number; readonly retrait: number }

/** Une cellule mise en lignes. */
export interface CelluleMise extends Place {
  readonly lignes: readonly Ligne[];
  readonly noeud: Noeud;
  readonly alignement: Alignement;
  readonly couleur: string;
}

/** La grille d'un tableau : ses bords, son corps de texte, et les bords où passe un filet vertical. */
export interface Grille {
  readonly bords: Bords;
  readonly allure: Allure;
  readonly verticales: readonly number[];
}

/** Le décor d'une rangée : son fond et ses filets. */
export interface Decor {
  readonly fond: string | null;
  readonly haut: Filet | null;
  readonly bas: Filet;
  /** Vrai si les filets verticaux la traversent. */
  readonly colonnes: boolean;
}
export interface Filet { readonly epaisseur: number; readonly couleur: string }

/** Au-delà, une rangée se coupe en paquets de lignes : une page ne suffirait pas toujours. */
const LIGNES_MAX = 14, PAQUET = 7;

/** Les tranches d'une rangée du corps : une seule, sauf texte de plus d'une dizaine de lignes. */
export function rangee(cellules: readonly CelluleMise[], grille: Grille, decor: Decor): readonly Tranche[] {
  const { allure } = grille, nombre = cellules.reduce((max, c) => Math.max(max, c.lignes.length), 1);
  const pas = nombre > LIGNES_MAX ? PAQUET : nombre, paquets = Math.ceil(nombre / pas);
  return Array.from({ length: paquets }, (_, p) => {
    const de = p * pas, a = Math.min(nombre, de + pas), premier = p === 0, dernier = p === paquets - 1;
    const haut = premier ? allure.haut : 0, hauteur = (a - de) * allure.interligne + haut + (dernier ? allure.haut : 0);
    const textes = cellules.flatMap((c) => textesDe({ ...c, lignes: c.lignes.slice(de, a) }, grille, haut));
    return { avant: 0, hauteur, lie: false, traces: [...fondEtFilets(grille, hauteur, { ...decor, haut: premier ? decor.haut : null }, dernier), ...textes] };
  });
}

/** Les lignes d'une cellule, depuis `haut`. */
export function textesDe(c: CelluleMise, grille: Grille, haut: number): readonly Trace[] {
  const { x, largeur } = interieur(c, grille), { taille, interligne } = grille.allure;
  return c.lignes.map((ligne, k) => ({
    genre: 'ligne', noeud: c.noeud, ligne, x: x + decalage(ligne, { alignement: c.alignement, largeur }), y: haut + k * interligne + pied(interligne, taille), taille, couleur: c.couleur,
  }));
}

/** La place du texte dans sa cellule. */
export function interieur({ de, a, retrait }: Place, { bords, allure }: Grille): { readonly x: number; readonly largeur: number } {
  const x = bord(bords, de) + allure.cote + retrait;
  return { x, largeur: bord(bords, a) - allure.cote - x };
}

export function fondEtFilets({ bords, verticales }: Grille, hauteur: number, { fond, haut, bas, colonnes }: Decor, ferme = true): readonly Trace[] {
  const gauche = bord(bords, 0), droite = bord(bords, bords.length - 1), traces: Trace[] = [];
  if (fond !== null) traces.push({ genre: 'fond', x: gauche, y: 0, largeur: droite - gauche, hauteur, couleur: fond });
  if (haut !== null) traces.push({ genre: 'filet', x1: gauche, y1: 0, x2: droite, y2: 0, ...haut });
  if (ferme) traces.push({ genre: 'filet', x1: gauche, y1: hauteur, x2: droite, y2: hauteur, ...bas });
  for (const v of colonnes ? verticales : []) traces.push({ genre: 'filet', x1: bord(bords, v), y1: 0, x2: bord(bords, v), y2: hauteur, epaisseur: 0.4, couleur: FILET });
  return traces;
}

function bord(bords: Bords, numero: number): number {
  const x = bords[numero];
  if (x === undefined) throw new RangeError(`Le tableau n’a pas de bord ${numero} : une rangée a plus de cellules que de colonnes.`);
  return x;
}
