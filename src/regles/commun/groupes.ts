import { enumerer } from '../../domaine/enumerer';
import { FONCTIONNEMENT } from '../../domaine/section';
import type { Contexte } from '../regle';
import { mouvements, type Mouvement } from './chapitres';

/** Ce que le tableau retire et ajoute aux charges de chaque groupe fonctionnel d'un budget M22. */
export interface MouvementsDeGroupes { readonly baisses: readonly Mouvement[]; readonly hausses: readonly Mouvement[] }

/** Groupes de charges d'un budget M22 : exploitation courante, personnel, structure (CASF R314-9 et suivants). */
const GROUPES_DE_CHARGES: ReadonlySet<string | null> = new Set(['011', '012', '016']);

const faits = new WeakMap<object, MouvementsDeGroupes>();

/** Les groupes de charges dont les crédits baissent et ceux dont ils montent. Fait une fois par tableau. */
export function groupesDe({ tableau, indice, plan }: Contexte<'DM'>): MouvementsDeGroupes {
  let fait = faits.get(indice);
  if (fait === undefined) {
    const groupes = mouvements(tableau, plan, 'depense', (i) => tableau.lignes.sections[i] === FONCTIONNEMENT).filter((m) => GROUPES_DE_CHARGES.has(m.chapitre));
    faits.set(indice, (fait = { baisses: groupes.filter((m) => m.net < 0), hausses: groupes.filter((m) => m.net > 0) }));
  }
  return fait;
}

const NOMS: Readonly<Record<string, string>> = { '011': 'exploitation courante', '012': 'personnel', '016': 'structure' };

/** « 012 (personnel) ». */
export function nomDuGroupe({ chapitre }: Mouvement): string {
  return `${chapitre} (${NOMS[chapitre as string]})`;
}

/** « le groupe 012 (personnel) », « les groupes 011 (exploitation courante) et 016 (structure) » ; `dire` ajoute à chacun ce qu'il veut. */
export function lesGroupes(groupes: readonly Mouvement[], dire = nomDuGroupe): string {
  return `${groupes.length > 1 ? 'les groupes' : 'le groupe'} ${enumerer(groupes.map(dire))}`;
}
