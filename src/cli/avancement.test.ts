import { avancement } from './avancement';
import type { Ecran } from './sortie';

function terminal(isTTY: boolean): { flux: Ecran; ecrits: string[] } {
  const ecrits: string[] = [];
  return { flux: { isTTY, write: (t: string) => ecrits.push(t) } as unknown as Ecran, ecrits };
}

test('dans un terminal, chaque fichier d’une longue liste s’affiche, puis la ligne s’efface', () => {
  const { flux, ecrits } = terminal(true), a = avancement(flux, false, 4);
  a.fichier('a.xlsx');
  a.fichier('b.xlsx');
  a.effacer();
  a.effacer();
  expect(ecrits).toEqual(['\r\u001b[K1/4  a.xlsx', '\r\u001b[K2/4  b.xlsx', '\r\u001b[K']);
});

test('un grand lot dit où il en est tous les mille tableaux', () => {
  const { flux, ecrits } = terminal(true), a = avancement(flux, false, 1);
  for (let k = 0; k < 2500; k++) a.tableau();
  expect(ecrits).toEqual(['\r\u001b[K1000 tableaux contrôlés', '\r\u001b[K2000 tableaux contrôlés']);
});

test.each([[false, false, 100], [true, true, 100], [true, false, 3]])('rien ne bouge hors d’un terminal (%p), à côté du rapport (%p) ou pour peu de fichiers (%p)', (tty, partage, total) => {
  const { flux, ecrits } = terminal(tty), a = avancement(flux, partage, total);
  for (let k = 0; k < total; k++) a.fichier('a.xlsx');
  a.effacer();
  expect(ecrits).toEqual([]);
});
