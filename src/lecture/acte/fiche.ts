import type { DefinitionChamp, Fiche } from '../../domaine/acte/champ';
import type { Valeur } from '../../domaine/grille';
import { cle } from './texte';
import { lireChamp } from './valeur';

export type Definitions = Readonly<Record<string, DefinitionChamp>>;

/** Une cellule, et ce qu'elle porte : rien si elle est à créer. */
export interface Emplacement { readonly valeur: Valeur | undefined; readonly cellule: string }

/** La fiche dont `chercher` donne la cellule de chaque champ. */
export function ficheDe<D extends Definitions>(definitions: D, chercher: (nom: string) => Emplacement): Fiche<D> {
  const champs = Object.entries(definitions).map(([nom, definition]) => {
    const { valeur, cellule } = chercher(nom);
    return [nom, lireChamp(definition, valeur, cellule)] as const;
  });
  // Le type de chaque champ est celui de sa définition, que `lireChamp` a suivie : TypeScript ne le retrouve pas dans des entrées.
  return Object.fromEntries(champs) as Fiche<D>;
}

/** Le nom du champ que désigne un libellé, ou `undefined`. */
export type Lexique = (libelle: string) => string | undefined;

/** Un texte plus long n'est pas un libellé : l'exposé d'une délibération n'est pas normalisé pour rien. */
const LIBELLE_MAX = 60;

/** Le lexique des libellés et de leurs synonymes. */
export function lexique(definitions: Definitions): Lexique {
  const noms = new Map(Object.entries(definitions).flatMap(([nom, d]) => [d.libelle, ...(d.synonymes ?? [])].map((l) => [cle(l), nom] as const)));
  return (libelle) => (libelle.length > LIBELLE_MAX ? undefined : noms.get(cle(libelle)));
}
