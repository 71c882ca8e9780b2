import { PDFDict, type PDFPage } from 'pdf-lib';
import { latin1, type Lecture } from './lecture';

/** Ce que chaque glyphe d'une police de page dit en texte. */
export type Alphabet = ReadonlyMap<number, string>;

/** Les polices d'une page, par leur nom dans la page. */
export function alphabets(lecture: Lecture, page: PDFPage): ReadonlyMap<string, Alphabet> {
  return new Map(policesDe(lecture, page).map(([nom, police]) => [nom, correspondances(latin1(lecture.flux(lecture.entree(police, 'ToUnicode'))))]));
}

/** Chaque police est incorporée, réduite à ce qui sert, et se relit en texte. */
export function* controlerPolices(lecture: Lecture, page: PDFPage): Iterable<string> {
  for (const [nom, police] of policesDe(lecture, page)) {
    const descendante = lecture.tableau(police, 'DescendantFonts')[0], fichier = lecture.entree(descendante, 'FontDescriptor', 'FontFile2');
    if (fichier === undefined || lecture.flux(fichier).length === 0) yield `la police ${nom} n’est pas incorporée`;
    if (!/^[A-Z]{6}\+/.test(lecture.mot(police, 'BaseFont'))) yield `la police ${nom} n’est pas réduite`;
    if (correspondances(latin1(lecture.flux(lecture.entree(police, 'ToUnicode')))).size === 0) yield `la police ${nom} ne se relit pas en texte`;
    if (lecture.mot(descendante, 'CIDToGIDMap') !== 'Identity') yield `la police ${nom} n’a pas de correspondance de glyphes`;
  }
}

function policesDe(lecture: Lecture, page: PDFPage): readonly (readonly [string, PDFDict])[] {
  const polices = lecture.dictionnaire(page.node, 'Resources', 'Font');
  return (polices?.entries() ?? []).flatMap(([nom, police]) => {
    const lue = lecture.suivre(police);
    return lue instanceof PDFDict ? [[nom.toString().slice(1), lue] as const] : [];
  });
}

/** Lit un « ToUnicode » fait de plages « <début> <fin> [<texte> …] » (ISO 32000-1, 9.10.3). */
function correspondances(cmap: string): Alphabet {
  const alphabet = new Map<number, string>();
  for (const [, debut = '', , textes = ''] of cmap.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/gi)) {
    [...textes.matchAll(/<([0-9a-f\s]*)>/gi)].forEach(([, hexa = ''], i) => {
      const unites = (hexa.replace(/\s/g, '').match(/.{4}/g) ?? []).map((u) => parseInt(u, 16));
      alphabet.set(parseInt(debut, 16) + i, String.fromCharCode(...unites));
    });
  }
  return alphabet;
}
