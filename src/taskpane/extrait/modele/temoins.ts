import type { Temoin } from '../../../classeur/port';
import { memeValeur } from '../../../classeur/valeurs';
import { grille, lirePosition, type Classeur, type Valeur } from '../../../domaine/grille';
import { valeurEn } from '../../modele/corrections';
import type { Repere } from './cellule';

/** Ce que le volet a écrit, par cellule « Feuille!A1 ». */
export type Ecrites = ReadonlyMap<string, Valeur>;

/** Les témoins que sont ces repères. Une case que le volet a changée lui-même désigne encore ce qu'elle désignait : un membre renommé est le même. */
export function temoinsDe(feuille: string, reperes: readonly Repere[], classeur: Classeur | null, ecrites: Ecrites): readonly Temoin[] {
  const lue = classeur?.feuilles.find((f) => f.nom === feuille);
  return reperes.flatMap(({ cellule, valeur }) => {
    const position = lirePosition(cellule), ecrite = ecrites.get(`${feuille}!${cellule}`);
    const deNous = ecrite !== undefined && lue !== undefined && memeValeur(valeurEn(lue, cellule), ecrite);
    if (position === null) return [];
    return [{ feuille, plage: { debut: position, fin: position }, grille: grille([[deNous ? ecrite : valeur]], { nom: feuille, origine: position }) }];
  });
}
