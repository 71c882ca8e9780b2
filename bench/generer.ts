import type { Valeur } from '../src/domaine/grille';
import type { Plan, Usage } from '../src/domaine/nomenclature';
import { Hasard } from '../test/hasard';

export type Rangee = Valeur[];

/** Colonnes du modèle ; les montants sont dans les quatre dernières. */
export const EN_TETE: readonly Rangee[] = [
  ['Section', 'Chapitre', 'Compte', 'Libellé', 'Fonction', 'Dépenses', null, 'Recettes', null],
  [null, null, null, null, null, 'Diminution de crédits', 'Augmentation de crédits', 'Diminution de crédits', 'Augmentation de crédits'],
];
/** Rang de la colonne « Diminution » des dépenses. */
export const MONTANTS = 5;

/** Une imputation possible du plan, dans un sens. */
interface Imputation { readonly section: string; readonly chapitre: string; readonly compte: string; readonly libelle: string; readonly recette: boolean }

/** Comptes qu'un CCAS n'emploie pas sans question : les contrôles NO08 et NO09 la poseraient à chaque ligne. */
const HORS_CCAS = /^(73|651|656)/;
/** Lignes d'une fonction dans un grand budget. */
const LIGNES_PAR_FONCTION = 900;

/**
 * Les lignes d'une décision modificative de `nombre` lignes, équilibrée par section et par fonction, rangées comme
 * dans un document : comptes, chapitres et libellés du plan, aucune imputation en double.
 */
export function generer(plan: Plan, nombre: number, graine = 7): Rangee[] {
  const hasard = new Hasard(graine);
  const imputations = imputationsDe(plan);
  const fonctions = hasard.melanger(fonctionsDe(plan)).slice(0, Math.max(2, Math.ceil(nombre / LIGNES_PAR_FONCTION)));
  const rangees: Rangee[] = [];
  fonctions.forEach((fonction, k) => {
    const part = Math.floor((nombre * (k + 1)) / fonctions.length) - Math.floor((nombre * k) / fonctions.length);
    for (const section of ['Fonctionnement', 'Investissement']) {
      const effectif = section === 'Fonctionnement' ? Math.ceil(part * 0.6) : part - Math.ceil(part * 0.6);
      rangees.push(...groupe(imputations.filter((i) => i.section === section), fonction, effectif, hasard));
    }
  });
  const cle = (r: Rangee): string => `${r[0]}|${r[7] === null && r[8] === null ? 'D' : 'R'}|${r[1]}|${r[2]}|${r[4]}`;
  return rangees.map((r) => [cle(r), r] as const).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, r]) => r);
}

/** `effectif` lignes d'une section et d'une fonction, dont la dernière recette équilibre l'ensemble. */
function groupe(possibles: readonly Imputation[], fonction: string, effectif: number, hasard: Hasard): Rangee[] {
  const tirees = hasard.melanger([...possibles]);
  const recette = tirees.findIndex((i) => i.recette);
  const choisies = [tirees[recette] as Imputation, ...tirees.filter((_, i) => i !== recette).slice(0, effectif - 1)];
  if (choisies.length < effectif) throw new Error(`Le plan n’a que ${choisies.length} imputations pour ${effectif} lignes.`);
  let solde = 0;
  const rangees = choisies.slice(1).map((i) => {
    const centimes = 1 + hasard.entier(5e6), hausse = hasard.tirer() < 0.7;
    solde += (i.recette ? 1 : -1) * (hausse ? centimes : -centimes);
    return rangee(i, fonction, hausse, centimes);
  });
  return [rangee(choisies[0] as Imputation, fonction, solde <= 0, Math.abs(solde)), ...rangees];
}

function rangee(i: Imputation, fonction: string, hausse: boolean, centimes: number): Rangee {
  const r: Rangee = [i.section, i.chapitre, i.compte, i.libelle, fonction, null, null, null, null];
  r[MONTANTS + (i.recette ? 2 : 0) + (hausse ? 1 : 0)] = centimes / 100;
  return r;
}

const dejaFaites = new WeakMap<Plan, readonly Imputation[]>();

function imputationsDe(plan: Plan): readonly Imputation[] {
  let faites = dejaFaites.get(plan);
  if (faites === undefined) dejaFaites.set(plan, (faites = relever(plan)));
  return faites;
}

function relever(plan: Plan): Imputation[] {
  const imputations: Imputation[] = [];
  const visiter = (code: string): void => {
    const compte = plan.compte(code);
    if (compte?.imputable && (compte.supprimeDepuis ?? Infinity) > plan.exercice && !HORS_CCAS.test(code)) {
      for (const usage of ['DR', 'RR'] as const satisfies readonly Usage[]) {
        const chapitre = plan.chapitre(compte.chapitres[usage] ?? '');
        if (chapitre?.type === 'ligne' || chapitre === undefined) continue;
        const section = chapitre.section === 'fonctionnement' ? 'Fonctionnement' : 'Investissement';
        imputations.push({ section, chapitre: chapitre.code, compte: code, libelle: plan.libelle(code) ?? code, recette: usage === 'RR' });
      }
    }
    for (const fils of plan.fils(code)) visiter(fils);
  };
  for (let racine = 10; racine < 80; racine++) visiter(String(racine));
  const vues = new Set<string>();
  return imputations.filter((i) => { const cle = `${i.compte}|${i.recette}`; return !vues.has(cle) && vues.add(cle); });
}

function fonctionsDe(plan: Plan): string[] {
  const codes: string[] = [];
  for (let n = 10; n < 1000; n++) if (plan.fonction(String(n)) !== undefined) codes.push(String(n));
  return codes;
}

/** Une copie des rangées : des tableaux neufs à chaque lecture, comme Excel les livre. */
export function copier(rangees: readonly Rangee[]): Rangee[] {
  const copie = new Array<Rangee>(rangees.length);
  for (let i = 0; i < rangees.length; i++) copie[i] = (rangees[i] as Rangee).slice();
  return copie;
}
