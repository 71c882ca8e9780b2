import { serieDeDate } from '../domaine/calendrier';
import { estDate, estErreur, type Valeur } from '../domaine/grille';
import { enFonctionExcel } from './hote';
import { FONCTIONS } from '.';

/** Ce qu'une fonction rend à Excel : une valeur, ou une erreur et sa phrase. */
export type Rendu = { readonly valeur: unknown } | { readonly erreur: string; readonly message: string };

/** Les erreurs de l'hôte, telles que son espace de noms les déclare. */
class ErreurHote extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

/** Pose l'espace de noms de l'hôte, pour les essais qui se passent de lui. */
export function poserHote(): void {
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
    Error: ErreurHote, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' }, associate: () => undefined,
  };
}

/** Appelle une fonction comme Excel : les arguments manquants sont `null`, un montant formaté devient « 12,50 € ». */
export async function appeler(id: keyof typeof FONCTIONS, ...args: readonly unknown[]): Promise<Rendu> {
  const complets = Array.from({ length: FONCTIONS[id].length }, (_, k) => (k < args.length ? args[k] : null));
  try {
    return { valeur: enClair(await enFonctionExcel(id, FONCTIONS[id])(...complets)) };
  } catch (e) {
    if (e instanceof ErreurHote) return { erreur: e.code, message: e.message };
    throw e;
  }
}

/** Les montants formatés en « 12,50 € », pour se lire dans un essai. */
export function enClair(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(enClair);
  return typeof v === 'object' && v !== null && 'basicValue' in v ? `${(v.basicValue as number).toFixed(2).replace('.', ',')} €` : v;
}

/** Ce qu'Excel passe d'une feuille : `vide` est ce que devient une cellule vide selon l'Excel. */
export function passer(cellules: readonly (readonly Valeur[])[], vide: 0 | null | '' = null): unknown[][] {
  const largeur = Math.max(0, ...cellules.map((l) => l.length));
  return cellules.map((l) => Array.from({ length: largeur }, (_, c) => {
    const v = l[c];
    if (v === null || v === undefined) return vide;
    return estErreur(v) ? { type: 'Error', basicValue: v.erreur } : estDate(v) ? serieDeDate(v.date) : v;
  }));
}
