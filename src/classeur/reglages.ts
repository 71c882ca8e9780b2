import { estExercice } from '../domaine/exercice';
import { estDeclinaison, type Declinaison } from '../domaine/nomenclature';

/** Ce que l'agent a choisi pour ce classeur ; `null` : à déduire du document. */
export interface Reglages {
  readonly nomenclature: Declinaison | null;
  readonly exercice: number | null;
}

export const REGLAGES_VIDES: Reglages = { nomenclature: null, exercice: null };

/** Nom sous lequel un classeur garde ses réglages. */
export const CLE_REGLAGES = 'ccas.reglages';

/** Le texte que garde le classeur. */
export function enTexte({ nomenclature, exercice }: Reglages): string {
  return JSON.stringify({ nomenclature, exercice });
}

/** Les réglages d'un texte gardé. Un autre programme a pu y écrire n'importe quoi : ce qui n'est pas un réglage vaut `null`. */
export function depuisTexte(texte: unknown): Reglages {
  const objet = enObjet(texte);
  const { nomenclature, exercice } = objet;
  return {
    nomenclature: typeof nomenclature === 'string' && estDeclinaison(nomenclature) ? nomenclature : null,
    exercice: typeof exercice === 'number' && estExercice(exercice) ? exercice : null,
  };
}

function enObjet(texte: unknown): Record<string, unknown> {
  if (typeof texte !== 'string') return {};
  try {
    const lu: unknown = JSON.parse(texte);
    return typeof lu === 'object' && lu !== null ? (lu as Record<string, unknown>) : {};
  } catch (erreur) {
    if (erreur instanceof SyntaxError) return {};
    throw erreur;
  }
}
