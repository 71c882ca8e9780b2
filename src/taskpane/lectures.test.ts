import { ClasseurMemoire } from '../classeur/memoire';
import type { Grille } from '../domaine/grille';
import { dm, TOTAL_011 } from './essai';
import { Lectures } from './lectures';

test('une lecture abandonnée qui s’achève après une plus neuve ne prend pas sa place', async () => {
  const classeur = new ClasseurMemoire({ nom: 'essai.xlsx', feuilles: [dm()] });
  const lectures = new Lectures(classeur), feuilles = await classeur.feuilles();
  const lire = classeur.lire.bind(classeur), finir: (() => void)[] = [];
  jest.spyOn(classeur, 'lire').mockImplementation(async (feuille) => {
    const grille = await lire(feuille);
    await new Promise<void>((r) => { finir.push(r); });
    return grille;
  });
  const total = ({ cellules }: Grille): unknown => cellules[5]?.[3];
  const vieille = lectures.classeur(feuilles, {});
  await Promise.resolve();
  classeur.saisir('DM', TOTAL_011, 1);
  lectures.oublier('DM');
  const neuve = lectures.classeur(feuilles, {});
  await Promise.resolve();
  await Promise.resolve();
  finir[0]?.();
  await vieille;
  finir[1]?.();
  await neuve;
  expect((await lectures.classeur(feuilles, {})).feuilles.map(total)).toEqual([1]);
});
