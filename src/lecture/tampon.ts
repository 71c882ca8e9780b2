import type { ChapitreCode, CompteCode, FonctionCode } from '../domaine/codes';
import type { Lignes } from '../domaine/tableau';
import { Lexique } from './lexique';

/** Au-delà de ce nombre de lignes, la mémoire de travail n'est pas gardée pour le tableau suivant. */
const GARDEES = 65536;

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
    if (lignes > this.capacite || (this.capacite > GARDEES && lignes <= GARDEES)) this.allouer(Math.max(1024, lignes));
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

  /** Les lignes lues, copiées à leur taille. */
  lignes(): Lignes {
    const n = this.n;
    return {
      nombre: n,
      rangs: this.rangs.slice(0, n),
      comptes: this.comptes.slice(0, n),
      codes: this.codes.codes as CompteCode[],
      chapitres: this.chapitres.slice(0, n),
      codesChapitres: this.codesChapitres.codes as ChapitreCode[],
      fonctions: this.fonctions.slice(0, n),
      codesFonctions: this.codesFonctions.codes as FonctionCode[],
      operations: this.operations.slice(0, n),
      codesOperations: this.codesOperations.codes,
      libelles: this.libelles,
      sections: this.sections.slice(0, n),
      sens: this.sens.slice(0, n),
      montants: this.montants.slice(0, 4 * n),
    };
  }
}
