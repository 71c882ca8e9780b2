import { ErreurHote, inconnu } from './erreurs';

/** Ce qu’Excel donne d’une cellule dans `values` : une erreur y est le texte « #REF! ». */
export type Brut = string | number | boolean;

/** Une cellule pleine. Immuable : une écriture la remplace, une annulation remet l’ancienne. */
export interface CelluleSimulee {
  readonly valeur: Brut;
  /** Commence par « = ». */
  readonly formule?: string;
  /** Code anglais, comme `numberFormat`. */
  readonly format: string;
  /** Vrai si `valeur` est le texte d’une erreur. */
  readonly erreur?: boolean;
}

export const VIDE: CelluleSimulee = { valeur: '', format: 'General' };
export const ERREURS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** Ce qu’Excel lirait comme une date, un pourcentage ou un montant, selon la langue : l’hôte refuse de deviner. */
const AMBIGU = /^[+-]?\d[\d\s.,/:%€$-]*$/;

/** Ce que devient la cellule où Excel reçoit `recu` par l’API. `null` n’y change rien. */
export function ecrire(avant: CelluleSimulee, recu: unknown): CelluleSimulee {
  const format = avant.format;
  if (recu === null || recu === undefined) return avant;
  if (typeof recu === 'number' || typeof recu === 'boolean') return { valeur: format === '@' ? String(recu) : recu, format };
  if (typeof recu !== 'string' || recu.length > 32_767) throw new ErreurHote('InvalidArgument');
  if (format === '@') return { valeur: recu, format };
  if (recu.startsWith("'")) return { valeur: recu.slice(1), format };
  if (recu.trim() !== '' && Number.isFinite(Number(recu))) return { valeur: Number(recu), format };
  if (AMBIGU.test(recu)) throw inconnu(`« ${recu} » hors d’une cellule au format texte`);
  if (/^[=+\-@]./.test(recu)) return { valeur: 0, formule: formule(recu.startsWith('=') ? recu : `=${recu}`), format };
  if (/^(?:true|false)$/i.test(recu)) return { valeur: recu.toLowerCase() === 'true', format };
  return { valeur: recu, format, ...(ERREURS.test(recu) ? { erreur: true } : {}) };
}

/** Caractères d’une formule, au plus. */
const FORMULE_MAX = 8192;

/** La formule, ou InvalidArgument si elle est trop longue ou que ses guillemets, ses apostrophes ou ses parenthèses ne se ferment pas. */
function formule(f: string): string {
  const nue = f.replace(/"[^"]*"|'[^']*'/g, '');
  let ouvertes = 0;
  for (const c of nue) {
    if (c === '(') ouvertes++;
    else if (c === ')' && --ouvertes < 0) break;
  }
  if (f.length > FORMULE_MAX || ouvertes !== 0 || /["']/.test(nue)) throw new ErreurHote('InvalidArgument');
  return f;
}

/** Le type qu’Excel en donne dans `valueTypes`. */
export function typeDe(c: CelluleSimulee): string {
  if (c.erreur) return 'Error';
  if (c.valeur === '') return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof c.valeur as 'string' | 'number' | 'boolean'];
}

/** Le texte affiché, en français. Des formats de nombre, seuls les décimales, les milliers et les dates sont rendus. */
export function texteDe({ valeur, format }: CelluleSimulee): string {
  if (typeof valeur === 'boolean') return valeur ? 'VRAI' : 'FAUX';
  if (typeof valeur === 'string') return valeur;
  if (/[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')) && format !== 'General') {
    const [a, m, j] = new Date(Math.round((valeur - 25_569) * 86_400_000)).toISOString().slice(0, 10).split('-');
    return `${j}/${m}/${a}`;
  }
  const decimales = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (!/0/.test(format)) return String(valeur).replace('.', ',');
  return valeur.toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales, useGrouping: /#[, ]##/.test(format) });
}
