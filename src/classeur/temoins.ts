import { adresse, type Position, type Valeur } from '../domaine/grille';
import { celluleChangee } from './erreur';
import type { Temoin } from './port';
import { memeValeur, valeurA } from './valeurs';

/** Refuse si l'une des cellules lues ne porte plus ce qu'en dit le témoin. `lues[0][0]` est à `debut`. */
export function comparer({ feuille, grille, plage }: Temoin, debut: Position, lues: readonly (readonly Valeur[])[]): void {
  for (const [i, ligne] of lues.entries()) {
    for (let colonne = plage.debut.colonne; colonne <= plage.fin.colonne; colonne++) {
      const position = { ligne: debut.ligne + i, colonne };
      const trouve = ligne[colonne - debut.colonne] ?? null, attendu = valeurA(grille, position);
      if (!memeValeur(trouve, attendu)) throw celluleChangee(feuille, adresse(position), attendu, trouve);
    }
  }
}
