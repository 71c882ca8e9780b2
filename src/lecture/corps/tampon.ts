import type { ChapitreCode, CompteCode, FonctionCode } from '../../domaine/codes';
import type { Lignes } from '../../domaine/tableau';
import { entiers, octets, reels } from '../../memoire/reserve';
import { Lexique } from './lexique';

/** Les lignes en cours de lecture : la mémoire de travail devient celle du tableau s'il la remplit, et sert au suivant sinon. */
export class Tampon {
  capacite = 0;
  n = 0;
  rangs: Int32Array = new Int32Array(0);
  comptes: Int32Array = new Int32Array(0);
  chapitres: Int32Array = new Int32Array(0);
  fonctions: Int32Array = new Int32Array(0);
  operations: Int32Array = new Int32Array(0);
  sections: Uint8Array = new Uint8Array(0);
  sens: Uint8Array = new Uint8Array(0);
  montants: Float64Array = new Float64Array(0);
  libelles: string[] = [];
  /**
   * Le dernier corps lu. Une classe dont plus aucun objet ne vit est oubliée au ramassage, et avec elle le code que le moteur
   * en a tiré : sans lui, la lecture redevenait lente à chaque ramassage.
   */
  corps: unknown = null;
  readonly codes = new Lexique();
  readonly codesChapitres = new Lexique();
  readonly codesFonctions = new Lexique();
  readonly codesOperations = new Lexique();

  /** Prépare un tableau d'au plus `lignes` lignes. */
  commencer(lignes: number): void {
    if (lignes > this.capacite) this.allouer(lignes);
    this.n = 0;
    this.libelles = new Array<string>(lignes);
    this.codes.commencer();
    this.codesChapitres.commencer();
    this.codesFonctions.commencer();
    this.codesOperations.commencer();
  }

  private allouer(n: number): void {
    this.capacite = n;
    this.rangs = entiers(n);
    this.comptes = entiers(n);
    this.chapitres = entiers(n);
    this.fonctions = entiers(n);
    this.operations = entiers(n);
    this.sections = octets(n);
    this.sens = octets(n);
    this.montants = reels(4 * n);
  }

  /** Les lignes lues. Un tableau qui remplit la moitié de la mémoire de travail la garde ; sinon il en reçoit une copie. */
  lignes(): Lignes {
    const n = this.n, prendre = 2 * n >= this.capacite;
    if (prendre) this.capacite = 0;
    this.libelles.length = n;
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

function donner(t: Int32Array, n: number, prendre: boolean): Int32Array {
  if (prendre) return n === t.length ? t : t.subarray(0, n);
  const copie = entiers(n);
  copie.set(t.subarray(0, n));
  return copie;
}

function donnerOctets(t: Uint8Array, n: number, prendre: boolean): Uint8Array {
  if (prendre) return n === t.length ? t : t.subarray(0, n);
  const copie = octets(n);
  copie.set(t.subarray(0, n));
  return copie;
}

function donnerReels(t: Float64Array, n: number, prendre: boolean): Float64Array {
  if (prendre) return n === t.length ? t : t.subarray(0, n);
  const copie = reels(n);
  copie.set(t.subarray(0, n));
  return copie;
}
