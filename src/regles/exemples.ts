import { FEUILLES_ACTE } from '../domaine/acte/acte';
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
  /** La feuille du tableau. Un exemple qui n'a que les feuilles de l'acte n'en a pas. */
  readonly feuille?: string;
  /** Seconde feuille du classeur : le compte administratif de l'exercice précédent. */
  readonly ca?: string;
  /** Feuilles où l'acte s'écrit, dans le même classeur. */
  readonly acte?: FeuillesActe;
  readonly nomenclature?: Declinaison;
  readonly exercice?: number;
}

/**
 * Les feuilles de l'acte. Comme dans un tableau, une ligne de texte fait une rangée ; de plus « 19/09/2023 » est une date, « 11 » un
 * nombre, et « ⏎ » le retour à la ligne dans une cellule.
 */
export interface FeuillesActe {
  readonly seance?: string;
  readonly membres?: string;
  readonly deliberations: string;
  readonly registre?: string;
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

const DATE = /^(\d\d)\/(\d\d)\/(\d{4})$/;
const ENTIER = /^\d{1,4}$/;
const NOMBRE = /^[-+]?\d{1,3}(?:[ \u00a0\u202f]?\d{3})*,\d+$/;

/** La grille d'une feuille d'exemple. */
export function grilleExemple(texte: string, nom = 'DM'): Grille {
  return lire(texte, nom, valeur);
}

/** Les grilles des feuilles de l'acte d'un exemple, dans l'ordre. */
export function grillesActe(feuilles: FeuillesActe): readonly Grille[] {
  return (['seance', 'membres', 'deliberations', 'registre'] as const).flatMap((f) => {
    const texte = feuilles[f];
    return texte === undefined ? [] : [lire(texte, FEUILLES_ACTE[f], valeurDActe)];
  });
}

function lire(texte: string, nom: string, lireValeur: (texte: string) => Valeur): Grille {
  const lignes = texte.replace(/^\n/, '').trimEnd().split('\n');
  return grille(lignes.map((ligne) => (ligne.includes('|') ? cellules(ligne, lireValeur) : [ligne.trim() === '' ? null : ligne.trim()])), { nom });
}

function cellules(ligne: string, lireValeur: (texte: string) => Valeur): Valeur[] {
  return ligne.trim().replace(/^\||\|$/g, '').split('|').map((c) => lireValeur(c.trim()));
}

function valeurDActe(texte: string): Valeur {
  const date = DATE.exec(texte);
  if (date !== null) return { date: `${date[3]}-${date[2]}-${date[1]}` };
  if (ENTIER.test(texte)) return Number(texte);
  const v = valeur(texte);
  return typeof v === 'string' ? v.replace(/\s*⏎\s*/g, '\n') : v;
}

function valeur(texte: string): Valeur {
  if (texte === '') return null;
  if (texte.startsWith('"')) return texte.slice(1, -1);
  if (texte.startsWith('#')) return { erreur: texte };
  return NOMBRE.test(texte) ? Number(texte.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')) : texte;
}
