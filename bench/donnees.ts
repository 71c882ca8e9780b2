import { grille, type Grille } from '../src/domaine/grille';
import type { Plan } from '../src/domaine/nomenclature';
import { chargerPlan } from '../src/nomenclatures';
import { copier, EN_TETE, generer, type Rangee } from './generer';

export const TAILLES = [200, 5_000, 50_000] as const;
export const NOMENCLATURE = 'M57_D', EXERCICE = 2024;

/** Les tableaux mesurés, en-tête compris, par nombre de lignes ; faits à la première demande. */
export interface Donnees {
  readonly plan: Plan;
  tableau(nombre: number): readonly Rangee[];
}

export function donnees(): Donnees {
  const { plan } = chargerPlan(NOMENCLATURE, EXERCICE);
  if (plan === null) throw new Error(`Plan ${NOMENCLATURE} ${EXERCICE} absent.`);
  const tableaux = new Map<number, readonly Rangee[]>();
  return {
    plan,
    tableau(nombre) {
      let t = tableaux.get(nombre);
      if (t === undefined) tableaux.set(nombre, (t = textesNeufs([...EN_TETE, ...generer(plan, nombre)])));
      return t;
    },
  };
}

/** Les mêmes rangées, dont les textes ne sont pas ceux du plan : une feuille a les siens. */
export function textesNeufs(rangees: readonly Rangee[]): Rangee[] {
  return JSON.parse(JSON.stringify(rangees)) as Rangee[];
}

/** La feuille neuve d'un tableau : cellules recopiées, comme Excel les livre à chaque calcul. */
export function feuille(rangees: readonly Rangee[], typee = true): Grille {
  return grille(copier(rangees), { typee });
}

/** « 5 000 lignes ». */
export function enLignes(nombre: number): string {
  return `${nombre.toLocaleString('fr-FR')} lignes`;
}

/**
 * Applique `f` au corps d'un tableau, l'en-tête restant tel quel. Les rangées rendues sont neuves, comme celles du tableau
 * juste : dispersées en mémoire parmi ce qui a servi à les changer, la boucle nue elle-même les lirait d'un cinquième plus lentement.
 */
export function auCorps(rangees: readonly Rangee[], f: (corps: readonly Rangee[]) => Rangee[]): readonly Rangee[] {
  return textesNeufs([...rangees.slice(0, EN_TETE.length), ...f(rangees.slice(EN_TETE.length))]);
}

/** Arrête tout si deux résultats comparés diffèrent : un rapport de durées n'a de sens qu'entre calculs égaux. */
export function exiger(egaux: boolean, quoi: string): void {
  if (!egaux) throw new Error(`Résultats différents : ${quoi}.`);
}
