import { Hasard } from '../test/hasard';
import type { Rangee } from './generer';
import { MONTANTS } from './generer';

/** Une rangée sur cent devient fautive, à tour de rôle : deux sens de mouvement, compte inconnu, imputation en double, montant négatif. */
export function fauter(rangees: readonly Rangee[], graine = 11): Rangee[] {
  const hasard = new Hasard(graine);
  const fautives = rangees.map((r) => r.slice());
  for (let n = 0; n < rangees.length / 100; n++) {
    const i = 1 + hasard.entier(rangees.length - 1);
    const r = fautives[i] as Rangee;
    const colonne = r.findIndex((v, c) => c >= MONTANTS && v !== null);
    if (n % 4 === 0) r[MONTANTS + ((colonne - MONTANTS) ^ 1)] = 12.5;
    else if (n % 4 === 1) r[2] = `${String(r[2]).slice(0, 2)}99${n % 10}`;
    else if (n % 4 === 2) fautives[i] = (fautives[i - 1] as Rangee).slice();
    else r[colonne] = -(r[colonne] as number);
  }
  return fautives;
}

/** Trois montants sur dix portent un résidu de calcul : le double voisin de celui qui s'écrit avec deux décimales. */
export function residuer(rangees: readonly Rangee[], graine = 13): Rangee[] {
  const hasard = new Hasard(graine);
  return montantsChanges(rangees, (v) => (hasard.tirer() < 0.3 && v !== 0 ? v * (1 + 2 ** -51) : v));
}

/** Chaque montant en texte, à la française : espaces insécables ou fines, « € » parfois. */
export function ecrire(rangees: readonly Rangee[]): Rangee[] {
  let n = 0;
  return montantsChanges(rangees, (v) => {
    const espace = n++ % 2 === 0 ? '\u00a0' : '\u202f';
    const [euros, centimes] = Math.abs(v).toFixed(2).split('.') as [string, string];
    return `${v < 0 ? '-' : ''}${euros.replace(/\B(?=(\d{3})+$)/g, espace)},${centimes}${n % 3 === 0 ? `${espace}€` : ''}`;
  });
}

function montantsChanges(rangees: readonly Rangee[], f: (v: number) => number | string): Rangee[] {
  return rangees.map((r) => r.map((v, c) => (c >= MONTANTS && typeof v === 'number' ? f(v) : v)));
}
