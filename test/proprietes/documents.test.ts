import { adresse } from '../../src/domaine/grille';
import fc from 'fast-check';
import { enTexte } from '../classeurs/remanier';
import type { RapportTableau } from '../../src/domaine/rapport';
import { enGrille, type Feuille } from '../classeurs/feuille';
import { anomalies, controlerFeuilles, controlerGrilles, nouvelles } from './controle';
import { CA_JUSTES, JUSTES } from './documents';
import { blocs, centimes, changementsDeCote, lignesOtees, reordonner, sensEcritsChanges, type Mutation } from './mutations';

/** Les fautes que rien n'a signalées. */
function inapercues(mutations: readonly Mutation[], juste: Feuille, voisines: readonly Feuille[]): string[] {
  const avant = anomalies(controlerFeuilles([juste, ...voisines]));
  return mutations.filter((m) => nouvelles(avant, controlerFeuilles([m.feuille, ...voisines])).length === 0).map((m) => m.titre);
}

/** Les constats aux adresses du document, quel que soit l'ordre des lignes. */
function constats(rapports: readonly RapportTableau[], origine: (a1: string) => string): string[] {
  return rapports.flatMap((r) => r.constats.map((c) => `${r.tableau.feuille} ${c.regle} ${c.gravite} ${c.cellules.map(origine).sort().join(' ')} ${c.ecart}`)).sort();
}

describe.each(JUSTES.map((j) => [j.nom, j] as const))('%s', (_nom, { feuille, voisines }) => {
  it('un centime de plus ou de moins dans n’importe quel montant est toujours signalé', () => {
    expect(inapercues(centimes(feuille), feuille, voisines)).toEqual([]);
  });

  it('un montant passé d’une colonne à une autre est toujours signalé', () => {
    expect(inapercues(changementsDeCote(feuille), feuille, voisines)).toEqual([]);
  });

  it('un sens écrit remplacé par l’autre est toujours signalé', () => {
    expect(inapercues(sensEcritsChanges(feuille), feuille, voisines)).toEqual([]);
  });

  it('une ligne ôtée est toujours signalée', () => {
    expect(inapercues(lignesOtees(feuille), feuille, voisines)).toEqual([]);
  });

  it('l’ordre des lignes dans un chapitre ne change aucun constat', () => {
    const avant = constats(controlerFeuilles([feuille, ...voisines]), (a1) => a1);
    const possibles = blocs(feuille);
    if (possibles.length === 0) return;
    fc.assert(fc.property(fc.constantFrom(...possibles).chain(([de, a]) => fc.tuple(fc.constant(de), permutation(a - de))), ([de, ordre]) => {
      const { deplacer, ...autre } = reordonner(feuille, de, ordre);
      const inverse = new Map(feuille.cellules.flatMap((r, ligne) =>
        r.map((_, colonne) => [adresse(deplacer({ ligne, colonne })), adresse({ ligne, colonne })] as const)));
      expect(constats(controlerFeuilles([{ ...autre, deplacer }, ...voisines]), (a1) => inverse.get(a1) ?? a1)).toEqual(avant);
    }), { seed: 7, numRuns: 100 });
  });

  it('les montants en texte donnent les mêmes totaux que les nombres', () => {
    const nombres = controlerFeuilles([feuille, ...voisines]), textes = controlerFeuilles([enTexte(feuille, '\u202f', '\u00a0€'), ...voisines]);
    expect(textes.map((r) => r.totaux)).toEqual(nombres.map((r) => r.totaux));
  });

  it('deux contrôles donnent le même rapport, sans toucher au classeur', () => {
    const grilles = figer([feuille, ...voisines].map(enGrille));
    const rapport = (): string => JSON.stringify(controlerGrilles(grilles).map(sansGrille));
    expect(rapport()).toBe(rapport());
  });
});

describe.each(CA_JUSTES.map((j) => [j.nom, j.feuille] as const))('Compte administratif juste, %s', (_nom, feuille) => {
  it('n’a ni anomalie ni information', () => {
    expect(controlerFeuilles([feuille]).flatMap((r) => r.constats)).toEqual([]);
  });

  it('un centime de plus ou de moins dans n’importe quel montant est toujours signalé', () => {
    expect(inapercues(centimes(feuille), feuille, [])).toEqual([]);
  });
});

function permutation(n: number): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray(Array.from({ length: n }, (_, i) => i), { minLength: n, maxLength: n });
}

/** Rend immuable tout ce que le contrôle pourrait vouloir changer : il lèverait alors une erreur. */
function figer<T>(v: T): T {
  if (typeof v === 'object' && v !== null && !Object.isFrozen(v)) Object.values(Object.freeze(v)).forEach(figer);
  return v;
}

function sansGrille(r: RapportTableau): unknown {
  return { ...r, tableau: { ...r.tableau, grille: undefined } };
}

