import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, type PDFContext, type PDFObject } from 'pdf-lib';

/** Une faute mise dans un PDF juste, et ce que le contrôle doit en dire. */
export interface Mutation {
  readonly nom: string;
  readonly muter: (pdf: Mutable) => void;
  readonly faute: string;
}

/** Un PDF que l'on abîme. Lève si ce qu'il faut abîmer n'y est pas : une mutation sans effet ne prouverait rien. */
export class Mutable {
  private constructor(private readonly document: PDFDocument) {}

  static async ouvrir(octets: Uint8Array): Promise<Mutable> {
    return new Mutable(await PDFDocument.load(octets, { updateMetadata: false }));
  }

  enregistrer(): Promise<Uint8Array> {
    return this.document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  }

  /** De quoi faire un objet à y mettre. */
  get contexte(): PDFContext {
    return this.document.context;
  }

  get catalogue(): PDFDict {
    return this.document.catalog;
  }

  get pied(): typeof this.document.context.trailerInfo {
    return this.document.context.trailerInfo;
  }

  page(numero = 0): PDFDict {
    return this.document.getPage(numero).node;
  }

  /** La balise de ce type, comptée depuis zéro. */
  balise(type: string, rang = 0): PDFDict {
    const trouvees = this.dictionnaires().filter((d) => d.get(PDFName.of('S')) === PDFName.of(type));
    return exiger(trouvees[rang], `balise ${type} n° ${rang}`);
  }

  attributs(type: string, rang = 0): PDFDict {
    return exiger(this.balise(type, rang).lookupMaybe(PDFName.of('A'), PDFDict), `attributs de ${type}`);
  }

  /** Le dictionnaire de ce « Type ». */
  objet(type: string): PDFDict {
    return exiger(this.dictionnaires().find((d) => d.get(PDFName.of('Type')) === PDFName.of(type)), type);
  }

  suivre(objet: PDFObject | undefined): PDFObject {
    return exiger(objet instanceof PDFRef ? this.document.context.lookup(objet) : objet, 'objet');
  }

  /** Récrit le texte d'un flux. */
  recrire(porteur: PDFDict, cle: string, changer: (texte: string) => string): void {
    const flux = this.suivre(porteur.get(PDFName.of(cle)));
    if (!(flux instanceof PDFRawStream)) throw new Error(`« ${cle} » n’est pas un flux.`);
    const compresse = flux.dict.has(PDFName.of('Filter')), avant = Buffer.from(compresse ? inflateSync(flux.contents) : flux.contents).toString('latin1'), apres = changer(avant);
    if (apres === avant) throw new Error(`« ${cle} » n’a pas changé.`);
    porteur.set(PDFName.of(cle), this.document.context.register(this.document.context.stream(Buffer.from(apres, 'latin1'), entrees(flux.dict))));
  }

  private dictionnaires(): readonly PDFDict[] {
    return this.document.context.enumerateIndirectObjects().flatMap(([, o]) => (o instanceof PDFDict ? [o] : []));
  }
}

function entrees(dictionnaire: PDFDict): Record<string, PDFObject> {
  return Object.fromEntries(dictionnaire.entries().map(([cle, valeur]) => [cle.toString().slice(1), valeur] as const).filter(([cle]) => !['Filter', 'Length'].includes(cle)));
}

function exiger<T>(valeur: T | undefined, quoi: string): T {
  if (valeur === undefined) throw new Error(`Rien à abîmer : ${quoi}.`);
  return valeur;
}

export const nom = (n: string): PDFName => PDFName.of(n);
export const oter = (dictionnaire: PDFDict, cle: string): void => {
  if (!dictionnaire.delete(nom(cle))) throw new Error(`Rien à ôter : ${cle}.`);
};
/** Remplace la première occurrence seule. */
export const remplacer = (de: string | RegExp, par: string) => (texte: string): string => texte.replace(de, par);

/** La première police de la page. */
export function police(p: Mutable): PDFDict {
  const lue = p.suivre(p.page().lookup(nom('Resources'), PDFDict).lookup(nom('Font'), PDFDict).get(nom('F1')));
  if (lue instanceof PDFDict) return lue;
  throw new Error('Rien à abîmer : la police.');
}
