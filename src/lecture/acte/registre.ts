import type { LigneRegistre, Rubrique, TexteType } from '../../domaine/acte/acte';
import type { Champ, Fiche } from '../../domaine/acte/champ';
import { CHAMPS_REGISTRE } from '../../domaine/acte/registre';
import { CHAMPS_TEXTE_TYPE, RUBRIQUES } from '../../domaine/acte/texteType';
import type { Grille } from '../../domaine/grille';
import { emplacement, entete, rangees } from './entete';
import { nonPlace } from './feuille';
import { ficheDe, lexique, type Definitions } from './fiche';
import { sansEntete } from './membres';
import { enClair, numeroDe } from './texte';

type Perdues = readonly Champ<never>[];

/** Une fiche par rangée remplie d'une feuille en colonnes. */
function fiches<D extends Definitions>(grille: Grille | null, definitions: D): { readonly lues: readonly Fiche<D>[]; readonly nonPlaces: Perdues } {
  if (grille === null) return { lues: [], nonPlaces: [] };
  const tete = entete(grille, lexique(definitions));
  if (tete === null) return { lues: [], nonPlaces: sansEntete(grille) };
  const lues = rangees(grille, tete).map((ligne) => ficheDe(definitions, (nom) => {
    const { valeur, cellule } = emplacement(grille, tete, ligne, nom);
    return { valeur: nom === 'numero' ? numeroDe(valeur) : valeur, cellule };
  }));
  return { lues, nonPlaces: [] };
}

/** La feuille « Registre » : une ligne par délibération. */
export function lireRegistre(grille: Grille | null): { readonly registre: readonly LigneRegistre[]; readonly nonPlaces: Perdues } {
  const { lues, nonPlaces } = fiches(grille, CHAMPS_REGISTRE);
  return { registre: lues, nonPlaces };
}

/** La feuille « Textes types » ; les lignes d'un même genre et d'une même rubrique se suivent dans un seul texte. */
export function lireTextes(grille: Grille | null): { readonly textes: readonly TexteType[]; readonly nonPlaces: Perdues } {
  const { lues, nonPlaces } = fiches(grille, CHAMPS_TEXTE_TYPE);
  const textes = new Map<string, TexteType>(), perdues: Champ<never>[] = [...nonPlaces];
  for (const { genre, rubrique, texte } of lues) {
    const cle = `${genre.brut} ${rubrique.brut}`, avant = textes.get(cle);
    const lue = (Object.keys(RUBRIQUES) as Rubrique[]).find((r) => RUBRIQUES[r] === rubrique.valeur);
    if (genre.valeur === null || lue === undefined) {
      const faute = genre.valeur === null ? genre : rubrique;
      if (texte.brut !== '') perdues.push(nonPlace(faute.brut || enClair(texte.brut), faute.cellule));
    } else if (texte.valeur !== null) {
      textes.set(cle, { genre: genre.valeur, rubrique: lue, lignes: [...(avant?.lignes ?? []), ...texte.valeur], cellule: avant?.cellule ?? texte.cellule });
    }
  }
  return { textes: [...textes.values()], nonPlaces: perdues };
}
