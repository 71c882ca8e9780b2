import { grille, type Valeur } from '../../domaine/grille';
import type { Declinaison, Plan } from '../../domaine/nomenclature';
import { lettre, SECTIONS, SENS } from '../../domaine/section';
import { lireGrille } from '../../lecture';
import { chargerPlan } from '../../nomenclatures';
import { controler } from '../controler';
import type { Regle } from '../regle';
import NO01 from '../NO01/regle';
import NO02 from '../NO02/regle';
import NO03 from '../NO03/regle';
import NO04 from '../NO04/regle';
import NO05 from '../NO05/regle';
import NO07 from '../NO07/regle';
import NO08 from '../NO08/regle';
import NO10 from '../NO10/regle';

const REGLES: readonly Regle[] = [NO01, NO02, NO03, NO04, NO05, NO07, NO08, NO10];

function planDe(d: Declinaison, exercice: number): Plan {
  const { plan } = chargerPlan(d, exercice);
  if (plan === null) throw new Error(`${d} ${exercice}`);
  return plan;
}

/** Tous les comptes d'un plan : ses racines d'un à trois chiffres et tout ce qu'elles contiennent. */
function codesDe(plan: Plan): string[] {
  const racines = Array.from({ length: 1110 }, (_, n) => (n < 10 ? `${n}` : n < 110 ? String(n - 10).padStart(2, '0') : String(n - 110).padStart(3, '0')));
  const descendre = (code: string): string[] => [code, ...plan.fils(code).flatMap(descendre)];
  return [...new Set(racines.filter((c) => plan.compte(c) !== undefined).flatMap(descendre))];
}

/** Une décision qui emploie chaque compte imputable dans chacun de ses chapitres, avec les libellés officiels. */
function decisionEntiere(plan: Plan, exercice: number): Valeur[][] {
  const rangees: Valeur[][] = [['Désignation', 'Dépenses', null, 'Recettes', null], [null, 'Diminution de crédits', 'Augmentation de crédits', 'Diminution de crédits', 'Augmentation de crédits']];
  const codes = codesDe(plan).filter((c) => plan.compte(c)?.imputable && (plan.compte(c)?.supprimeDepuis ?? Infinity) > exercice);
  for (const section of SECTIONS) {
    rangees.push([plan.norme === 'M22' && section === 'fonctionnement' ? 'EXPLOITATION' : section.toUpperCase()]);
    for (const sens of SENS) {
      const montants = (n: number): Valeur[] => (sens === 'depense' ? [0, n, 0, 0] : [0, 0, 0, n]);
      const parChapitre = new Map<string, string[]>();
      for (const code of codes) for (const chapitre of plan.chapitresDu(code, sens)) parChapitre.set(chapitre, [...(parChapitre.get(chapitre) ?? []), code]);
      for (const [chapitre, comptes] of parChapitre) {
        if (plan.chapitre(chapitre)?.section !== section) continue;
        for (const c of comptes) rangees.push([`${lettre(sens)}-${c} : ${plan.libelle(c)}`, ...montants(1)]);
        rangees.push([`TOTAL ${lettre(sens)} ${chapitre} : ${plan.libelleChapitre(chapitre)}`, ...montants(comptes.length)]);
      }
    }
  }
  return rangees;
}

describe('Une décision qui emploie tout le plan comme il le veut', () => {
  test.each([['M14_CCAS_SUP3500', 2023], ['M57_A', 2024], ['M57_D', 2024], ['M22', 2024]] as const)('%s de %i n’appelle aucun constat de nomenclature', (d, exercice) => {
    const plan = planDe(d, exercice);
    const [tableau, ...reste] = lireGrille(grille(decisionEntiere(plan, exercice)));
    expect(reste).toEqual([]);
    const rapport = controler(tableau as NonNullable<typeof tableau>, { nomenclature: d, exercice, plan, ca: null, deductions: [] }, REGLES);
    expect(rapport.constats).toEqual([]);
    expect(rapport.nonEvalues).toEqual([]);
  });
});

describe('Les codes qui ne sont pas des comptes imputables', () => {
  const controle = (code: string, libelle: string): string[] => {
    const rangees = [[null, null, 'Dépenses', 'Recettes'], ['DÉCISION MODIFICATIVE N° 1-2024'], ['DEPENSES INVESTISSEMENT'], ['21848', 'Mobilier', -100, null], [code, libelle, 100, null]];
    const [tableau] = lireGrille(grille(rangees));
    return controler(tableau as NonNullable<typeof tableau>, { nomenclature: 'M57_D', exercice: 2024, plan: planDe('M57_D', 2024), ca: null, deductions: [] }, REGLES).constats.map((c) => c.regle);
  };

  test.each([
    ['une opération pour compte de tiers se subdivise librement', '458101', 'Opération pour compte de tiers', []],
    ['un chapitre voté seul est un vote', '204', 'Subventions d’équipement versées', []],
    ['un chapitre à côté de ses comptes laisse deux lectures', '21', 'Immobilisations corporelles', ['NO02']],
    ['un report n’a pas de subdivision', '001', 'Solde d’exécution reporté', []],
    ['un compte de tiers n’est pas budgétaire', '401', 'Fournisseurs', ['NO02']],
  ])('%s', (_, code, libelle, attendu) => {
    expect(controle(code, libelle).filter((r) => r !== 'NO05')).toEqual(attendu);
  });
});
