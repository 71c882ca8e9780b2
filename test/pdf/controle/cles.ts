import { PDFDict } from 'pdf-lib';
import type { Lecture } from './lecture';

/** Tout ce qu'un acte emploie. Le reste (action, script, formulaire, calque, annotation, rotation) cacherait quelque chose ou ferait agir le fichier. */
const EMPLOYEES = {
  catalogue: ['Type', 'Pages', 'Names', 'Lang', 'MarkInfo', 'StructTreeRoot', 'ViewerPreferences', 'AF', 'OutputIntents', 'Metadata'],
  noms: ['Dests', 'EmbeddedFiles'],
  pages: ['Type', 'Count', 'Kids'],
  page: ['Type', 'Parent', 'MediaBox', 'Contents', 'Resources', 'UserUnit', 'StructParents', 'Tabs'],
  ressources: ['ProcSet', 'Font', 'ExtGState', 'ColorSpace', 'XObject'],
  etat: ['Type', 'ca', 'CA'],
} as const;

/** Aucune clé de trop au catalogue, dans l'arbre des pages, dans une page ni dans ses ressources ; chaque page est un A4 droit. */
export function* controlerCles(lecture: Lecture): Iterable<string> {
  const { catalogue } = lecture;
  yield* deTrop('le catalogue', catalogue, EMPLOYEES.catalogue);
  yield* deTrop('la liste des noms', lecture.dictionnaire(catalogue, 'Names'), EMPLOYEES.noms);
  if (lecture.tableau(catalogue, 'Names', 'Dests', 'Names').length > 0) yield 'la liste des noms porte des destinations';
  for (const noeud of branches(lecture, lecture.dictionnaire(catalogue, 'Pages'))) yield* deTrop('l’arbre des pages', noeud, EMPLOYEES.pages);
  for (const [i, { node }] of lecture.document.getPages().entries()) {
    const ou = `page ${i + 1} :`, ressources = lecture.dictionnaire(node, 'Resources');
    yield* deTrop(`${ou} la page`, node, EMPLOYEES.page);
    yield* deTrop(`${ou} un jeu de ressources`, ressources, EMPLOYEES.ressources);
    for (const [, etat] of lecture.dictionnaire(ressources ?? undefined, 'ExtGState')?.entries() ?? []) yield* deTrop(`${ou} un état graphique`, lecture.dictionnaire(etat), EMPLOYEES.etat);
    if (lecture.tableau(node, 'MediaBox').join(' ') !== '0 0 595.28 841.89' || (lecture.nombre(node, 'UserUnit') ?? 1) !== 1) yield `${ou} la page n’est pas un A4`;
  }
}

function* deTrop(ou: string, dictionnaire: PDFDict | null, employees: readonly string[]): Iterable<string> {
  for (const cle of dictionnaire?.keys() ?? []) if (!employees.includes(cle.decodeText())) yield `${ou} porte « ${cle.decodeText()} »`;
}

function* branches(lecture: Lecture, noeud: PDFDict | null): Iterable<PDFDict> {
  if (noeud === null || lecture.mot(noeud, 'Type') === 'Page') return;
  yield noeud;
  for (const enfant of lecture.tableau(noeud, 'Kids')) yield* branches(lecture, lecture.dictionnaire(enfant));
}
