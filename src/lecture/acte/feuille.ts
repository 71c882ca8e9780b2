import { FEUILLES_ACTE } from '../../domaine/acte/acte';
import { CHAMPS_DELIBERATION } from '../../domaine/acte/deliberation';
import { CHAMPS_ETABLISSEMENT } from '../../domaine/acte/etablissement';
import { CHAMPS_MEMBRE } from '../../domaine/acte/membre';
import { CHAMPS_REGISTRE } from '../../domaine/acte/registre';
import { CHAMPS_SEANCE } from '../../domaine/acte/seance';
import { CHAMPS_TEXTE_TYPE } from '../../domaine/acte/texteType';
import type { Champ } from '../../domaine/acte/champ';
import { adresseSituee } from '../../domaine/adresseSituee';
import type { Classeur, Grille, Position, Valeur } from '../../domaine/grille';
import { estMarquee } from '../../domaine/marque';
import { lexique, type Lexique } from './fiche';
import { cle, enClair } from './texte';

const LEXIQUES: ReadonlyMap<string, Lexique> = new Map(([
  ['seance', { ...CHAMPS_ETABLISSEMENT, ...CHAMPS_SEANCE }],
  ['membres', CHAMPS_MEMBRE],
  ['deliberations', CHAMPS_DELIBERATION],
  ['registre', CHAMPS_REGISTRE],
  ['textes', CHAMPS_TEXTE_TYPE],
] as const).map(([feuille, champs]) => [cle(FEUILLES_ACTE[feuille]), lexique(champs)]));

const POSSIBLE = /^\s*(?:s[eé]|mem|d[eé]|reg|tex|ext)/i;
const EXTRAIT = /^extrait( |$)/;
/** Une feuille du même nom sans deux libellés connus n'est pas de l'acte : un tableau peut s'y trouver. */
const LIBELLES_MIN = 2;

/** Faux pour presque toutes les feuilles, qui sont des tableaux : leur nom n'est pas même normalisé. */
export function peutEtreActe({ nom }: Grille): boolean {
  return POSSIBLE.test(nom);
}

/** Vrai si la feuille est de l'acte : l'une de celles où il s'écrit, ou un extrait que le complément a fait. Aucun tableau n'y est cherché. */
export function estFeuilleActe(grille: Grille): boolean {
  if (!peutEtreActe(grille)) return false;
  const nom = cle(grille.nom), champ = LEXIQUES.get(nom);
  return champ === undefined ? EXTRAIT.test(nom) && estMarquee(grille.cellules) : porteLibelles(grille, champ);
}

function porteLibelles({ cellules }: Grille, champ: Lexique): boolean {
  let connus = 0;
  return cellules.some((rangee) => rangee.some((v) => typeof v === 'string' && champ(v) !== undefined && ++connus === LIBELLES_MIN));
}

/** La feuille de ce nom, accents et casse indifférents. */
export function feuilleDe(classeur: Classeur, nom: string): Grille | null {
  return classeur.feuilles.find((f) => peutEtreActe(f) && cle(f.nom) === cle(nom)) ?? null;
}

/** Adresse de la cellule à cet endroit de la grille. */
export function situer({ nom, origine }: Grille, ligne: number, colonne: number): string {
  return adresseSituee(nom, position({ origine }, ligne, colonne));
}

/** Position dans la feuille de la cellule à cet endroit de la grille. */
export function position({ origine }: Pick<Grille, 'origine'>, ligne: number, colonne: number): Position {
  return { ligne: origine.ligne + ligne, colonne: origine.colonne + colonne };
}

/** Un texte qui n'a pas trouvé sa place. */
export function nonPlace(v: Valeur | undefined, cellule: string): Champ<never> {
  return { valeur: null, brut: enClair(v), cellule };
}
