import { chargerPlan } from '../../nomenclatures';
import type { Declinaison, Plan } from '../../domaine/nomenclature';
import { libellesAncetres, reprendOfficiel } from './libelle';

function admis(d: Declinaison, exercice: number, code: string, affiche: string): boolean {
  const plan = chargerPlan(d, exercice).plan as Plan;
  return reprendOfficiel(affiche, plan.libelle(code) ?? '', libellesAncetres(plan, code, plan.chapitresDu(code, 'depense')));
}

describe('Un libellé affiché reprend l’officiel', () => {
  test.each([
    ['M14_CCAS_SUP3500', 2023, '205', 'Concessions et droits similaires, brevets, licences, marques, ...'],
    ['M14_CCAS_SUP3500', 2023, '002', 'Résultat de fonctionnement reporté (excédent ou déficit)'],
    ['M14_CCAS_SUP3500', 2023, '2188', 'Autres'],
    ['M57_D', 2024, '74741', 'Dotation Commune'],
    ['M57_D', 2024, '2051', 'Concession et droits similaires'],
    ['M57_D', 2024, '21838', 'Matériel informatique'],
    ['M57_D', 2024, '21848', 'Mobilier'],
    ['M57_D', 2024, '2188', 'Autres immobilisations corporelles'],
    ['M57_D', 2024, '001', 'Solde exécution section investissement report'],
    ['M57_D', 2024, '002', 'Résultat fonctionnement reporté'],
    ['M57_D', 2024, '60623', 'ALIMENTATION'],
    ['M22', 2023, '6718', 'Autres charges exceptionnelles sur opérations de gestion'],
  ] as const)('%s %i : %s « %s »', (d, exercice, code, affiche) => {
    expect(admis(d, exercice, code, affiche)).toBe(true);
  });
});

describe('Un libellé affiché n’est pas l’officiel', () => {
  test.each([
    ['M57_D', 2024, '2182', 'Matériel roulant'],
    ['M57_D', 2024, '2313', 'Immobilisations en cours'],
    ['M57_D', 2024, '60623', 'Carburants'],
    ['M57_D', 2024, '6562', 'Aides'],
  ] as const)('%s %i : %s « %s »', (d, exercice, code, affiche) => {
    expect(admis(d, exercice, code, affiche)).toBe(false);
  });
});
