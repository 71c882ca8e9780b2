import { FEUILLES_ACTE } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import { adresseSituee } from '../../domaine/adresseSituee';
import type { Classeur, Grille, Position, Valeur } from '../../domaine/grille';
import { cle, enClair } from './texte';

const NOMS = new Set<string>(Object.values(FEUILLES_ACTE).map(cle));
const EXTRAIT = /^extrait( |$)/;
/** Ce que la feuille d'un extrait porte sur sa dernière rangée. */
const EMPREINTE = /^empreinte des donnees /;

/** Vrai si la feuille est de l'acte : l'une de celles où il s'écrit, ou un extrait que le complément a fait. Aucun tableau n'y est cherché. */
export function estFeuilleActe(grille: Grille): boolean {
  const nom = cle(grille.nom);
  return NOMS.has(nom) || (EXTRAIT.test(nom) && porteEmpreinte(grille));
}

function porteEmpreinte({ cellules }: Grille): boolean {
  const derniere = cellules.findLast((rangee) => rangee.some((v) => enClair(v) !== ''));
  return derniere?.some((v) => EMPREINTE.test(cle(enClair(v)))) ?? false;
}

/** La feuille de ce nom, accents et casse indifférents. */
export function feuilleDe(classeur: Classeur, nom: string): Grille | null {
  return classeur.feuilles.find((f) => cle(f.nom) === cle(nom)) ?? null;
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
