import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Donnees } from '../donnees';
import { etendue } from '../mesurer';
import { auPlusMs, type Resultat } from '../resultat';

const LIGNES = 26, PROCESSUS = 9;

/** B8 : le PDF d'un extrait, dans un programme qui vient de démarrer, puis chaud. */
export function* pdf(_: Donnees, voulue: (id: string) => boolean): Iterable<Resultat> {
  if (!voulue('B8')) return;
  const passages = Array.from({ length: PROCESSUS }, passage), taille = `${LIGNES} lignes`;
  yield auPlusMs('B8', 'PDF d’un extrait, programme chaud', taille, etendue(passages.flatMap((p) => p.chauds)), 80);
  yield auPlusMs('B8', 'PDF d’un extrait, programme neuf', taille, etendue(passages.map((p) => p.froid)), 300);
}

interface Passage { readonly froid: number; readonly chauds: readonly number[] }

function passage(): Passage {
  const programme = join(process.cwd(), 'dist/bench/extraitPdf.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [programme, String(LIGNES)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Le PDF n’a pas pu être écrit : ${stderr}`);
  return JSON.parse(stdout) as Passage;
}
