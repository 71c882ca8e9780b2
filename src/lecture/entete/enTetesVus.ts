import type { Valeur } from '../../domaine/grille';
import type { Cellules } from '../texte/cellules';
import { reconnaitre, type Carte } from './entete';

/** Deux lignes d'en-tête déjà reconnues et ce qu'on y a lu, l'en-tête étant tenu pour commencer en ligne 0. */
interface Vu { readonly haut: readonly Valeur[]; readonly bas: readonly Valeur[]; readonly c0: number; readonly c1: number; readonly cartes: readonly Carte[] }

const GARDES = 8;
let vus: Vu[] = [];
const AUCUNE: readonly Valeur[] = [];

/**
 * Comme `reconnaitre`, qui ne regarde que deux lignes : les derniers en-têtes sont gardés. Les tableaux d'un lot ont
 * presque toujours le même, et le reconnaître coûtait le tiers de la lecture d'un tableau de soixante lignes.
 */
export function reconnaitreVu(cellules: Cellules, r: number, c0: number, c1: number): Carte[] {
  const haut = cellules[r] ?? AUCUNE, bas = cellules[r + 1] ?? AUCUNE;
  for (const v of vus) if (v.c0 === c0 && v.c1 === c1 && memes(v.haut, haut) && memes(v.bas, bas)) return v.cartes.map((c) => placer(c, r));
  const cartes = reconnaitre(cellules, r, c0, c1);
  // Une ambiguïté cite sa ligne : elle ne se déplace pas.
  if (cartes.length > 0 && cartes.every((c) => c.ambiguites.length === 0)) {
    vus = [{ haut, bas, c0, c1, cartes: cartes.map((c) => placer(c, 0, r)) }, ...vus.slice(0, GARDES - 1)];
  }
  return cartes;
}

/** Vrai si deux lignes portent les mêmes valeurs. */
export function memes(a: readonly Valeur[], b: readonly Valeur[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** La carte, son en-tête déplacé de la ligne `de` à la ligne `a`. */
function placer(carte: Carte, a: number, de = 0): Carte {
  return { ...carte, debut: carte.debut - de + a, corps: carte.corps - de + a };
}
