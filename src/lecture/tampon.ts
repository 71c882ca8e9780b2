import type { ChapitreCode, CompteCode, FonctionCode } from '../domaine/codes';
import { entiers, octets, reels } from '../domaine/reserve';
import type { Lignes } from '../domaine/tableau';
import { Lexique } from './lexique';

/** Nombre de lignes jusqu'où la mémoire de travail est gardée pour le tableau suivant. */
const PETIT = 2048;

/** Les lignes en cours de lecture : mémoire de travail réemployée d'un tableau à l'autre, copiée juste à la fin. */
export class Tampon {
  capacite = 0;
  n = 0;
  rangs = new Int32Array(0);
  comptes = new Int32Array(0);
  chapitres = new Int32Array(0);
  fonctions = new Int32Array(0);
  operations = new Int32Array(0);
  sections = new Uint8Array(0);
  sens = new Uint8Array(0);
  montants = new Float64Array(0);
  libelles: string[] = [];
  readonly codes = new Lexique();
  readonly codesChapitres = new Lexique();
  readonly codesFonctions = new Lexique();
  readonly codesOperations = new Lexique();

  /** Prépare un tableau d'au plus `lignes` lignes. */
  commencer(lignes: number): void {
    if (lignes > this.capacite) this.allouer(Math.max(PETIT, lignes));
    this.n = 0;
    this.libelles = [];
    this.codes.commencer();
    this.codesChapitres.commencer();
    this.codesFonctions.commencer();
    this.codesOperations.commencer();
  }

  private allouer(n: number): void {
    this.capacite = n;
    this.rangs = new Int32Array(n);
    this.comptes = new Int32Array(n);
    this.chapitres = new Int32Array(n);
    this.fonctions = new Int32Array(n);
    this.operations = new Int32Array(n);
    this.sections = new Uint8Array(n);
    this.sens = new Uint8Array(n);
    this.montants = new Float64Array(4 * n);
  }

  /** Les lignes lues. Un grand tableau garde la mémoire où il a été lu ; un petit est copié, et la mémoire de travail reste. */
  lignes(): Lignes {
    const n = this.n, prendre = this.capacite > PETIT;
    if (prendre) this.capacite = 0;
    return {
      nombre: n,
      rangs: donner(this.rangs, n, prendre),
      comptes: donner(this.comptes, n, prendre),
      codes: this.codes.codes as CompteCode[],
      chapitres: donner(this.chapitres, n, prendre),
      codesChapitres: this.codesChapitres.codes as ChapitreCode[],
      fonctions: donner(this.fonctions, n, prendre),
      codesFonctions: this.codesFonctions.codes as FonctionCode[],
      operations: donner(this.operations, n, prendre),
      codesOperations: this.codesOperations.codes,
      libelles: this.libelles,
      sections: donnerOctets(this.sections, n, prendre),
      sens: donnerOctets(this.sens, n, prendre),
      montants: donnerReels(this.montants, 4 * n, prendre),
    };
  }
}

/** Le tableau lui-même s'il est à peu près plein ; sinon une copie à sa taille. */
function donner(t: Int32Array, n: number, prendre: boolean): Int32Array {
  if (prendre && 2 * n > t.length) return t.subarray(0, n);
  const copie = entiers(n);
  for (let i = 0; i < n; i++) copie[i] = t[i] as number;
  return copie;
}

function donnerOctets(t: Uint8Array, n: number, prendre: boolean): Uint8Array {
  if (prendre && 2 * n > t.length) return t.subarray(0, n);
  const copie = octets(n);
  for (let i = 0; i < n; i++) copie[i] = t[i] as number;
  return copie;
}

function donnerReels(t: Float64Array, n: number, prendre: boolean): Float64Array {
  if (prendre && 2 * n > t.length) return t.subarray(0, n);
  const copie = reels(n);
  for (let i = 0; i < n; i++) copie[i] = t[i] as number;
  return copie;
}
