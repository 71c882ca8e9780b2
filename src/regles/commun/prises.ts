import type { Acte } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import { lireNumero, memeNumero } from '../../domaine/acte/numero';
import { normaliserTexte } from '../../domaine/texte';

/** Une délibération que le classeur connaît : de la séance, ou du registre de l'année. */
export interface Prise {
  readonly numero: string;
  /** AAAA-MM-JJ, ou `null`. */
  readonly date: string | null;
  readonly objet: string | null;
  readonly cellule: string;
}

const faites = new WeakMap<Acte, readonly Prise[]>();

/**
 * Les délibérations de la séance, puis celles du registre qui n'en sont pas : le registre peut déjà porter la séance.
 * Une fois par acte : chaque délibération les demande, et le registre d'une année en a des milliers.
 */
export function prises(acte: Acte): readonly Prise[] {
  const faite = faites.get(acte) ?? rassembler(acte);
  faites.set(acte, faite);
  return faite;
}

function rassembler({ seance, deliberations, registre }: Acte): readonly Prise[] {
  const date = seance.date.valeur;
  const ici = deliberations.flatMap(({ champs }) => prise(champs.numero, date, champs.objet));
  const inscrites = registre.flatMap((l) => prise(l.numero, l.date.valeur, l.objet)), parRang = new Map<number | null, Prise[]>();
  for (const d of ici) parRang.set(rang(d), [...(parRang.get(rang(d)) ?? []), d]);
  return [...ici, ...inscrites.filter((l) => !(parRang.get(rang(l)) ?? []).some((d) => estLaMeme(d, l)))];
}

function rang({ numero }: Prise): number | null {
  return lireNumero(numero)?.rang ?? null;
}

function prise(numero: Champ<string>, date: string | null, objet: Champ<string>): readonly Prise[] {
  return numero.valeur === null ? [] : [{ numero: numero.valeur, date, objet: objet.valeur, cellule: numero.cellule }];
}

/** Même numéro, et ni la date ni l'objet ne disent le contraire. */
function estLaMeme(a: Prise, b: Prise): boolean {
  if (!memeNumero(a.numero, b.numero)) return false;
  if (a.date !== null && b.date !== null) return a.date === b.date && (a.objet === null || b.objet === null || memeObjet(a.objet, b.objet));
  return a.objet === null || b.objet === null || memeObjet(a.objet, b.objet);
}

function memeObjet(a: string, b: string): boolean {
  return normaliserTexte(a) === normaliserTexte(b);
}

/** Année d'une délibération : celle de son numéro, sinon celle de sa séance. */
export function anneeDe({ numero, date }: Pick<Prise, 'numero' | 'date'>): number | null {
  return lireNumero(numero)?.annee ?? (date === null ? null : Number(date.slice(0, 4)));
}
