import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { installer, trouver } from '../debian';

/** Les programmes d'autres que nous qui relisent un PDF, et le paquet Debian de chacun. */
const PAQUETS = { pdfinfo: 'poppler-utils', pdftotext: 'poppler-utils', pdftoppm: 'poppler-utils', qpdf: 'qpdf' } as const;
export type Programme = keyof typeof PAQUETS;

/** Vrai si tous sont là, au besoin installés ; sinon le dit, car les essais qui en dépendent sont sautés. */
export function disponibles(programmes: readonly Programme[]): boolean {
  const absents = (): readonly Programme[] => programmes.filter((p) => trouver(p) === null);
  if (absents().length > 0) installer([...new Set(absents().map((p) => PAQUETS[p]))], () => absents().length === 0);
  for (const absent of absents()) process.stderr.write(`Essais sautés : ${absent} manque (paquet ${PAQUETS[absent]}).\n`);
  return absents().length === 0;
}

/** La sortie d'un programme sur un PDF, donné en dernier. */
export function lancer(programme: Programme, options: readonly string[], pdf: Uint8Array, apres: readonly string[] = []): string {
  return avecFichier(pdf, (chemin) => execFileSync(programme, [...options, chemin, ...apres], { encoding: 'utf8', maxBuffer: 1e8 }));
}

/** Les pages d'un PDF, en points de 72 au pouce, gris s'il n'en est dit autrement. */
export function rendre(pdf: Uint8Array, couleurs: 'gris' | 'rvb' = 'gris'): readonly PNG[] {
  return avecFichier(pdf, (chemin, dossier) => {
    execFileSync('pdftoppm', ['-r', '72', '-png', ...(couleurs === 'gris' ? ['-gray'] : []), chemin, join(dossier, 'page')]);
    return readdirSync(dossier).filter((f) => f.endsWith('.png')).sort().map((f) => PNG.sync.read(readFileSync(join(dossier, f))));
  });
}

function avecFichier<T>(pdf: Uint8Array, faire: (chemin: string, dossier: string) => T): T {
  const dossier = mkdtempSync(join(tmpdir(), 'ccas-pdf-'));
  try {
    writeFileSync(join(dossier, 'acte.pdf'), pdf);
    return faire(join(dossier, 'acte.pdf'), dossier);
  } finally {
    rmSync(dossier, { recursive: true });
  }
}
