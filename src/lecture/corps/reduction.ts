import type { Position } from '../../domaine/grille';
import { adresse } from '../../domaine/grille';
import type { ColonneMontant } from '../../domaine/tableau';
import { SIGNES_MELES } from '../fautes';
import type { LigneTexte } from '../texte/ligneTexte';
import { type EtatCorps, taire } from './etat';

const POSITIFS = 1, NEGATIFS = 2, MELES = 3;

/** Le titre qui ouvre ou réduit des crédits, en cours : « CREDITS A REDUIRE ». */
export interface Variation {
  readonly reduit: boolean;
  readonly texte: string;
  readonly position: Position;
  /** Section et sens d'avant lui. */
  readonly sous: { readonly section: 0 | 1 | 2; readonly sens: 0 | 1 | 2 };
  /** Section et sens qu'il dit ou sous lesquels il est écrit : un titre qui en change le ferme, un autre est à l'intérieur. */
  readonly section: 0 | 1 | 2;
  readonly sens: 0 | 1 | 2;
  /** Vrai si le titre nomme lui-même sa section. */
  readonly nommee: boolean;
  /** Ses premières ligne et total, et la première ligne que son prochain total couvrira. */
  readonly debut: number;
  de: number;
  /** Ce qui en a déjà été réduit, et les signes qu'on y a écrits. */
  lignes: number;
  totaux: number;
  signes: number;
}

type Contexte = Variation['sous'];

/** La section et le sens où s'ouvre un titre : celui qui ouvre ou réduit des crédits reprend ceux du précédent, les titres intérieurs à celui-ci finis. */
export function contexteDe(e: EtatCorps, t: LigneTexte): Contexte {
  if (t.variation !== 0 && e.variation !== null) {
    if (e.section !== 0) e.section = e.variation.sous.section;
    if (e.sens !== e.carte.cote) e.sens = e.variation.sous.sens;
  }
  return { section: e.section, sens: e.sens };
}

/** Suit un titre : il ouvre une variation, il est à l'intérieur de celle en cours, ou il la ferme. */
export function suivreVariation(e: EtatCorps, t: LigneTexte, texte: string, position: Position, sous: Contexte): void {
  const [dm, , rm] = e.carte.montants, v = e.variation;
  if (dm >= 0 || rm >= 0) return;
  if (t.variation !== 0) {
    e.variation = {
      reduit: t.variation === 2, texte: texte.trim(), position, sous, section: e.section, sens: e.sens, nommee: t.section !== 0,
      debut: e.n, de: e.n, lignes: e.n, totaux: e.totaux.length, signes: 0,
    };
  } else if (v !== null && (autre(v.section, t.section) || autre(v.sens, t.sens))) e.variation = null;
}

function autre(sous: 0 | 1 | 2, dit: 0 | 1 | 2): boolean {
  return sous !== 0 && dit !== 0 && dit !== sous;
}

/**
 * Rend négatifs, sous un titre qui réduit, les montants lus depuis la dernière fois et les totaux qui ne couvrent qu'eux.
 * Écrits négatifs, ils sont déjà ce qu'ils disent ; mêlés, on ne sait lesquels le sont, et leurs sommes sont inconnues.
 */
export function reduire(e: EtatCorps): void {
  const v = e.variation, m = e.ctx.tampon.montants;
  if (v === null || !v.reduit || v.signes === MELES) return;
  for (let k = 4 * v.lignes; k < 4 * e.n; k++) {
    const x = m[k] as number;
    if (x !== 0) v.signes |= x > 0 ? POSITIFS : x < 0 ? NEGATIFS : 0;
  }
  if (v.signes === MELES) { meler(e, v); return; }
  if (v.signes === 0) return;
  if (v.signes === POSITIFS) {
    for (let k = 4 * v.lignes; k < 4 * e.n; k++) if ((m[k] as number) > 0) m[k] = -(m[k] as number);
    for (const t of e.totaux.slice(v.totaux)) {
      const [a, b, c, d] = t.montants;
      if (t.de >= v.debut) t.montants = [negatif(a), negatif(b), negatif(c), negatif(d)];
    }
    e.dire(`reduit ${v.debut}`, () => `Montants sous « ${v.texte} » (${adresse(v.position)}) lus en diminution.`);
  }
  v.lignes = e.n;
  v.totaux = e.totaux.length;
}

function negatif(m: number | null): number | null {
  return m !== null && m > 0 ? -m : m;
}

function meler(e: EtatCorps, v: Variation): void {
  e.nonPlaces.push({ ...v.position, brut: v.texte, ...SIGNES_MELES });
  const m = e.ctx.tampon.montants;
  for (const k of [0, 1, 2, 3] as ColonneMontant[]) {
    let porte = false;
    for (let i = v.debut; i < e.n; i++) porte ||= m[4 * i + k] !== 0;
    if (!porte) continue;
    e.inconnus.push({ section: 0, colonne: k });
    for (const t of e.totaux) if (t.a > v.debut) taire(t, k);
  }
}
