import type { Classeur } from '../../domaine/grille';

/** Ce que donne la lecture d'un fichier : un classeur, ou une phrase qui dit quoi, où et que faire. */
export type Lecture =
  | { readonly ok: true; readonly classeur: Classeur }
  | { readonly ok: false; readonly erreur: string };

/**
 * Le fichier ne peut pas être lu. `phrase` dit quoi et que faire ; « {fichier} » y tient la place du nom.
 * Levé au fond d'une lecture en flux, où un résultat ne peut pas remonter, et rattrapé par `lireFichier` seul.
 */
export class Refus extends Error {
  override readonly name = 'Refus';

  constructor(phrase: string, options?: ErrorOptions) {
    super(phrase, options);
  }
}

/** Le refus d'un fichier dont une partie est endommagée. */
export function abime(partie: string, cause?: unknown): Refus {
  return new Refus(`Le classeur {fichier} est endommagé (${partie}) : ouvrez-le dans votre tableur, enregistrez-le de nouveau, ou demandez-en une copie.`, { cause });
}
