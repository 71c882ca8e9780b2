import { ClasseurMemoire } from '../classeur/memoire';
import type { Constat } from '../domaine/constat';
import type { Grille, Valeur } from '../domaine/grille';
import { grilleExemple } from '../regles/exemples';
import { Controleur } from './controleur';
import { rapportChoisi } from './modele/vues';
import { DELAI } from './surveillance';

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

/** Laisse passer le temps, et ce qui attendait. */
export function avancer(ms: number): Promise<void> {
  return jest.advanceTimersByTimeAsync(ms);
}

/** Règle et première cellule de chaque constat montré. */
export function constats({ controleur }: Essai): readonly (readonly [string, string])[] | undefined {
  return rapportChoisi(controleur.etat)?.constats.map((c) => [c.regle, c.cellules[0]] as const);
}

export function verdict({ controleur }: Essai): string | undefined {
  return rapportChoisi(controleur.etat)?.etat;
}

/** Ce que porte une cellule de la feuille DM. */
export async function valeur({ classeur }: Essai, cellule: string): Promise<Valeur> {
  const { cellules } = await classeur.lire('DM');
  return cellules[Number(cellule.slice(1)) - 1]?.[cellule.charCodeAt(0) - 65] ?? null;
}

/** Le constat d'un total faux d'un centime. */
export async function enErreur({ classeur, controleur }: Essai): Promise<Constat> {
  classeur.saisir('DM', TOTAL_011, 1500.76);
  await avancer(DELAI);
  const [premier] = rapportChoisi(controleur.etat)?.constats ?? [];
  if (premier === undefined) throw new Error('aucun constat');
  return premier;
}

/** Le volet devant deux totaux faux. */
export async function aDeuxErreurs(): Promise<Essai> {
  const essai = await ouvrir();
  essai.classeur.saisir('DM', TOTAL_011, 1500.76);
  essai.classeur.saisir('DM', 'F8', 1400);
  await avancer(DELAI);
  return essai;
}
