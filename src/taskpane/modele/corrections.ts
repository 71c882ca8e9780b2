import type { EcritureSituee } from '../../classeur/port';
import type { Constat } from '../../domaine/constat';
import { lirePosition, type Grille, type Valeur } from '../../domaine/grille';
import type { RapportTableau } from '../../domaine/rapport';

/** Une cellule que les corrections changent : ce qu'elle porte, ce qu'elle portera, et les règles qui le demandent. */
export interface Changement {
  readonly feuille: string;
  readonly cellule: string;
  readonly avant: Valeur;
  readonly apres: number | string;
  readonly regles: readonly string[];
}

/** Ce qu'une suite de corrections écrirait. `ecartees` : les cellules pour lesquelles deux règles veulent des valeurs différentes. */
export interface Apercu {
  readonly changements: readonly Changement[];
  readonly ecartees: readonly string[];
}

/**
 * Règles dont l'arithmétique seule décide la correction. Les autres en proposent une qui suppose un choix (fusionner deux
 * lignes, la convention d'un compte administratif, un libellé) : elle ne s'applique qu'une à une, à la demande.
 */
const DECIDEES: ReadonlySet<string> = new Set(['AR01', 'AR02', 'AR03', 'AR04', 'AR05', 'AR06', 'AR07', 'AR08', 'CA01', 'RP01', 'RP02']);

/** Vrai si la correction peut s'écrire d'un geste. */
export function estApplicable({ correction }: Constat): boolean {
  return correction.ecritures !== undefined;
}

/** Vrai si l'arithmétique décide de la correction, sans choix à faire. */
export function estDecidee(constat: Constat): boolean {
  return estApplicable(constat) && constat.correction.options === undefined && DECIDEES.has(constat.regle);
}

/** Ce que les corrections de `constats` écriraient dans la feuille du tableau, dans l'ordre des constats. */
export function apercevoir(rapport: RapportTableau, constats: readonly Constat[]): Apercu {
  // Ce qui manque à une délibération, l'agent seul le sait : rien n'y est écrit à sa place.
  if (rapport.tableau.type === 'deliberation') return { changements: [], ecartees: [] };
  const { grille, feuille } = rapport.tableau;
  const parCellule = new Map<string, { changement: Changement; accord: boolean }>();
  for (const { regle, correction } of constats) {
    for (const { cellule, valeur } of correction.ecritures ?? []) {
      const avant = valeurEn(grille, cellule);
      const deja = parCellule.get(cellule);
      if (deja === undefined) parCellule.set(cellule, { changement: { feuille, cellule, avant, apres: valeur, regles: [regle] }, accord: true });
      else if (deja.changement.apres !== valeur) deja.accord = false;
      else if (!deja.changement.regles.includes(regle)) deja.changement = { ...deja.changement, regles: [...deja.changement.regles, regle] };
    }
  }
  const tous = [...parCellule.values()];
  return {
    changements: tous.filter((x) => x.accord && x.changement.avant !== x.changement.apres).map((x) => x.changement),
    ecartees: tous.filter((x) => !x.accord).map((x) => x.changement.cellule),
  };
}

/** Les écritures d'un aperçu : chacune n'a lieu que si la cellule porte encore ce qui a été montré. */
export function enEcritures({ changements }: Apercu): readonly EcritureSituee[] {
  return changements.map(({ feuille, cellule, avant, apres }) => ({ feuille, cellule, valeur: apres, attendu: avant }));
}

/** Ce que porte une cellule de la feuille, `null` si elle est vide ou hors de la grille lue. */
export function valeurEn(grille: Grille, cellule: string): Valeur {
  const position = lirePosition(cellule);
  if (position === null) return null;
  return grille.cellules[position.ligne - grille.origine.ligne]?.[position.colonne - grille.origine.colonne] ?? null;
}
