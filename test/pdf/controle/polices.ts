import { PDFDict, type PDFObject, type PDFPage } from 'pdf-lib';
import { latin1, type Lecture } from './lecture';
import { avances } from './truetype';

/** Ce que chaque glyphe d'une police de page dit en texte. */
export type Alphabet = ReadonlyMap<number, string>;

/** La largeur de chaque glyphe, en millièmes de corps. */
export type Largeurs = ReadonlyMap<number, number>;
/** Celle d'un glyphe dont la police ne dit rien (ISO 32000-1, 9.7.4.3). */
export const DEFAUT = 1000;

/** Les largeurs que déclare chaque police d'une page, par son nom dans la page. */
export function largeursDe(lecture: Lecture, page: PDFPage): ReadonlyMap<string, Largeurs> {
  return new Map(policesDe(lecture, page).map(([nom, police]) => [nom, lireLargeurs(lecture, lecture.tableau(police, 'DescendantFonts')[0])]));
}

/** Les polices d'une page, par leur nom dans la page. */
export function alphabets(lecture: Lecture, page: PDFPage): ReadonlyMap<string, Alphabet> {
  return new Map(policesDe(lecture, page).map(([nom, police]) => [nom, correspondances(latin1(lecture.flux(lecture.entree(police, 'ToUnicode'))))]));
}

/** Chaque police est incorporée, réduite, se relit en texte et dit les largeurs de ses glyphes, à un millième près (ISO 19005-3, 6.2.11.5). */
export function* controlerPolices(lecture: Lecture, page: PDFPage): Iterable<string> {
  for (const [nom, police] of policesDe(lecture, page)) {
    const alphabet = correspondances(latin1(lecture.flux(lecture.entree(police, 'ToUnicode'))));
    const descendante = lecture.tableau(police, 'DescendantFonts')[0], fichier = lecture.entree(descendante, 'FontDescriptor', 'FontFile2');
    if (fichier === undefined || lecture.flux(fichier).length === 0) yield `la police ${nom} n’est pas incorporée`;
    if (!/^[A-Z]{6}\+/.test(lecture.mot(police, 'BaseFont'))) yield `la police ${nom} n’est pas réduite`;
    if (alphabet.size === 0) yield `la police ${nom} ne se relit pas en texte`;
    if (lecture.mot(descendante, 'CIDToGIDMap') !== 'Identity') yield `la police ${nom} n’a pas de correspondance de glyphes`;
    const declarees = lireLargeurs(lecture, descendante), reelles = avances(lecture.flux(fichier));
    if ([...alphabet.keys()].some((g) => !(Math.abs((declarees.get(g) ?? DEFAUT) - (reelles[g] ?? NaN)) <= 1))) yield `la police ${nom} n’a pas les largeurs de ses glyphes`;
  }
}

function policesDe(lecture: Lecture, page: PDFPage): readonly (readonly [string, PDFDict])[] {
  const polices = lecture.dictionnaire(page.node, 'Resources', 'Font');
  return (polices?.entries() ?? []).flatMap(([nom, police]) => {
    const lue = lecture.suivre(police);
    return lue instanceof PDFDict ? [[nom.toString().slice(1), lue] as const] : [];
  });
}

/** Lit « W » : des « premier [l l …] » et des « premier dernier l » (ISO 32000-1, 9.7.4.3). */
function lireLargeurs(lecture: Lecture, descendante: PDFObject | undefined): Largeurs {
  const largeurs = new Map<number, number>(), w = lecture.tableau(descendante, 'W');
  for (let i = 0; i < w.length;) {
    const premier = lecture.nombre(w[i]) ?? 0, suite = lecture.tableau(w[i + 1]);
    suite.forEach((l, k) => largeurs.set(premier + k, lecture.nombre(l) ?? NaN));
    if (suite.length > 0) i += 2;
    else {
      for (let g = premier; g <= (lecture.nombre(w[i + 1]) ?? -1); g++) largeurs.set(g, lecture.nombre(w[i + 2]) ?? NaN);
      i += 3;
    }
  }
  return largeurs;
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
