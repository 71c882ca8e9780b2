import { entiers, octets, reels } from './reserve';

describe('La réserve de tableaux typés', () => {
  test('donne des tableaux de zéros de la taille demandée, qui ne se recouvrent jamais', () => {
    const tableaux = Array.from({ length: 3000 }, (_, i) => [octets(i % 91), entiers(i % 67), reels(i % 53)] as const);
    tableaux.forEach(([o, e, r], i) => {
      expect([o.length, e.length, r.length]).toEqual([i % 91, i % 67, i % 53]);
      expect([...o, ...e, ...r].every((v) => v === 0)).toBe(true);
      o.fill(255);
      e.fill(-1);
      r.fill(NaN);
    });
  });

  test('donne leur propre mémoire aux grands tableaux', () => {
    expect(reels(100_000).buffer.byteLength).toBe(800_000);
  });
});
