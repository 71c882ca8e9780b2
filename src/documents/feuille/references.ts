import type { Bloc } from '../document';
import type { Colonnes } from './colonnes';
import { coteACote } from './cote';
import { lier, type Rangee } from './rangee';
import { FONDS } from './teintes';

type References = Extract<Bloc, { genre: 'references' }>['colonnes'];

/** Un bloc de références : les libellés, puis les valeurs. */
export function rangeesDeReferences(references: References, colonnes: Colonnes): readonly Rangee[] {
  const emplacements = colonnes.placer(references.map(() => 1));
  const rangees = (textes: readonly string[], corps: number, style: { readonly gras?: boolean; readonly fond?: string }): readonly Rangee[] =>
    coteACote(emplacements.map(([de, a], i) => ({
      de, a, cellule: { valeur: textes[i] ?? '', format: 'texte', corps, cadre: true, alignement: 'centre', renvoi: true, ...style },
    })), colonnes);
  return lier([...rangees(references.map((r) => r.libelle), 9, { gras: true, fond: FONDS.entete }), ...rangees(references.map((r) => r.valeur), 10, {})]);
}
