import { feuille, type Cellule, type Feuille } from '../classeurs/feuille';
import { SOURCES } from '../classeurs/sources';
import type { ClasseurSource } from '../classeurs/sources/feuille';

const [wattrelos, saad, saintJust] = SOURCES as readonly [ClasseurSource, ClasseurSource, ClasseurSource];
const uneFeuille = (source: ClasseurSource, rang: number): Feuille => feuille(source.feuilles[rang] as ClasseurSource['feuilles'][number]);

const dm = uneFeuille(saintJust, 0), ca = uneFeuille(saintJust, 1);

/** Le compte administratif de Saint-Just, sa colonne Ensemble (F, G) et ses restes à réaliser remis d'aplomb. */
function caJuste(ensemble: Readonly<Record<number, readonly [Cellule, Cellule]>>): Feuille {
  const rar = 10;
  const cellules = ca.cellules.map((r, i) => {
    if (i === rar) return [r[0] ?? null, 0, 0, 0, 0, 0, 0];
    const voulu = ensemble[i];
    return voulu ? [...r.slice(0, 5), ...voulu] : r;
  });
  return { ...ca, cellules };
}

/** Dépenses et recettes sommées à part : 7 497,77 et 166 291,00. */
export const CA_BRUT = caJuste({ 9: [7497.77, 166291], 11: [7497.77, 166291], 12: [7497.77, 166291] });
/** Soldées : 166 291,00 − 7 497,77 = 158 793,23. */
export const CA_NET = caJuste({ 9: [0, 158793.23], 11: [0, 158793.23], 12: [0, 158793.23] });

/** Les tableaux justes des documents : la feuille à fausser, et ce qui l'accompagne dans le classeur. */
export const JUSTES: readonly { readonly nom: string; readonly feuille: Feuille; readonly voisines: readonly Feuille[] }[] = [
  { nom: 'Wattrelos, budget principal', feuille: uneFeuille(wattrelos, 0), voisines: [] },
  { nom: 'Wattrelos, aide à domicile', feuille: uneFeuille(saad, 0), voisines: [] },
  { nom: 'Saint-Just-Saint-Rambert, DM seule', feuille: dm, voisines: [] },
  { nom: 'Saint-Just-Saint-Rambert, DM et compte administratif', feuille: dm, voisines: [ca] },
];

/** Les comptes administratifs justes. */
export const CA_JUSTES: readonly { readonly nom: string; readonly feuille: Feuille }[] = [
  { nom: 'Ensemble en montants bruts', feuille: CA_BRUT },
  { nom: 'Ensemble en montants nets', feuille: CA_NET },
];
