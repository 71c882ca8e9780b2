import type { Colonnes } from './colonnes';
import { hauteurDe } from './metrique';
import type { Placement, Rangee } from './rangee';
import { morceler } from './texte';

/** Une cellule dont le corps est dit. */
export type Cote = Placement & { readonly cellule: { readonly corps: number } };

/** Des cellules côte à côte. Un texte trop haut pour une ligne de tableur continue dans la suivante, les autres cellules vides. */
export function coteACote(cotes: readonly Cote[], colonnes: Colonnes): readonly Rangee[] {
  const morceaux = cotes.map(({ de, a, cellule: { valeur = null, corps, gras = false } }) =>
    (typeof valeur === 'string' ? morceler(valeur.trim(), { corps, gras }, colonnes.texte(de, a)) : [{ contenu: valeur, lignes: 1 }]));
  return Array.from({ length: Math.max(1, ...morceaux.map((m) => m.length)) }, (_, i) => ({
    placements: cotes.map((c, k) => ({ ...c, cellule: { ...c.cellule, valeur: morceaux[k]?.[i]?.contenu ?? null } })),
    hauteur: Math.max(...cotes.map(({ cellule: { corps } }, k) => hauteurDe(morceaux[k]?.[i]?.lignes ?? 1, corps))),
  }));
}
