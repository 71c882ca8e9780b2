import type { Bloc } from '../document';
import type { Colonnes } from './colonnes';
import { hauteurDe, lignesDe } from './metrique';
import { lier, type Rangee } from './rangee';
import { FONDS } from './teintes';

type References = Extract<Bloc, { genre: 'references' }>['colonnes'];

/** Un bloc de références : les libellés, puis les valeurs. */
export function rangeesDeReferences(references: References, colonnes: Colonnes): readonly Rangee[] {
  const emplacements = colonnes.placer(references.map(() => 1));
  const rangee = (textes: readonly string[], corps: number, style: { readonly gras?: boolean; readonly fond?: string }): Rangee => {
    const places = textes.map((valeur, i) => ({ valeur, place: emplacements[i] as readonly [number, number] }));
    const nombres = places.map(({ valeur, place }) => lignesDe(valeur, { corps, gras: style.gras === true }, colonnes.texte(...place)).length);
    return {
      placements: places.map(({ valeur, place: [de, a] }) => ({ de, a, cellule: { valeur, format: 'texte', corps, cadre: true, alignement: 'centre', renvoi: true, ...style } })),
      hauteur: hauteurDe(Math.max(1, ...nombres), corps),
    };
  };
  return lier([rangee(references.map((r) => r.libelle), 9, { gras: true, fond: FONDS.entete }), rangee(references.map((r) => r.valeur), 10, {})]);
}
