import type { EcritureSituee } from '../../../classeur/port';
import type { Champ, DefinitionChamp } from '../../../domaine/acte/champ';
import { separerAdresse } from '../../../domaine/adresseSituee';
import { adresse, lirePosition, type Classeur, type Grille, type Valeur } from '../../../domaine/grille';
import { memeValeur } from '../../../classeur/valeurs';
import { lexique } from '../../../lecture/acte/fiche';
import { enClair } from '../../../lecture/acte/texte';
import { valeurEn } from '../../modele/corrections';

/** Une case de la même feuille qui dit de quoi une cellule est la donnée : le nom du membre, le titre de la colonne. */
export interface Repere { readonly cellule: string; readonly valeur: Valeur }

/** La cellule d'un champ, et ce qu'elle porte tel que le classeur le donne. */
export interface CelluleLue {
  readonly feuille: string;
  readonly cellule: string;
  readonly valeur: Valeur;
  /** Ce qui s'écrit avec elle : le titre d'une colonne que la feuille n'a pas encore. */
  readonly avec?: readonly EcritureSituee[];
  readonly reperes?: readonly Repere[];
}

/** Le repère d'une case ; aucun si elle est vide : elle ne désignerait rien. */
export function repere(grille: Grille, cellule: string): readonly Repere[] {
  const valeur = valeurEn(grille, cellule);
  return enClair(valeur) === '' ? [] : [{ cellule, valeur }];
}

/** Vrai si c'est le même endroit de la feuille. Une colonne qui manque y est encore à ajouter : une autre, ajoutée avant elle, la pousse sans la changer. */
export function memeEndroit(a: CelluleLue, b: CelluleLue): boolean {
  if (a.feuille !== b.feuille) return false;
  const aAjouter = ({ cellule, avec }: CelluleLue): string | null => (avec?.[0] === undefined ? null : `${lirePosition(cellule)?.ligne} ${avec[0].valeur}`);
  return a.cellule === b.cellule || (aAjouter(a) !== null && aAjouter(a) === aAjouter(b));
}

/** Vrai si la seconde est encore la donnée de ce dont la première l'était. */
export function memesReperes({ reperes = [] }: CelluleLue, { reperes: autres = [] }: CelluleLue): boolean {
  return reperes.every((r) => autres.some((x) => x.cellule === r.cellule && memeValeur(x.valeur, r.valeur)));
}

/**
 * La cellule d'un champ, que désignent son libellé et ces autres champs ; `null` si la feuille, ou la ligne qui porte son libellé,
 * n'est pas dans le classeur : rien ne s'y écrirait à sa place.
 */
export function celluleDe(classeur: Classeur, definition: DefinitionChamp, champ: Champ<unknown>, autour: readonly Champ<unknown>[] = []): CelluleLue | null {
  const { feuille, cellule } = separerAdresse(champ.cellule), position = lirePosition(cellule);
  const grille = classeur.feuilles.find((f) => f.nom === feuille);
  if (feuille === null || grille === undefined || position === null) return null;
  const connait = lexique({ champ: definition }), rangee = grille.cellules[position.ligne - grille.origine.ligne] ?? [];
  const avant = rangee.slice(0, Math.max(0, position.colonne - grille.origine.colonne));
  const libelle = avant.findIndex((v) => typeof v === 'string' && connait(v) !== undefined);
  if (libelle < 0) return null;
  const autres = autour.map((d) => separerAdresse(d.cellule)).filter((a) => a.feuille === feuille && a.cellule !== cellule).map((a) => a.cellule);
  const reperes = [adresse({ ligne: position.ligne, colonne: grille.origine.colonne + libelle }), ...autres].flatMap((c) => repere(grille, c));
  return { feuille, cellule, valeur: valeurEn(grille, cellule), reperes };
}
