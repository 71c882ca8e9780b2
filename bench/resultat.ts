import type { Etendue, Rapport } from './mesurer';

/** Une ligne du tableau des mesures. */
export interface Resultat {
  readonly id: string;
  readonly quoi: string;
  readonly taille: string;
  readonly rapport: Rapport | null;
  /** Des millisecondes, pour ce qui n'a pas de second côté. */
  readonly duree?: Etendue;
  /** Compte de fautes, pour ce qui se compte au lieu de se mesurer. */
  readonly compte?: number;
  readonly cible: string;
  /** `null` : non mesuré. */
  readonly tenu: boolean | null;
  readonly note?: string;
}

/** Un rapport qui ne doit pas dépasser `cible`. */
export function auPlus(id: string, quoi: string, taille: string, rapport: Rapport, cible: number): Resultat {
  return { id, quoi, taille, rapport, cible: `≤ ${nombre(cible)}`, tenu: rapport.mediane <= cible };
}

/** Un rapport qui doit atteindre `cible`. */
export function auMoins(id: string, quoi: string, taille: string, rapport: Rapport, cible: number): Resultat {
  return { id, quoi, taille, rapport, cible: `≥ ${nombre(cible)}`, tenu: rapport.mediane >= cible };
}

/** Une durée en nanosecondes, qui ne doit pas dépasser `cible` millisecondes : elle dépend de la machine, un rapport non. */
export function auPlusMs(id: string, quoi: string, taille: string, { mediane, min, max }: Etendue, cible: number): Resultat {
  const duree = { mediane: mediane / 1e6, min: min / 1e6, max: max / 1e6 };
  return { id, quoi, taille, rapport: null, duree, cible: `≤ ${nombre(cible)} ms`, tenu: duree.mediane <= cible, note: 'millisecondes' };
}

/** Un nombre de fautes, qui doit être nul. */
export function aucun(id: string, quoi: string, taille: string, compte: number): Resultat {
  return { id, quoi, taille, rapport: null, compte, cible: '0', tenu: compte === 0 };
}

/** Nombre en français, deux décimales quand il en faut. */
export function nombre(n: number): string {
  return n >= 100 ? Math.round(n).toLocaleString('fr-FR') : n.toLocaleString('fr-FR', { maximumFractionDigits: 2 });
}

/** Durée lisible : « 12,3 µs ». */
export function duree(ns: number): string {
  return ns < 1e6 ? `${nombre(ns / 1e3)} µs` : `${nombre(ns / 1e6)} ms`;
}

const COLONNES = ['', 'mesure', 'taille', 'médiane', 'min', 'max', 'cible', '', 'durées'] as const;

/** L'en-tête du tableau, puis une ligne par résultat : chacune s'imprime dès qu'elle est connue. */
export function entete(): string {
  return enLigne(COLONNES);
}

export function ligne(r: Resultat): string {
  const verdict = r.tenu === null ? 'non mesuré' : r.tenu ? 'ok' : 'KO';
  const etendue = r.rapport ?? r.duree;
  const mesures = etendue ? [nombre(etendue.mediane), nombre(etendue.min), nombre(etendue.max)] : [r.compte === undefined ? '–' : String(r.compte), '–', '–'];
  const durees = r.rapport ? `${duree(r.rapport.numerateur)} / ${duree(r.rapport.denominateur)}` : (r.note ?? '');
  return enLigne([r.id, r.quoi, r.taille, ...mesures, r.cible, verdict, durees]);
}

const LARGEURS = [4, 46, 14, 8, 8, 8, 7, 10, 0];

function enLigne(cellules: readonly string[]): string {
  return cellules.map((c, k) => c.padEnd(LARGEURS[k] ?? 0)).join(' ').trimEnd();
}
