import type { EcritureSituee, Temoin } from '../../classeur/port';
import { valeurA } from '../../classeur/valeurs';
import type { Constat } from '../../domaine/constat';
import { adressePlage, lirePosition, rangColonne, type Grille, type Valeur } from '../../domaine/grille';
import type { RapportTableau } from '../../domaine/rapport';
import { cellulesEcrites, imposees } from './imposees';

/** Une cellule que les corrections changent : ce qu'elle porte, ce qu'elle portera, et les règles qui le demandent. */
export interface Changement {
  readonly feuille: string;
  readonly cellule: string;
  readonly avant: Valeur;
  readonly apres: number | string;
  readonly regles: readonly string[];
  /** La formule qu'elle porte, que la valeur remplacera : « =SOMME(D4:D5) ». */
  readonly formule?: string;
}

/** Ce qu'une suite de corrections d'un tableau écrirait. `ecartees` : les cellules pour lesquelles deux règles veulent des valeurs différentes. */
export interface Apercu {
  readonly feuille: string;
  readonly plage: string;
  readonly constats: readonly Constat[];
  readonly changements: readonly Changement[];
  readonly ecartees: readonly string[];
  /** Pour « Tout corriger » : les totaux qu'il laisse, à relire après leurs lignes. */
  readonly enAttente?: readonly string[];
  /** Pour « Tout corriger » : les calculs faux qu'il laisse, à corriger dans leur formule. */
  readonly calculs?: readonly Calcul[];
}

/** Une formule qui ne donne pas la valeur attendue ; `suit` : elle se calcule d'après une autre cellule fausse. */
export interface Calcul { readonly cellule: string; readonly formule: string; readonly suit: boolean }

/** Ce que les corrections de `constats` écriraient dans la feuille du tableau, dans l'ordre des constats. */
export function apercevoir(rapport: RapportTableau, constats: readonly Constat[]): Apercu {
  const { feuille } = rapport.tableau, plage = adressePlage(rapport.tableau.plage);
  // Ce qui manque à une délibération, l'agent seul le sait : rien n'y est écrit à sa place.
  if (rapport.tableau.type === 'deliberation') return { feuille, plage, constats, changements: [], ecartees: [] };
  const { grille } = rapport.tableau;
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
    feuille, plage, constats,
    changements: tous.filter((x) => x.accord && x.changement.avant !== x.changement.apres).map((x) => x.changement),
    ecartees: tous.filter((x) => !x.accord).map((x) => x.changement.cellule),
  };
}

/** Ce que « Tout corriger » écrirait. */
export function apercevoirTout(rapport: RapportTableau): Apercu {
  const { constats, enAttente } = imposees(rapport);
  return { ...apercevoir(rapport, constats), enAttente };
}

/** L'aperçu qui dit les formules que les cellules portent. */
export function avecFormules(apercu: Apercu, formules: ReadonlyMap<string, string>): Apercu {
  const avec = (c: Changement): Changement => {
    const formule = formules.get(c.cellule);
    return formule === undefined ? c : { ...c, formule };
  };
  return { ...apercu, changements: apercu.changements.map(avec) };
}

/** L'aperçu sans les valeurs recalculées qui remplaceraient une formule : corrigée, elle suivra ses lignes, et celles qui la citent la suivront. */
export function sansCalculs(apercu: Apercu): Apercu {
  const recalculees = new Set(apercu.constats.filter((c) => c.ecart !== null).flatMap(cellulesEcrites));
  const garder = (c: Changement): boolean => c.formule === undefined || !recalculees.has(c.cellule);
  const fausses = [...apercu.changements.map((c) => c.cellule), ...(apercu.enAttente ?? [])];
  const calculs = apercu.changements.filter((c) => !garder(c)).map(({ cellule, formule = '' }) => ({ cellule, formule, suit: fausses.some((f) => f !== cellule && cite(formule, f)) }));
  return { ...apercu, changements: apercu.changements.filter(garder), calculs };
}

const REFERENCE = /(!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g;

/** Vrai si la formule cite cette cellule de sa feuille, seule ou dans une plage. */
function cite(formule: string, cellule: string): boolean {
  const p = lirePosition(cellule);
  return p !== null && [...formule.matchAll(REFERENCE)].some(([, ailleurs, c0 = '', l0, c1 = c0, l1 = l0]) => ailleurs === undefined
    && p.colonne >= rangColonne(c0) && p.colonne <= rangColonne(c1) && p.ligne >= Number(l0) - 1 && p.ligne <= Number(l1) - 1);
}

/** Vrai si un nouveau contrôle demande encore, du même tableau, exactement ce que l'aperçu montre. */
export function tient(apercu: Apercu, rapports: readonly RapportTableau[]): boolean {
  const rapport = rapports.find(({ tableau }) => tableau.feuille === apercu.feuille && adressePlage(tableau.plage) === apercu.plage);
  if (rapport === undefined) return false;
  const demandes = new Set(apercu.constats.map(demande));
  const constats = apercu.enAttente === undefined ? rapport.constats : imposees(rapport).constats;
  const { changements, ecartees } = apercevoir(rapport, constats.filter((c) => demandes.has(demande(c))));
  const sansFormules = apercu.changements.map(({ formule: _, ...c }) => c), laisses = new Set(apercu.calculs?.map((c) => c.cellule));
  return JSON.stringify([changements.filter((c) => !laisses.has(c.cellule)), ecartees]) === JSON.stringify([sansFormules, apercu.ecartees]);
}

function demande({ regle, correction }: Constat): string {
  return JSON.stringify([regle, correction.ecritures]);
}

/** Les écritures d'un aperçu : chacune n'a lieu que si la cellule porte encore ce qui a été montré. */
export function enEcritures({ changements }: Apercu): readonly EcritureSituee[] {
  return changements.map(({ feuille, cellule, avant, apres, formule }) => ({
    feuille, cellule, valeur: apres, attendu: avant, ...(formule === undefined ? {} : { remplaceFormule: true }),
  }));
}

/** Ce dont les corrections d'un tableau sont déduites : les comptes administratifs du classeur, et le tableau lui-même. */
export function temoins(rapports: readonly RapportTableau[], { feuille, plage }: Apercu): readonly Temoin[] {
  const tous = rapports.flatMap(({ tableau }) => (tableau.type === 'deliberation' ? [] : [tableau])).map((tableau) => ({ sien: tableau.feuille === feuille && adressePlage(tableau.plage) === plage, tableau }));
  return tous.filter(({ sien, tableau }) => sien || tableau.type === 'CA')
    .sort((a, b) => Number(a.sien) - Number(b.sien))
    .map(({ tableau }) => ({ feuille: tableau.feuille, plage: tableau.plage, grille: tableau.grille }));
}

/** Ce que porte une cellule de la feuille, `null` si elle est vide ou hors de la grille lue. */
export function valeurEn(grille: Grille, cellule: string): Valeur {
  const position = lirePosition(cellule);
  return position === null ? null : valeurA(grille, position);
}
