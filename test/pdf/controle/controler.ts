import { controlerBalises } from './balises';
import { controlerCatalogue } from './catalogue';
import { controlerCles } from './cles';
import { controlerImages } from './images';
import { controlerJointe } from './jointe';
import { Lecture } from './lecture';
import { controlerTextes } from './textes';
import { lirePage, type ContenuDePage, type Trace } from './page';
import { alphabets, controlerPolices, type Alphabet } from './polices';
import { estElement, lireStructure, type Element } from './structure';

/** Un PDF relu : ses fautes, sa structure, et le texte de chaque balise. */
export interface Relecture {
  readonly fautes: readonly string[];
  readonly structure: readonly Element[];
  /** Le texte d'une balise, ses contenus l'un après l'autre ; un changement de ligne y est une espace. */
  readonly texteDe: (element: Element) => string;
  /** Ce que chaque page dessine en dehors de la structure. */
  readonly artefacts: readonly string[];
}

/** Relit un PDF et dit ce qui l'écarte de PDF/A-3a, de PDF/UA-1 et de ce que la maison en attend. */
export async function relire(octets: Uint8Array): Promise<Relecture> {
  const lecture = await Lecture.ouvrir(octets), pages = lecture.document.getPages();
  const contenus = new Map<string, ContenuDePage>(), textes = new Map<string, string>(), artefacts: string[] = [], fautes: string[] = [];
  for (const [i, page] of pages.entries()) {
    const contenu = lirePage(lecture, page), alphabet = alphabets(lecture, page), reference = page.ref.toString();
    contenus.set(reference, contenu);
    for (const numero of new Set(contenu.numeros)) textes.set(`${reference} ${numero}`, enTexte(contenu.textes.filter((t) => t.marque === numero), alphabet));
    artefacts.push(enTexte(contenu.textes.filter((t) => t.marque === 'artefact'), alphabet));
    fautes.push(...[...controlerPolices(lecture, page), ...controlerImages(lecture, page, contenu), ...fautesDePage(contenu)].map((f) => `page ${i + 1} : ${f}`));
  }
  const structure = lireStructure(lecture);
  fautes.push(...controlerCatalogue(lecture), ...controlerCles(lecture));
  fautes.push(...controlerBalises(lecture, structure, contenus), ...controlerJointe(lecture, artefacts));
  return { fautes: [...new Set(fautes)], structure, texteDe: (element) => texteDe(element, textes), artefacts };
}

function* fautesDePage(contenu: ContenuDePage): Iterable<string> {
  yield* contenu.fautes;
  if (contenu.nonMarques > 0) yield 'un dessin n’est ni balisé ni artefact';
  yield* controlerTextes(contenu.textes);
}

function enTexte(traces: readonly Trace[], polices: ReadonlyMap<string, Alphabet>): string {
  return traces.map(({ police, glyphes, debut }, i) => {
    const precedente = traces[i - 1], coupe = precedente !== undefined && precedente.debut[1] !== debut[1] ? ' ' : '';
    return coupe + glyphes.map((g) => polices.get(police)?.get(g) ?? '\ufffd').join('');
  }).join('');
}

function texteDe(element: Element, textes: ReadonlyMap<string, string>): string {
  return element.enfants.map((e) => (estElement(e) ? texteDe(e, textes) : textes.get(`${e.page} ${e.numero}`) ?? '')).join(' ');
}
