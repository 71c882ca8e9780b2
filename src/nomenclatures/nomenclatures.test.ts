import { chargerPlan, PLANS } from '.';
import { creerChargeur } from './chargeur';
import type { Declinaison, Plan } from '../domaine/nomenclature';

function plan(d: Declinaison, exercice: number): Plan {
  const { plan: p } = chargerPlan(d, exercice);
  if (p === null) throw new Error(`${d} ${exercice}`);
  return p;
}

function effectif(p: Plan): number {
  const codes = ['0', '1', '2', '3', '4', '5', '6', '7', '8'].flatMap((c) => sousArbre(p, c));
  return new Set(codes).size;
}

/** Les comptes de rang 1 et 2 n'ont pas toujours de parent : on part de tous les codes d'un à trois chiffres. */
function sousArbre(p: Plan, classe: string): string[] {
  const racines = [classe, ...Array.from({ length: 10 }, (_, i) => `${classe}${i}`), ...Array.from({ length: 100 }, (_, i) => `${classe}${String(i).padStart(2, '0')}`)];
  return racines.filter((c) => p.compte(c)).flatMap((c) => descendre(p, c));
}

function descendre(p: Plan, code: string): string[] {
  return [code, ...p.fils(code).flatMap((c) => descendre(p, c))];
}

describe('Les plans de comptes', () => {
  test.each([
    ['M14_CCAS_INF3500', 2023, 1025], ['M14_CCAS_SUP3500', 2023, 1025], ['M14_COM_500_3500', 2021, 1750], ['M14_COM_500_3500', 2022, 1750],
    ['M57_A', 2023, 1559], ['M57_A', 2024, 1612], ['M57_D', 2023, 2562], ['M57_D', 2024, 2596], ['M22', 2023, 633],
  ] as const)('%s de %i compte %i comptes', (d, exercice, nombre) => {
    expect(effectif(plan(d, exercice))).toBe(nombre);
  });

  test.each([
    ['M14_CCAS_SUP3500', 2023, '6562', { DR: '65' }, 'Aides'],
    ['M14_CCAS_SUP3500', 2023, '7788', { RR: '77', ROES: '042' }, 'Produits exceptionnels divers'],
    ['M14_CCAS_SUP3500', 2023, '002', { DR: '002', RR: '002' }, 'Résultat de fonctionnement reporté'],
    ['M14_CCAS_SUP3500', 2023, '2182', { DR: '21', RR: '21', DOES: '040', ROES: '040', DOIS: '041', ROIS: '041' }, 'Matériel de transport'],
    ['M57_D', 2024, '2182', {}, 'Matériel de transport'],
    ['M57_D', 2024, '60623', { DR: '011' }, 'Alimentation'],
    ['M57_D', 2024, '021', { ROES: '021' }, 'Virement de la section de fonctionnement'],
    ['M57_D', 2024, '6511411', { DR: '016' }, 'APA'],
    ['M22', 2023, '61561', { DR: '016' }, 'Informatique'],
    ['M22', 2023, '64131', { DR: '012' }, 'Rémunération principale'],
  ] as const)('%s %i range le compte %s au bon chapitre', (d, exercice, code, chapitres, libelle) => {
    const p = plan(d, exercice);
    expect(p.compte(code)?.chapitres).toEqual(chapitres);
    expect(p.libelle(code)).toBe(libelle);
  });

  test('un compte qui a des subdivisions sans chapitre n’est pas imputable', () => {
    const p = plan('M57_D', 2024);
    expect(p.compte('2182')?.imputable).toBe(false);
    expect(p.fils('2182')).toEqual(['21821', '21828']);
    expect(p.compte('21821')?.parent).toBe('2182');
  });

  test('le même compte change d’état d’un exercice à l’autre', () => {
    expect(plan('M57_D', 2023).compte('6217')?.supprimeDepuis).toBeNull();
    expect(plan('M57_D', 2024).compte('6217')?.supprimeDepuis).toBe(2024);
  });

  test('« 20 » n’est pas « 020 »', () => {
    const p = plan('M14_CCAS_SUP3500', 2023);
    expect(p.chapitre('20')).toEqual({ code: '20', section: 'investissement', type: 'compte' });
    expect(p.chapitre('020')).toEqual({ code: '020', section: 'investissement', type: 'ligne' });
    expect(p.chapitre('21')?.type).toBe('compte');
  });

  test('les chapitres d’un compte dépendent du sens', () => {
    const p = plan('M57_D', 2024);
    expect(p.chapitresDu('675', 'depense')).toEqual(['042']);
    expect(p.chapitresDu('675', 'recette')).toEqual([]);
    expect(p.chapitresDu('2313', 'recette')).toEqual(['23', '040', '041']);
  });

  test('les fonctions n’existent que là où la strate vote par fonction', () => {
    expect(plan('M14_CCAS_SUP3500', 2023).fonction('5234')).toBe('5234');
    expect(plan('M14_CCAS_SUP3500', 2023).libelleFonction('5234')).toBe('Aides aux personnes');
    expect(plan('M14_CCAS_INF3500', 2023).parFonction).toBe(false);
    expect(plan('M57_D', 2024).fonction('01')).toBe('01');
  });

  test('la M22 range les comptes par groupe fonctionnel et se dit non confirmée', () => {
    const p = plan('M22', 2025);
    expect(p.confirme).toBe(false);
    expect(p.chapitre('018')).toEqual({ code: '018', section: 'fonctionnement', type: 'globalise' });
    expect(p.chapitre('21')).toEqual({ code: '21', section: 'investissement', type: 'compte' });
    expect(p.compte('6156')?.imputable).toBe(false);
    expect(p.chapitresDu('6419', 'recette')).toEqual(['018']);
  });

  test('un compte supprimé a ses successeurs quand ils sont sûrs', () => {
    const p = plan('M57_D', 2024);
    expect(p.successeurs('6562')).toEqual(['65134']);
    expect(p.successeurs('6711')).toEqual(['6583']);
    expect(p.successeurs('6534')).toEqual(['65314']);
    expect(p.successeurs('60623')).toEqual([]);
  });

  test('un compte mal tapé trouve ses voisins imputables', () => {
    const p = plan('M57_D', 2024);
    expect(p.proches('60263')[0]).toBe('60623');
    expect(p.proches('606231')).toContain('60623');
    expect(p.proches('99999')).toEqual([]);
  });
});

describe('Les libellés courts des imprimés', () => {
  test('sont gardés quand ils ne sont pas le début du libellé', () => {
    expect(plan('M57_D', 2024).libelleCourt('2051')).toBe('Concessions, droits similaires');
    expect(plan('M57_D', 2024).libelleCourt('60623')).toBeUndefined();
    expect(plan('M14_CCAS_SUP3500', 2023).libelleCourt('609')).toBe('RRR obtenus sur achats');
  });
});

describe('Le choix du millésime', () => {
  test('un exercice plus récent que le dernier plan emploie ce plan et le dit', () => {
    const { plan: p, plusRecent } = chargerPlan('M57_D', 2025);
    expect([p?.exercice, plusRecent]).toEqual([2024, true]);
    expect([chargerPlan('M14_CCAS_SUP3500', 2024).plan?.exercice, chargerPlan('M14_CCAS_SUP3500', 2024).plusRecent]).toEqual([2023, true]);
  });

  test.each([['M57_D', 2019], ['M14_CCAS_SUP3500', 2022], ['M57_A', null]] as const)('%s de %s n’a pas de plan', (d, exercice) => {
    expect(chargerPlan(d, exercice)).toEqual({ plan: null, plusRecent: false });
  });

  test('un plan n’est construit qu’une fois', () => {
    expect(chargerPlan('M57_D', 2025).plan).toBe(chargerPlan('M57_D', 2024).plan);
    expect(chargerPlan('M57_D', 2024)).toBe(chargerPlan('M57_D', 2024));
  });

  test('les plans publiés sont annoncés', () => {
    expect(PLANS.map((p) => `${p.declinaison} ${p.exercices.join(' ')}`)).toEqual([
      'M14_CCAS_INF3500 2023', 'M14_CCAS_SUP3500 2023', 'M14_COM_500_3500 2021 2022', 'M57_A 2023 2024', 'M57_D 2023 2024', 'M22 ',
    ]);
  });

  test('sans libellés chargés, le plan répond sur les codes seuls', () => {
    const p = creerChargeur(() => null)('M57_D', 2024).plan;
    expect(p?.compte('60623')?.imputable).toBe(true);
    expect(p?.libelle('60623')).toBeUndefined();
  });
});
