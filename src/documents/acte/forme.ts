import { propositions, type Champ, type DefinitionChamp, type Nature, type Valeurs } from '../../domaine/acte/champ';
import { HAUTEUR_MAX, type CelluleMiseEnForme, type ChoixDeSaisie, type FeuilleAEcrire } from '../../domaine/feuille';
import type { Position } from '../../domaine/grille';
import { hauteurDe, lignesDe } from '../feuille/metrique';
import { FONDS, GRIS } from '../feuille/teintes';

export type Definitions = Readonly<Record<string, DefinitionChamp>>;
/** Une fiche dont on ne sait que les natures. */
export type FicheQuelconque = Readonly<Record<string, Champ<Valeurs[Nature]>>>;

type Cellules = readonly (readonly CelluleMiseEnForme[])[];

const CORPS = 11;
/** Pixels d'un caractère de largeur de colonne, en Calibri 11, et marges de la cellule (ECMA-376, partie 1, § 18.3.1.13). */
const PIXELS = 7, MARGES = 5, POINTS_PAR_PIXEL = 0.75;

export function titre(valeur: string): CelluleMiseEnForme {
  return { valeur, gras: true, corps: 14 };
}

export function enTete(valeur: string): CelluleMiseEnForme {
  return { valeur, gras: true, cadre: true, fond: FONDS.entete, alignement: 'centre', renvoi: true };
}

export function libelle(valeur: string): CelluleMiseEnForme {
  return { valeur, gras: true, cadre: true, alignement: 'gauche', vertical: 'haut', renvoi: true };
}

export function aide(valeur: string): CelluleMiseEnForme {
  return { valeur, italique: true, encre: GRIS, alignement: 'gauche', vertical: 'haut', renvoi: true };
}

/** L'aide au bout d'une ligne : d'un seul tenant, et hors de la page imprimée. */
export function aideAuBout(valeur: string): CelluleMiseEnForme {
  return { ...aide(valeur), renvoi: false };
}

/** L'aide de chaque colonne, puis leurs titres. */
export function hautDeColonnes(definitions: Definitions): CelluleMiseEnForme[][] {
  const champs = Object.values(definitions);
  return [champs.map((d) => aide(d.aide)), champs.map((d) => enTete(d.libelle))];
}

/** Les propositions d'une plage, s'il y en a. */
export function choixDans(definition: DefinitionChamp, debut: Position, fin: Position): ChoixDeSaisie[] {
  const valeurs = propositions(definition);
  return valeurs.length === 0 ? [] : [{ plage: { debut, fin }, valeurs }];
}

/**
 * Les hauteurs des rangées de plus d'une ligne de texte, au plus haut que le tableur permet. Les autres n'en ont pas : elles
 * grandissent avec ce que l'agent y écrit.
 */
export function hauteursDe(cellules: Cellules, largeurs: readonly number[]): ReadonlyMap<number, number> {
  const lignes = ({ valeur, gras = false, renvoi }: CelluleMiseEnForme, colonne: number): number =>
    (typeof valeur === 'string' && renvoi ? lignesDe(valeur, { corps: CORPS, gras }, ((largeurs[colonne] ?? 0) * PIXELS - MARGES) * POINTS_PAR_PIXEL).length : 1);
  const parRangee = cellules.map((rangee) => Math.max(1, ...rangee.map(lignes)));
  return new Map(parRangee.flatMap((n, i) => (n > 1 ? [[i, Math.min(HAUTEUR_MAX, hauteurDe(n, CORPS))] as const] : [])));
}

/** Une feuille dont les rangées jusqu'à l'en-tête ne défilent pas ; elle s'imprime depuis l'en-tête, répété, sur ses `imprimees` premières colonnes. */
export function enColonnes(nom: string, cellules: Cellules, largeurs: readonly number[], enTeteAu: number, imprimees: number): FeuilleAEcrire {
  return {
    nom, cellules, largeurs, hauteurs: hauteursDe(cellules, largeurs), figer: { lignes: enTeteAu + 1, colonnes: 0 }, paysage: true,
    impression: {
      titres: { debut: enTeteAu, fin: enTeteAu },
      zone: { debut: { ligne: enTeteAu, colonne: 0 }, fin: { ligne: cellules.length - 1, colonne: imprimees - 1 } },
    },
  };
}
