import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from 'pdf-lib';
import type { Lecture } from './lecture';

/** Un contenu balisé : sa page, par sa référence, et son numéro. */
export interface Contenu { readonly page: string; readonly numero: number }

/** Une balise de l'arbre de structure. */
export interface Element {
  readonly type: string;
  readonly reference: string;
  readonly attributs: ReadonlyMap<string, string>;
  readonly alternative: string;
  readonly enfants: readonly (Element | Contenu)[];
}

export function estElement(enfant: Element | Contenu): enfant is Element {
  return 'type' in enfant;
}

/** Les balises du premier niveau ; vide si le document n'est pas balisé. */
export function lireStructure(lecture: Lecture): readonly Element[] {
  return enfants(lecture, lecture.entree(lecture.catalogue, 'StructTreeRoot')).flatMap((e) => {
    const lu = lire(lecture, e, '');
    return lu !== null && estElement(lu) ? [lu] : [];
  });
}

/** Un élément et tous ceux qu'il contient, dans l'ordre de lecture. */
export function* parcourir(element: Element): Iterable<Element> {
  yield element;
  for (const enfant of element.enfants) if (estElement(enfant)) yield* parcourir(enfant);
}

function lire(lecture: Lecture, objet: PDFObject, page: string): Element | Contenu | null {
  const lu = lecture.suivre(objet);
  if (lu instanceof PDFNumber) return { page, numero: lu.asNumber() };
  if (!(lu instanceof PDFDict)) return null;
  const ici = reference(lu, 'Pg') || page;
  if (lecture.mot(lu, 'Type') === 'MCR') return { page: ici, numero: lecture.nombre(lu, 'MCID') ?? -1 };
  return {
    type: lecture.mot(lu, 'S'), reference: objet.toString(), alternative: lecture.mot(lu, 'Alt'), attributs: attributs(lecture, lu),
    enfants: enfants(lecture, lu).flatMap((e) => lire(lecture, e, ici) ?? []),
  };
}

function enfants(lecture: Lecture, objet: PDFObject | undefined): readonly PDFObject[] {
  const liste = lecture.tableau(objet, 'K');
  if (liste.length > 0) return liste;
  const lu = lecture.suivre(objet), seul = lu instanceof PDFDict ? brut(lu, 'K') : undefined;
  return seul === undefined || lecture.suivre(seul) instanceof PDFArray ? [] : [seul];
}

function reference(dictionnaire: PDFDict, cle: string): string {
  const trouvee = brut(dictionnaire, cle);
  return trouvee instanceof PDFRef ? trouvee.toString() : '';
}

/** L'entrée telle qu'écrite : une référence reste une référence. */
function brut(dictionnaire: PDFDict, cle: string): PDFObject | undefined {
  return dictionnaire.get(PDFName.of(cle));
}

function attributs(lecture: Lecture, element: PDFDict): ReadonlyMap<string, string> {
  const liste = lecture.tableau(element, 'A'), dictionnaires = liste.length > 0 ? liste : [lecture.entree(element, 'A')];
  return new Map(dictionnaires.flatMap((d) => {
    const lu = lecture.suivre(d);
    return lu instanceof PDFDict ? lu.entries().map(([cle, valeur]) => [cle.toString().slice(1), lecture.mot(valeur)] as const) : [];
  }));
}
