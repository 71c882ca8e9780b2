import { creerChargeur } from '../nomenclatures/chargeur';
import { chapitresDuCompte, estImputable } from './comptesDuPlan';
import type { Declinaison, Plan } from './nomenclature';

const charger = creerChargeur(() => null);
const plan = (d: Declinaison, exercice: number): Plan => charger(d, exercice).plan as Plan;
const M57 = plan('M57_D', 2024), M14 = plan('M14_CCAS_SUP3500', 2023), M22 = plan('M22', 2024);

describe('Les chapitres d’un compte', () => {
  it.each<[string, Plan, string, readonly string[]]>([
    ['un compte de charges à caractère général', M57, '60623', ['011']],
    ['une charge de personnel', M14, '64111', ['012']],
    ['une recette', M14, '7788', ['77']],
    ['une immobilisation', M57, '2188', ['21']],
    ['une variation de stock, des deux côtés', M57, '6032', ['011', '013']],
    ['un compte d’ordre seulement', M57, '675', ['042']],
    ['une ligne sans article', M57, '001', ['001']],
    ['une opération pour compte de tiers subdivisée', M57, '458101', ['4581']],
    ['un chapitre écrit seul', M57, '011', ['011']],
    ['un groupe fonctionnel', M22, '61561', ['016']],
    ['un compte inconnu', M57, '99999', []],
  ])('%s', (_titre, p, code, attendus) => expect(chapitresDuCompte(p, code)).toEqual(attendus));
});

describe('Un compte est imputable', () => {
  it.each<[string, Plan, string, boolean]>([
    ['s’il n’a pas de subdivision', M57, '60623', true],
    ['non s’il en a (Saint-Just)', M57, '2182', false],
    ['si c’est une ligne sans article', M57, '023', true],
    ['si c’est la subdivision d’une opération pour compte de tiers', M57, '458101', true],
    ['non s’il n’est pas au plan', M57, '99999', false],
    ['non s’il est celui des dépenses imprévues en M57', M57, '022', false],
    ['mais il l’est en M14', M14, '022', true],
    ['selon le plan : 2182 l’est en M14', M14, '2182', true],
  ])('%s', (_titre, p, code, attendu) => expect(estImputable(p, code, null)).toBe(attendu));
});
