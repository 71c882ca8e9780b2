import { adresse, type Valeur } from '../../src/domaine/grille';
import { enGrille } from '../classeurs/feuille';
import { controlerGrilles } from './controle';
import { CA_JUSTES, JUSTES } from './documents';
import { montants } from './mutations';

/** Ce qu'une cellule de montant porte parfois, et qui n'est pas un montant. */
const ILLISIBLES: readonly (readonly [string, Valeur])[] = [
  ['une erreur de tableur', { erreur: '#REF!' }],
  ['une formule sans valeur', { erreur: 'formule sans valeur' }],
  ['une date', { date: '2023-09-30' }],
  ['des mots', 'voir annexe'],
  ['plus de deux décimales', 12.345],
  ['un texte à trois décimales', '12,345 €'],
  ['un booléen', true],
];

describe.each([...JUSTES, ...CA_JUSTES].map((j) => [j.nom, j.feuille] as const))('%s', (_nom, feuille) => {
  it.each(ILLISIBLES)('%s à la place d’un montant : toujours signalé, jamais pris pour zéro', (_quoi, valeur) => {
    const grille = enGrille(feuille);
    const tues = montants(feuille).filter(([ligne, colonne]) => {
      const cellules = grille.cellules.map((r, i) => (i === ligne ? r.map((v, j) => (j === colonne ? valeur : v)) : r));
      const a1 = adresse({ ligne, colonne });
      return !controlerGrilles([{ ...grille, cellules }]).some((r) =>
        r.constats.some((c) => c.cellules.includes(a1)) || r.nonEvalues.some((n) => n.cause.includes(`${a1} `)));
    });
    expect(tues.map(([ligne, colonne]) => adresse({ ligne, colonne }))).toEqual([]);
  });
});
