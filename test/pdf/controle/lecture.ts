import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString, type PDFObject } from 'pdf-lib';

/** Un PDF relu sans le programme qui l'a écrit. */
export class Lecture {
  private constructor(readonly octets: Uint8Array, readonly document: PDFDocument) {}

  static async ouvrir(octets: Uint8Array): Promise<Lecture> {
    return new Lecture(octets, await PDFDocument.load(octets, { updateMetadata: false }));
  }

  get catalogue(): PDFDict {
    return this.document.catalog;
  }

  /** L'objet lui-même, que ce qui le désigne soit une référence ou lui. */
  suivre(objet: PDFObject | undefined): PDFObject | undefined {
    return objet instanceof PDFRef ? this.document.context.lookup(objet) : objet;
  }

  /** L'entrée d'un dictionnaire, au bout d'un chemin de clés. */
  entree(objet: PDFObject | undefined, ...chemin: readonly string[]): PDFObject | undefined {
    return chemin.reduce<PDFObject | undefined>((o, cle) => {
      const lu = this.suivre(o);
      return lu instanceof PDFDict ? this.suivre(lu.get(PDFName.of(cle))) : lu instanceof PDFRawStream ? this.suivre(lu.dict.get(PDFName.of(cle))) : undefined;
    }, this.suivre(objet));
  }

  dictionnaire(objet: PDFObject | undefined, ...chemin: readonly string[]): PDFDict | null {
    const lu = this.entree(objet, ...chemin);
    return lu instanceof PDFDict ? lu : null;
  }

  tableau(objet: PDFObject | undefined, ...chemin: readonly string[]): readonly PDFObject[] {
    const lu = this.entree(objet, ...chemin);
    return lu instanceof PDFArray ? lu.asArray() : [];
  }

  /** Un texte, un nom sans sa barre ou un nombre en clair ; vide s'il n'y en a pas. */
  mot(objet: PDFObject | undefined, ...chemin: readonly string[]): string {
    const lu = this.entree(objet, ...chemin);
    if (lu instanceof PDFString || lu instanceof PDFHexString) return lu.decodeText();
    return lu instanceof PDFName ? lu.decodeText() : lu?.toString() ?? '';
  }

  nombre(objet: PDFObject | undefined, ...chemin: readonly string[]): number | null {
    const lu = this.entree(objet, ...chemin);
    return lu instanceof PDFNumber ? lu.asNumber() : null;
  }

  /** Les octets d'un flux, décompressés. */
  flux(objet: PDFObject | undefined): Uint8Array {
    const lu = this.suivre(objet);
    if (!(lu instanceof PDFRawStream)) return new Uint8Array();
    return this.mot(lu, 'Filter') === 'FlateDecode' ? inflateSync(lu.contents) : lu.contents;
  }
}

/** Les octets en un texte d'un caractère par octet. */
export function latin1(octets: Uint8Array): string {
  return Buffer.from(octets).toString('latin1');
}
