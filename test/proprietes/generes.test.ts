import fc from 'fast-check';
import type { Declinaison } from '../../src/domaine/nomenclature';
import { SECTIONS } from '../../src/domaine/section';
import { enTexte } from '../classeurs/remanier';
import type { Feuille } from '../classeurs/feuille';
import { comptesDu } from './comptes';
import { anomalies, controlerFeuilles, nouvelles } from './controle';
import { deuxColonnes, maquette, quatreColonnes, signee, suite, type Impression } from './dispositions';
import { decisions, net, type Modele } from './modele';
import { blocs, centimes, changementsDeCote, lignesOtees, reordonner, signesChanges, sensChanges, sensEcritsChanges, type Mutation } from './mutations';

const PLANS: readonly (readonly [Declinaison, number])[] = [['M14_CCAS_SUP3500', 2023], ['M57_D', 2024], ['M22', 2023]];

interface Cas {
  readonly titre: string;
  readonly imprimer: Impression;
  readonly diminutions: boolean;
  readonly fonctions: boolean;
  readonly sansTotaux?: true;
}

/** La colonne signée n'a aucun total : seul l'équilibre y dit la faute, et la M22 n'y est pas tenue. */
const CAS: readonly Cas[] = [
  { titre: 'quatre colonnes', imprimer: quatreColonnes, diminutions: true, fonctions: true },
  { titre: 'deux colonnes', imprimer: deuxColonnes(false), diminutions: false, fonctions: false },
  { titre: 'deux colonnes et chapitres', imprimer: deuxColonnes(true), diminutions: false, fonctions: false },
  { titre: 'maquette', imprimer: maquette, diminutions: true, fonctions: false },
  { titre: 'suite', imprimer: suite, diminutions: true, fonctions: true },
  { titre: 'colonne signée', imprimer: signee, diminutions: true, fonctions: false, sansTotaux: true },
];

const EN_CLAIR = { depense: 'depenses', recette: 'recettes' } as const;

describe.each(PLANS)('%s %s', (nomenclature, exercice) => {
  const demande = { nomenclature, exercice };
  const controler = (f: Feuille): ReturnType<typeof controlerFeuilles> => controlerFeuilles([f], demande);

  describe.each(CAS.filter((c) => !(c.sansTotaux && nomenclature === 'M22')).map((c) => [c.titre, c] as const))('%s', (_titre, { imprimer, ...options }) => {
    const modeles = decisions(comptesDu(nomenclature, exercice), options);
    const pour = (essais: number, propriete: (f: Feuille, m: Modele) => void): void =>
      fc.assert(fc.property(modeles, (m) => propriete(imprimer(m), m)), { seed: 59, numRuns: essais });
    const toujoursSignalees = (fautes: (f: Feuille) => Mutation[]): void => pour(15, (f) => {
      const avant = anomalies(controler(f));
      expect(fautes(f).filter((x) => nouvelles(avant, controler(x.feuille)).length === 0).map((x) => x.titre)).toEqual([]);
    });

    it('les totaux sont la somme des lignes, et rien ne bloque', () => pour(60, (f, m) => {
      const rapports = controler(f);
      expect(rapports).toHaveLength(1);
      expect(rapports[0]?.constats.filter((c) => c.gravite === 'bloquant').map((c) => c.message)).toEqual([]);
      for (const section of SECTIONS) {
        const lignes = m[section] ?? [], attendu = { [EN_CLAIR.depense]: net(lignes, 'depense'), [EN_CLAIR.recette]: net(lignes, 'recette'), ecart: 0 };
        expect(rapports[0]?.totaux[section]).toEqual(attendu);
      }
    }));

    it('un centime de plus ou de moins est toujours signalé', () => toujoursSignalees(centimes));
    it('un montant passé de l’autre côté est toujours signalé', () => toujoursSignalees((f) => [...changementsDeCote(f), ...signesChanges(f), ...sensChanges(f), ...sensEcritsChanges(f)]));
    it('une ligne ôtée est toujours signalée', () => toujoursSignalees(lignesOtees));

    it('l’ordre des lignes dans un chapitre ne change aucun constat', () => pour(40, (f) => {
      const vus = (g: Feuille): string[] => controler(g).flatMap((r) => r.constats.map((c) => `${c.regle} ${c.gravite} ${c.ecart}`)).sort();
      for (const [de, a] of blocs(f)) {
        const renverse = reordonner(f, de, Array.from({ length: a - de }, (_, i) => a - de - 1 - i));
        expect(vus(renverse)).toEqual(vus(f));
      }
    }));

    it('les montants en texte donnent les constats des nombres, et la forme en plus', () => pour(40, (f) => {
      const vus = (g: Feuille): string[] => controler(g).flatMap((r) => r.constats.filter((c) => c.regle !== 'AR07').map((c) => `${c.regle} ${c.cellules.join(' ')} ${c.ecart}`));
      expect(vus(enTexte(f, '\u00a0', '\u00a0€'))).toEqual(vus(f));
    }));
  });
});
