import type { Bloc, CelluleDocument, Document, LigneDocument, Texte } from '../../src/documents/document';
import { ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { Atelier } from '../../src/documents/pdf/page/atelier';
import { BAS, DROITE, GAUCHE } from '../../src/documents/pdf/page/gabarit';
import { mettreEnPages } from '../../src/documents/pdf/page/mettreEnPages';
import { Hasard } from '../hasard';
import { attendus, dits } from './attendu';
import { relire } from './controle/controler';
import { documentPdf, LOGO_GRIS, LOGO_JPEG } from './documents';

jest.setTimeout(120_000);
const MOTS = ['le', 'conseil', 'd’administration', 'Saint-Just-Saint-Rambert', '1\u202f234\u202f567,89\u00a0€', 'n° 31', '«', '»', ';', 'Nguyễn', 'M.', 'A', 'anticonstitutionnellement'.repeat(9), 'ligne\nsuivante', 'https://exemple.fr/a/b/c', '', '…', '(&<>)'];
const GENRES = ['ligne', 'ligne', 'ligne', 'rubrique', 'total-chapitre', 'total-section', 'total-general'] as const;

/** Un document quelconque : toutes les sortes de blocs, vides compris, dans n'importe quel ordre. */
function tirer(h: Hasard): Document {
  const fois = <T>(nombre: number, faire: () => T): T[] => Array.from({ length: nombre }, faire);
  const texte = (max: number): string => fois(h.entier(max), () => h.parmi(MOTS)).join(' ');
  const morceaux = (): Texte => fois(1 + h.entier(3), () => ({ texte: texte(h.parmi([1, 8, 90])), gras: h.entier(3) === 0, italique: h.entier(5) === 0 }));
  const cellule = (max: number): CelluleDocument => ({ texte: texte(max), alignement: h.parmi(['gauche', 'droite', 'centre']), zero: h.entier(4) === 0 });
  const ligne = (colonnes: number): LigneDocument => {
    const genre = h.parmi(GENRES);
    return { genre, cellules: fois(genre === 'rubrique' ? 1 : colonnes, () => cellule(h.entier(12) === 0 ? 60 : 5)) };
  };
  const tableau = (): Bloc => {
    const paires = 1 + h.entier(4), colonnes = 1 + 2 * paires, simple = h.entier(2) === 0;
    const haut = [{ ...cellule(3), lignes: 2 }, ...fois(paires, () => ({ ...cellule(3), colonnes: 2 }))], bas = fois(2 * paires, () => cellule(3));
    return {
      genre: 'tableau', legende: texte(6), largeurs: fois(colonnes, () => 1 + h.entier(5)),
      entete: simple ? [fois(colonnes, () => cellule(3))] : [haut, bas], corps: fois(h.parmi([0, 1, 3, 30]), () => ligne(colonnes)),
    };
  };
  const bloc = (): Bloc => h.parmi<() => Bloc>([
    () => ({ genre: 'titre', niveau: h.parmi([1, 2, 3]), texte: texte(h.parmi([3, 12, 80])) }),
    () => ({ genre: 'paragraphe', style: h.parmi(['courant', 'visa', 'article', 'centre', 'mention']), texte: morceaux() }),
    () => ({ genre: 'liste', elements: fois(h.entier(6), morceaux) }),
    () => ({ genre: 'references', colonnes: fois(h.entier(9), () => ({ libelle: texte(3), valeur: texte(4) })) }),
    tableau,
    () => ({ genre: 'signature', lignes: fois(h.entier(4), () => texte(5)), nom: h.parmi([null, texte(4)]), cachet: h.parmi([null, texte(6)]) }),
    () => ({ genre: 'saut' }),
  ])();
  const logo = h.parmi([{}, { logo: LOGO_JPEG }, { logo: LOGO_GRIS }]);
  return documentPdf(fois(h.entier(18), bloc), { projet: fois(h.parmi([0, 0, 2, 70]), () => texte(12)), entete: [texte(9), texte(30)], ...logo });
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('un document quelconque est conforme et dit tout (n° %i)', async (graine) => {
  const document = tirer(new Hasard(graine)), relu = await relire(await ecrirePdf(document, policesEmbarquees()));
  expect(relu.fautes).toEqual([]);
  expect(dits(relu)).toEqual(attendus(document));
});

test('rien n’est posé hors de la page, où que tombent les blocs', () => {
  const tout = new Set(Array.from({ length: 0x2100 }, (_, i) => i)), atelier = new Atelier((t) => t.length / 2, { romain: tout, gras: tout, italique: tout });
  for (let graine = 100; graine < 125; graine++) {
    for (const { tranche, y } of mettreEnPages(tirer(new Hasard(graine)), atelier).pages.flat()) {
      expect([graine, y + tranche.hauteur <= BAS + 1e-6]).toEqual([graine, true]);
      for (const t of tranche.traces) {
        const [de, a] = t.genre === 'ligne' ? [t.x, t.x + t.ligne.largeur] : t.genre === 'filet' ? [t.x1, t.x2] : [t.x, t.x + t.largeur];
        expect([graine, Math.min(de, a) >= GAUCHE - 0.02, Math.max(de, a) <= DROITE + 0.02]).toEqual([graine, true, true]);
      }
    }
  }
});
