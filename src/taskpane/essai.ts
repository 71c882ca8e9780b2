import { ClasseurMemoire } from '../classeur/memoire';
import type { Grille } from '../domaine/grille';
import { grilleExemple } from '../regles/exemples';
import { Controleur } from './controleur';

/** Une décision à quatre colonnes, équilibrée, dont chaque total suit ses lignes. */
export const JUSTE = `
DM n° 1 - EXERCICE 2024
| Compte | Libellé | Dépenses − | Dépenses + | Recettes − | Recettes + |
FONCTIONNEMENT
| 60623 | Alimentation | 0,00 | 1 200,50 | 0,00 | 0,00 |
| 6068 | Autres matières et fournitures | 0,00 | 300,25 | 0,00 | 0,00 |
| Total 011 | | 0,00 | 1 500,75 | 0,00 | 0,00 |
| 752 | Revenus des immeubles | 0,00 | 0,00 | 0,00 | 1 500,75 |
| Total 75 | | 0,00 | 0,00 | 0,00 | 1 500,75 |
| Total FONCTIONNEMENT | | 0,00 | 1 500,75 | 0,00 | 1 500,75 |`;

/** Cellule du total de chapitre 011, en dépenses. */
export const TOTAL_011 = 'D6';

export interface Essai { readonly classeur: ClasseurMemoire; readonly controleur: Controleur }

/** Le volet, sans page, sur un classeur en mémoire. */
export async function ouvrir(...feuilles: readonly Grille[]): Promise<Essai> {
  const classeur = new ClasseurMemoire({ nom: 'essai.xlsx', feuilles: feuilles.length > 0 ? feuilles : [dm()] });
  const controleur = new Controleur(classeur);
  await controleur.demarrer();
  return { classeur, controleur };
}

export function dm(nom = 'DM'): Grille {
  return grilleExemple(JUSTE, nom);
}
