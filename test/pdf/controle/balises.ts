import { PDFRef, type PDFObject } from 'pdf-lib';
import type { Lecture } from './lecture';
import type { ContenuDePage } from './page';
import { estElement, parcourir, type Contenu, type Element } from './structure';
import { controlerTableau } from './tableaux';

/** Ce que chaque balise peut contenir, pour celles qui le restreignent (ISO 32000-1, 14.8.4). */
const CONTIENT: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'THead', 'TBody'], THead: ['TR'], TBody: ['TR'], TR: ['TH', 'TD'], L: ['LI'], LI: ['Lbl', 'LBody'],
};
const CONNUES = new Set(['Document', 'Sect', 'P', 'H1', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'Caption', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Figure']);

/** Arbre de structure et contenus se répondent, titres et tableaux sont bien formés. */
export function* controlerBalises(lecture: Lecture, racines: readonly Element[], pages: ReadonlyMap<string, ContenuDePage>): Iterable<string> {
  if (racines.length !== 1 || racines[0]?.type !== 'Document') yield 'la structure n’a pas une seule racine « Document »';
  const elements = racines.flatMap((r) => [...parcourir(r)]);
  for (const element of elements) yield* controlerElement(element);
  yield* controlerTitres(elements);
  yield* controlerContenus(lecture, elements, pages);
  yield* controlerFigures(elements, pages);
}

function* controlerElement(element: Element): Iterable<string> {
  if (!CONNUES.has(element.type)) yield `la balise « ${element.type} » est inconnue`;
  if (element.type === 'P' && element.enfants.length === 0) yield 'un paragraphe est vide';
  if (element.type === 'Figure' && element.alternative.trim() === '') yield 'une figure n’a pas de texte de remplacement';
  if (element.type === 'TH' && !['Row', 'Column', 'Both'].includes(element.attributs.get('Scope') ?? '')) yield 'un titre de tableau ne dit pas ce qu’il titre';
  if (element.type === 'L' && element.attributs.get('ListNumbering') === undefined) yield 'une liste ne dit pas sa numérotation';
  const admis = CONTIENT[element.type];
  for (const enfant of element.enfants.filter(estElement)) if (admis?.includes(enfant.type) === false) yield `« ${element.type} » contient « ${enfant.type} »`;
  if (element.type === 'Table') yield* controlerTableau(element);
}

/** Une figure est une image et dit où elle est (ISO 32000-1, 14.8.5.4.3) ; une image est une figure. */
function* controlerFigures(elements: readonly Element[], pages: ReadonlyMap<string, ContenuDePage>): Iterable<string> {
  for (const element of elements) {
    const contenus = element.enfants.filter((e): e is Contenu => !estElement(e));
    const images = contenus.flatMap((c) => pages.get(c.page)?.images.filter((i) => i.marque === c.numero) ?? []);
    if (element.type !== 'Figure') {
      if (images.length > 0) yield `une image est balisée « ${element.type} »`;
      continue;
    }
    const dite = (element.attributs.get('BBox')?.match(/[-\d.]+/g) ?? []).map(Number);
    const [cadre] = images.map((i) => [i.cadre.gauche, i.cadre.bas, i.cadre.droite, i.cadre.haut]);
    if (images.length !== 1) yield 'une figure n’est pas une image';
    else if (dite.length !== 4 || dite.some((v, i) => !(Math.abs(v - (cadre?.[i] ?? NaN)) < 0.01))) yield 'une figure n’est pas où elle dit être';
  }
}

function* controlerTitres(elements: readonly Element[]): Iterable<string> {
  let dernier = 0;
  for (const niveau of elements.flatMap(({ type }) => /^H([1-6])$/.exec(type)?.[1] ?? []).map(Number)) {
    if (niveau > dernier + 1) yield `un titre de niveau ${niveau} suit un titre de niveau ${dernier}`;
    dernier = niveau;
  }
}

function* controlerContenus(lecture: Lecture, elements: readonly Element[], pages: ReadonlyMap<string, ContenuDePage>): Iterable<string> {
  const proprietaires = new Map<string, string>();
  for (const element of elements) {
    for (const contenu of element.enfants.filter((e): e is Contenu => !estElement(e))) {
      const cle = `${contenu.page} ${contenu.numero}`;
      if (proprietaires.has(cle)) yield 'deux balises se disputent un contenu';
      proprietaires.set(cle, element.reference);
      if (pages.get(contenu.page)?.numeros.includes(contenu.numero) !== true) yield 'une balise désigne un contenu qu’aucune page ne porte';
    }
  }
  for (const [page, { numeros }] of pages) {
    if (new Set(numeros).size !== numeros.length) yield 'deux contenus d’une page ont le même numéro';
    for (const numero of numeros) if (!proprietaires.has(`${page} ${numero}`)) yield 'un contenu balisé n’est pas dans la structure';
  }
  yield* controlerParents(lecture, proprietaires);
}

/** L'arbre des parents mène de chaque contenu à la balise qui le désigne. */
function* controlerParents(lecture: Lecture, proprietaires: ReadonlyMap<string, string>): Iterable<string> {
  const numeros = lecture.tableau(lecture.catalogue, 'StructTreeRoot', 'ParentTree', 'Nums'), parents = new Map<number, readonly PDFObject[]>();
  for (let i = 0; i < numeros.length; i += 2) parents.set(lecture.nombre(numeros[i]) ?? -1, lecture.tableau(numeros[i + 1]));
  for (const page of lecture.document.getPages()) {
    const liste = parents.get(lecture.nombre(page.node, 'StructParents') ?? -1) ?? [];
    for (const [cle, element] of proprietaires) {
      const [reference, numero] = [cle.slice(0, cle.lastIndexOf(' ')), Number(cle.slice(cle.lastIndexOf(' ') + 1))];
      const parent = liste[numero];
      if (reference === page.ref.toString() && !(parent instanceof PDFRef && parent.toString() === element)) yield 'l’arbre des parents ne mène pas à la balise d’un contenu';
    }
  }
}
