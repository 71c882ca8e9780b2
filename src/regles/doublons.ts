import { brouillon } from '../memoire/reserve';
import type { Lignes } from '../domaine/tableau';
import type { Regroupement } from './regroupement';

/** Au-delà, les lignes d'un même compte se comparent par une table et non deux à deux. */
const COURTE = 6;
const AUCUN: readonly never[] = [];

/**
 * Lignes qui répètent la section, le sens, le compte, la fonction, l'opération et le chapitre d'une ligne antérieure :
 * [première, répétition]. Seuls les comptes suspects sont comparés pour de bon, un à un : dans la liste de ses lignes,
 * une petite table à accès direct marque chaque fonction et côté. Une table de tout le tableau coûtait quatre fois plus
 * sur cinquante mille lignes.
 */
export function lignesDoubles(lignes: Lignes, cotes: Uint8Array, parCompte: Regroupement<string>): readonly (readonly [number, number])[] {
  const suspects = comptesSuspects(lignes, cotes);
  if (suspects === AUCUN) return AUCUN;
  const doubles: [number, number][] = [];
  const { premieres, suivantes } = parCompte.chaines, { fonctions } = lignes;
  const marques = brouillon(4 * (lignes.codesFonctions.length + 1));
  let tour = 0;
  for (const compte of suspects) {
    const premiere = premieres[compte] as number;
    tour++;
    let longueur = 0, revenue = false;
    for (let i = premiere; i >= 0; i = suivantes[i] as number) {
      const marque = 4 * (fonctions[i] as number) + 4 + (cotes[i] as number);
      if (marques[marque] === tour) revenue = true;
      marques[marque] = tour;
      longueur++;
    }
    if (revenue) (longueur <= COURTE ? deuxADeux : parTable)(lignes, cotes, premiere, suivantes, doubles);
  }
  return doubles.length > 1 ? doubles.sort((a, b) => a[1] - b[1]) : doubles;
}

/** Mots de 32 fonctions, au plus, que chaque compte a de chaque côté : au-delà, deux fonctions partagent un bit, et le compte est comparé pour de bon. */
const MOTS_MAX = 8;

/** Rangs des comptes dont deux lignes peuvent se répéter : un bit par compte, côté et fonction, et une passe qui ne dépend pas de leur ordre. */
function comptesSuspects({ nombre, comptes, codes, fonctions, codesFonctions }: Lignes, cotes: Uint8Array): Iterable<number> {
  let mots = 1, suspects: Set<number> | null = null;
  while (32 * mots <= codesFonctions.length && mots < MOTS_MAX) mots *= 2;
  const vues = brouillon(4 * mots * codes.length);
  for (let i = 0; i < nombre; i++) {
    const compte = comptes[i] as number, f = (fonctions[i] as number) + 1;
    const mot = (4 * compte + (cotes[i] as number)) * mots + ((f >> 5) & (mots - 1)), vu = vues[mot] as number, bit = 1 << (f & 31);
    if ((vu & bit) !== 0) (suspects ??= new Set()).add(compte);
    vues[mot] = vu | bit;
  }
  return suspects ?? AUCUN;
}

function deuxADeux(lignes: Lignes, cotes: Uint8Array, premiere: number, suivantes: Int32Array, doubles: [number, number][]): void {
  for (let i = suivantes[premiere] as number; i >= 0; i = suivantes[i] as number) {
    for (let j = premiere; j !== i; j = suivantes[j] as number) {
      if (cotes[i] === cotes[j] && memeImputation(lignes, j, i)) { doubles.push([j, i]); break; }
    }
  }
}

/** Table d'adressage ouvert, gardée d'un appel à l'autre : chaque case porte 1 + l'indice d'une ligne. */
let cases = new Int32Array(256);

function parTable(lignes: Lignes, cotes: Uint8Array, premiere: number, suivantes: Int32Array, doubles: [number, number][]): void {
  const { fonctions, operations, chapitres } = lignes;
  let longueur = 0, taille = 16;
  for (let i = premiere; i >= 0; i = suivantes[i] as number) longueur++;
  while (taille < 2 * longueur) taille *= 2;
  if (taille > cases.length) cases = new Int32Array(taille);
  else cases.fill(0, 0, taille);
  const masque = taille - 1;
  for (let i = premiere; i >= 0; i = suivantes[i] as number) {
    let h = Math.imul((fonctions[i] as number) * 4 + (cotes[i] as number) + (operations[i] as number) * 1021 + (chapitres[i] as number) * 65537, 0x9e3779b1);
    h ^= h >>> 15;
    for (let p = h & masque; ; p = (p + 1) & masque) {
      const j = (cases[p] as number) - 1;
      if (j < 0) { cases[p] = i + 1; break; }
      if (cotes[i] === cotes[j] && memeImputation(lignes, j, i)) { doubles.push([j, i]); break; }
    }
  }
}

/** Pour deux lignes du même compte et du même côté. */
function memeImputation(lignes: Lignes, i: number, j: number): boolean {
  return lignes.fonctions[i] === lignes.fonctions[j] && lignes.operations[i] === lignes.operations[j]
    && lignes.chapitres[i] === lignes.chapitres[j] && lignes.sections[i] === lignes.sections[j];
}
