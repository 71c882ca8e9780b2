import type { EcritureSituee } from '../../../classeur/port';
import type { Champ, DefinitionChamp } from '../../../domaine/acte/champ';
import { separerAdresse } from '../../../domaine/adresseSituee';
import { lirePosition, type Classeur, type Valeur } from '../../../domaine/grille';
import { lexique } from '../../../lecture/acte/fiche';
import { valeurEn } from '../../modele/corrections';

/** La cellule d'un champ, et ce qu'elle porte tel que le classeur le donne. */
export interface CelluleLue {
  readonly feuille: string;
  readonly cellule: string;
  readonly valeur: Valeur;
  /** Ce qui s'écrit avec elle : le titre d'une colonne que la feuille n'a pas encore. */
  readonly avec?: readonly EcritureSituee[];
}

/** La cellule d'un champ ; `null` si la feuille, ou la ligne qui porte son libellé, n'est pas dans le classeur : rien ne s'y écrirait à sa place. */
export function celluleDe(classeur: Classeur, definition: DefinitionChamp, { cellule: situee }: Champ<unknown>): CelluleLue | null {
  const { feuille, cellule } = separerAdresse(situee), position = lirePosition(cellule);
  const grille = classeur.feuilles.find((f) => f.nom === feuille);
  if (feuille === null || grille === undefined || position === null) return null;
  const connait = lexique({ champ: definition }), rangee = grille.cellules[position.ligne - grille.origine.ligne] ?? [];
  const avant = rangee.slice(0, Math.max(0, position.colonne - grille.origine.colonne));
  if (!avant.some((v) => typeof v === 'string' && connait(v) !== undefined)) return null;
  return { feuille, cellule, valeur: valeurEn(grille, cellule) };
}
