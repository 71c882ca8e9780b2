import type { Rubrique } from '../../domaine/acte/acte';
import { GENRES_DELIBERATION, type GenreDeliberation } from '../../domaine/acte/deliberation';
import { RUBRIQUES } from '../../domaine/acte/texteType';
import { GENRES } from './genres';

/** Un texte type du complément, tel que la feuille « Textes types » le propose. */
export interface TexteTypePropose { readonly genre: GenreDeliberation; readonly rubrique: Rubrique; readonly lignes: readonly string[] }

/** Tous les textes types, genre par genre, pour qu'un CCAS les reprenne et les change. Les rubriques sans texte n'y sont pas. */
export function textesTypes(): readonly TexteTypePropose[] {
  return GENRES_DELIBERATION.flatMap((genre) => cles(RUBRIQUES).flatMap((rubrique) => {
    const lignes = GENRES[genre][rubrique];
    return lignes.length === 0 ? [] : [{ genre, rubrique, lignes }];
  }));
}

function cles<K extends string>(o: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(o) as K[];
}
