import { normaliserTexte } from '../texte';

/** Un numéro de délibération : « 2025-11 », « n° 31 », « 2023 CCAS 30 », « 12 bis ». */
export interface Numero {
  /** `null` si le numéro ne la dit pas. */
  readonly annee: number | null;
  readonly rang: number;
  /** « bis » ; vide le plus souvent. */
  readonly suffixe: string;
}

const ANNEE = /^20\d\d$/;
const NOMBRES = /\d+/g;
const SUFFIXE = /\d\s*[-.]?\s*(bis|ter|quater|[a-z])$/;

/** Chiffres d'un rang, au plus : au-delà, c'est un identifiant, non un numéro d'ordre. */
const RANG_MAX = 6;

/** L'année et le rang que dit un numéro, ou `null` s'il n'a pas de rang. Le rang est le dernier nombre qui n'est pas une année. */
export function lireNumero(texte: string): Numero | null {
  const t = normaliserTexte(texte);
  const nombres = t.match(NOMBRES) ?? [];
  const annee = nombres.length > 1 ? nombres.find((n) => ANNEE.test(n)) : undefined;
  const rang = nombres.findLast((n) => n !== annee) ?? nombres.at(-1);
  return rang === undefined || rang.length > RANG_MAX ? null : { annee: annee === undefined ? null : Number(annee), rang: Number(rang), suffixe: SUFFIXE.exec(t)?.[1] ?? '' };
}

/** Vrai si deux numéros désignent la même délibération ; une année que l'un ne dit pas est tenue pour celle de l'autre. */
export function memeNumero(a: string, b: string): boolean {
  const x = lireNumero(a), y = lireNumero(b);
  if (x === null || y === null) return false;
  return x.rang === y.rang && x.suffixe === y.suffixe && (x.annee === null || y.annee === null || x.annee === y.annee);
}
