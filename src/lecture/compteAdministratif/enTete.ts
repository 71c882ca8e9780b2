import type { Grille, Plage, Valeur } from '../../domaine/grille';
import { centimesDuTexte, TEXTE_VIDE } from '../../domaine/lireMontant';
import { SENS, type Sens } from '../../domaine/section';
import type { ColonneCA } from '../../domaine/tableau';
import { groupeDuTitre, sensDuTitre } from './libelles';

/** Où lire un compte administratif : lignes d'en-tête et colonne de chaque montant, en positions de la grille (-1 : absente). */
export interface EnTeteCA {
  readonly debut: number;
  /** Dernière ligne d'en-tête. */
  readonly fin: number;
  readonly colonnes: Readonly<Record<ColonneCA, Readonly<Record<Sens, number>>>>;
}

interface Titre<T> { readonly colonne: number; readonly valeur: T }

/** Écarte d'un coup d'œil, sans rien normaliser, les cellules qui ne peuvent pas être un titre de dépenses ou de recettes. */
const PEUT_ETRE_SENS = /penses?|ficits?|recettes?|dents?|mandats|titres/i;
/** Dépenses et recettes, en investissement et en fonctionnement. */
const TITRES_MIN = 4;
/** Lignes regardées au-dessus de « Dépenses | Recettes » pour y trouver « Investissement | Fonctionnement ». */
const HAUTEUR_GROUPES = 3;

/** Les titres d'une ligne que `lire` reconnaît. */
function titres<T>(ligne: readonly Valeur[], lire: (texte: string) => T | null, filtre?: RegExp): Titre<T>[] {
  const trouves: Titre<T>[] = [];
  ligne.forEach((v, colonne) => {
    if (typeof v !== 'string' || (filtre && !filtre.test(v))) return;
    const valeur = lire(v);
    if (valeur !== null) trouves.push({ colonne, valeur });
  });
  return trouves;
}

/** Les titres « Dépenses » et « Recettes » d'une ligne. */
export function titresDeSens(ligne: readonly Valeur[]): readonly Titre<Sens>[] {
  return titres(ligne, sensDuTitre, PEUT_ETRE_SENS);
}

/** Vrai si la ligne a assez de textes courts qui puissent titrer des dépenses ou des recettes ; presque toutes s'arrêtent au décompte. */
export function peutTitrer(ligne: readonly Valeur[]): boolean {
  let textes = 0;
  for (const v of ligne) if (typeof v === 'string' && v.length > 0) textes++;
  if (textes < TITRES_MIN) return false;
  let possibles = 0;
  for (const v of ligne) if (typeof v === 'string' && PEUT_ETRE_SENS.test(v)) possibles++;
  return possibles >= TITRES_MIN;
}

/** L'en-tête d'un compte administratif dont la ligne « Dépenses | Recettes » est à l'indice `r`, ou `null`. */
export function enTeteEn(grille: Grille, r: number, premiere: number): EnTeteCA | null {
  const ligne = grille.cellules[r] ?? [];
  if (!peutTitrer(ligne)) return null;
  const sens = titresDeSens(ligne);
  if (sens.length < TITRES_MIN) return null;
  for (let g = r; g >= Math.max(premiere, r - HAUTEUR_GROUPES); g--) {
    const groupes = etendre(titres(grille.cellules[g] ?? [], groupeDuTitre), grille, g);
    const colonnes = apparier(sens, groupes);
    if (colonnes) return { debut: g, fin: r, colonnes };
  }
  return null;
}

/** Un titre fusionné vaut pour toutes les colonnes de sa fusion ; un titre répété n'en fait qu'un. */
function etendre(groupes: readonly Titre<ColonneCA>[], grille: Grille, g: number): readonly Titre<ColonneCA>[] {
  const fusionnes = groupes.map((t) => ({ ...t, colonne: debutDeFusion(grille, g, t.colonne) }));
  return fusionnes.filter((t, k) => k === 0 || t.valeur !== fusionnes[k - 1]?.valeur);
}

function debutDeFusion({ fusions, origine }: Grille, ligne: number, colonne: number): number {
  const l = ligne + origine.ligne, c = colonne + origine.colonne;
  const fusion = fusions.find(({ debut, fin }: Plage) => debut.ligne <= l && l <= fin.ligne && debut.colonne <= c && c <= fin.colonne);
  return fusion ? fusion.debut.colonne - origine.colonne : colonne;
}

/** Rend à chaque groupe sa paire de colonnes ; `null` si investissement ou fonctionnement n'a pas les deux. */
function apparier(sens: readonly Titre<Sens>[], groupes: readonly Titre<ColonneCA>[]): EnTeteCA['colonnes'] | null {
  const colonnes: Record<ColonneCA, Record<Sens, number>> = {
    investissement: { depense: -1, recette: -1 }, fonctionnement: { depense: -1, recette: -1 }, ensemble: { depense: -1, recette: -1 },
  };
  // Un titre centré sans fusion peut tomber sur la seconde colonne de sa paire : autant de paires que de titres se lisent dans l'ordre.
  const enOrdre = sens.length === 2 * groupes.length;
  sens.forEach((s, k) => {
    const groupe = enOrdre ? groupes[k >> 1] : groupes.findLast((g) => g.colonne <= s.colonne);
    if (groupe && colonnes[groupe.valeur][s.valeur] === -1) colonnes[groupe.valeur][s.valeur] = s.colonne;
  });
  const complet = (c: ColonneCA): boolean => SENS.every((s) => colonnes[c][s] !== -1);
  return complet('investissement') && complet('fonctionnement') ? colonnes : null;
}

/** Vrai si la cellule ne porte rien : vide, espaces, ou simple tiret. */
export function videOuTiret(v: Valeur | undefined): boolean {
  return v === null || v === undefined || (typeof v === 'string' && centimesDuTexte(v) === TEXTE_VIDE);
}
