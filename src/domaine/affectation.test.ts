import fc from 'fast-check';
import { affecter, besoinDeFinancement } from './affectation';
import { centimes, MONTANT_MAX } from './montant';

const resultats = (fonctionnement: number, investissement: number, rarDepenses = 0, rarRecettes = 0): Parameters<typeof affecter>[0] => ({
  fonctionnement: centimes(fonctionnement), investissement: centimes(investissement),
  rarDepenses: centimes(rarDepenses), rarRecettes: centimes(rarRecettes),
});
const enClair = (r: Parameters<typeof affecter>[0]): string => affecter(r).map((x) => `${x.compte} ${x.sens ?? '–'} ${x.montant}`).join(', ');

describe('L’affectation du résultat', () => {
  it('Wattrelos 2022 : deux excédents, rien à couvrir, tout est reporté', () => {
    expect(enClair(resultats(15_510_869, 28_267_343))).toBe('001 recette 28267343, 1068 – 0, 002 recette 15510869');
  });
  it('Saint-Just 2024 : le déficit de fonctionnement est repris entier en dépense', () => {
    expect(enClair(resultats(-749_777, 16_629_100))).toBe('001 recette 16629100, 1068 – 0, 002 depense 749777');
  });
  it('l’excédent couvre d’abord le besoin, le reste va au 002', () => {
    expect(enClair(resultats(3_000_000, -2_000_000))).toBe('001 depense 2000000, 1068 recette 2000000, 002 recette 1000000');
  });
  it('les restes à réaliser creusent ou comblent le besoin, sans changer le 001', () => {
    expect(enClair(resultats(3_000_000, -2_000_000, 500_000, 100_000))).toBe('001 depense 2000000, 1068 recette 2400000, 002 recette 600000');
    expect(enClair(resultats(3_000_000, 1_000_000, 1_500_000, 0))).toBe('001 recette 1000000, 1068 recette 500000, 002 recette 2500000');
    expect(enClair(resultats(3_000_000, -2_000_000, 0, 2_500_000))).toBe('001 depense 2000000, 1068 – 0, 002 recette 3000000');
  });
  it('un excédent plus petit que le besoin y passe tout entier', () => {
    expect(enClair(resultats(1_000_000, -2_000_000))).toBe('001 depense 2000000, 1068 recette 1000000, 002 – 0');
  });
  it('un déficit ne s’affecte pas, même s’il y a un besoin', () => {
    expect(enClair(resultats(-1, -2))).toBe('001 depense 2, 1068 – 0, 002 depense 1');
  });

  const m = fc.integer({ min: -MONTANT_MAX, max: MONTANT_MAX }), rar = fc.integer({ min: 0, max: MONTANT_MAX });
  it('rien ne se perd, et le besoin n’est jamais couvert au-delà', () => {
    fc.assert(fc.property(m, m, rar, rar, (f, i, d, r) => {
      const donnees = resultats(f, i, d, r);
      const [l001, l1068, l002] = affecter(donnees);
      const signe = (x: { sens: string | null; montant: number }): number => (x.sens === 'depense' ? -x.montant : x.montant);
      expect(signe(l001)).toBe(i);
      expect(signe(l1068) + signe(l002)).toBe(f);
      expect(l1068.sens).not.toBe('depense');
      expect(l1068.montant).toBeLessThanOrEqual(besoinDeFinancement(donnees));
      if (l002.sens === 'recette') expect(l1068.montant).toBe(besoinDeFinancement(donnees));
    }), { seed: 7, numRuns: 1000 });
  });
});
