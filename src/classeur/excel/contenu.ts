import { serieDeDate } from '../../domaine/calendrier';
import { CODES_FORMAT, estMiseEnForme, FORMAT_DATE, FORMAT_TEXTE, type CelluleMiseEnForme } from '../../domaine/feuille';
import { estDate, estErreur, type Valeur } from '../../domaine/grille';

/** Une cellule telle qu'Excel la reçoit : son format, puis ce qu'elle porte (`null` : rien à écrire). */
export interface Contenu {
  readonly format: string;
  readonly contenu: string | number | boolean | null;
  readonly forme: CelluleMiseEnForme;
}

/** Ce qu'une cellule à écrire devient. Tout texte prend le format « texte » : une formule ne vient que d'une `formule`. */
export function contenuDe(c: Valeur | CelluleMiseEnForme): Contenu {
  const forme = estMiseEnForme(c) ? c : { valeur: c };
  const { formule, valeur = null } = forme;
  const demande = forme.format === undefined ? undefined : CODES_FORMAT[forme.format];
  if (formule !== undefined) return { format: demande === FORMAT_TEXTE ? 'General' : demande ?? 'General', contenu: `=${formule}`, forme };
  if (estDate(valeur)) return { format: demande ?? FORMAT_DATE, contenu: serieDeDate(valeur.date), forme };
  if (typeof valeur === 'string' || estErreur(valeur)) return { format: FORMAT_TEXTE, contenu: estErreur(valeur) ? valeur.erreur : valeur, forme };
  return { format: demande ?? 'General', contenu: valeur, forme };
}
