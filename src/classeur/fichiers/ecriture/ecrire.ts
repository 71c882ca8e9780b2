import { echapperOds, echapperXlsx } from './cellule';
import type { FeuilleAEcrire } from './feuille';
import { sansEtirer } from './sansEtirer';
import { versFeuille } from './feuilleHucre';
import { nomsImpression } from './nomsImpression';
import { gardantLesBlancs } from './paragraphesOds';

/** Ce que le fichier dit de lui-même. */
export interface Proprietes {
  readonly titre: string;
  readonly auteur: string;
  readonly sujet: string;
  /** AAAA-MM-JJ ; `null` : le fichier porte la première date qu'une archive zip sache écrire, jamais celle de son écriture. */
  readonly date: string | null;
}

/** Les octets d'un classeur xlsx. */
export async function ecrireXlsx(feuilles: readonly FeuilleAEcrire[], proprietes?: Proprietes): Promise<Uint8Array> {
  const { writeXlsx } = await hucre();
  const octets = await writeXlsx({
    sheets: feuilles.map((f) => versFeuille(f, echapperXlsx)),
    namedRanges: feuilles.flatMap(nomsImpression),
    ...(proprietes ? { properties: enProprietes(proprietes) } : {}),
  });
  return feuilles.some((f) => f.image) ? sansEtirer(octets) : octets;
}

/** Les octets d'un classeur ods : valeurs, formules, fusions, gras et formats de nombre. */
export async function ecrireOds(feuilles: readonly FeuilleAEcrire[]): Promise<Uint8Array> {
  const { writeOds } = await hucre();
  return gardantLesBlancs(await writeOds({ sheets: feuilles.map((f) => versFeuille(f, echapperOds)), properties: { modified: jourUtc(null) } }));
}

/** La bibliothèque d'écriture n'est chargée que pour écrire : vérifier un classeur n'en a pas besoin. */
function hucre(): Promise<typeof import('hucre')> {
  return import('hucre');
}

/** Mêmes données, mêmes octets : sans elle, la bibliothèque d'écriture date le fichier de l'instant. */
const SANS_DATE = '1980-01-01';

function enProprietes({ titre, auteur, sujet, date }: Proprietes): { title: string; creator: string; subject: string; created: Date; modified: Date } {
  const jour = jourUtc(date);
  return { title: titre, creator: auteur, subject: sujet, created: jour, modified: jour };
}

function jourUtc(date: string | null): Date {
  return new Date(`${date ?? SANS_DATE}T00:00:00Z`);
}
