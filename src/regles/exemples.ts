import type { Gravite, NonVide } from '../domaine/constat';
import { grille, type Grille, type Valeur } from '../domaine/grille';
import type { Declinaison } from '../domaine/nomenclature';

/**
 * Un exemple : une feuille écrite comme un tableau de texte. La première ligne est la ligne 1, la première colonne A.
 * Un nombre s'écrit « 1 234,56 » et devient un nombre ; entre guillemets droits (`"1 234,56 €"`) il reste du texte ;
 * `#REF!` devient une erreur de tableur. Une ligne sans « | » est un texte en colonne A. Les codes restent du texte.
 */
export interface Exemple {
  readonly titre: string;
  readonly feuille: string;
  /** Seconde feuille du classeur : le compte administratif de l'exercice précédent. */
  readonly ca?: string;
  readonly nomenclature?: Declinaison;
  readonly exercice?: number;
}

/** Ce que la règle doit trouver, exactement : cellules, écart en centimes (omis : aucun), gravité (omise : celle de la règle). */
export interface Attendu {
  readonly cellules: NonVide<string>;
  readonly ecart?: number;
  readonly gravite?: Gravite;
}

export interface ExempleFautif extends Exemple {
  readonly attendus: NonVide<Attendu>;
}

/** Les exemples d'une règle : ils sont ses tests et sa documentation. */
export interface Exemples {
  readonly nomenclature: Declinaison;
  readonly exercice: number;
  readonly conformes: NonVide<Exemple>;
  readonly fautifs: NonVide<ExempleFautif>;
}

/** Déclare les exemples d'une règle. */
export function definirExemples(exemples: Exemples): Exemples {
  return exemples;
}

const NOMBRE = /^[-+]?\d{1,3}(?:[ \u00a0\u202f]?\d{3})*,\d+$/;

/** La grille d'une feuille d'exemple. */
export function grilleExemple(texte: string, nom = 'DM'): Grille {
  const lignes = texte.replace(/^\n/, '').trimEnd().split('\n');
  return grille(lignes.map((ligne) => (ligne.includes('|') ? cellules(ligne) : [ligne.trim() === '' ? null : ligne.trim()])), { nom });
}

function cellules(ligne: string): Valeur[] {
  return ligne.trim().replace(/^\||\|$/g, '').split('|').map((c) => valeur(c.trim()));
}

function valeur(texte: string): Valeur {
  if (texte === '') return null;
  if (texte.startsWith('"')) return texte.slice(1, -1);
  if (texte.startsWith('#')) return { erreur: texte };
  return NOMBRE.test(texte) ? Number(texte.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')) : texte;
}
