import type { Bloc } from '../document';
import { documentDe } from '../essai';
import { enFeuille } from './enFeuille';
import { ligne, pagesDe, tableau } from './essai';
import { enPages } from './pages';
import type { Rangee } from './rangee';

const rangee = (hauteur: number, autres: Partial<Rangee> = {}): Rangee => ({ placements: [], hauteur, ...autres });
const sauts = (rangees: readonly Rangee[], titres = 0) => enPages(rangees, 100, titres).sauts;

describe('les pages', () => {
  test.each<[string, readonly Rangee[], number, readonly number[]]>([
    ['se remplissent jusqu’au bout', [rangee(50), rangee(50), rangee(1)], 0, [2]],
    ['laissent la place des lignes répétées', [rangee(20), rangee(80), rangee(81), rangee(1)], 20, [2, 3]],
    ['ne séparent pas des rangées liées', [rangee(60), rangee(30, { liee: true }), rangee(30)], 0, [1]],
    ['sauf si une page ne peut pas les tenir', [rangee(10), rangee(60, { liee: true }), rangee(60)], 0, [2]],
    ['commencent où il est dit', [rangee(10), rangee(10, { saut: true })], 0, [1]],
    ['ne commencent pas par un saut', [rangee(10, { saut: true }), rangee(10)], 0, []],
  ])('%s', (_, rangees, titres, attendus) => {
    expect(sauts(rangees, titres)).toEqual(attendus);
  });

  test('redisent en tête ce qu’une rangée reprend, et comptent sa place', () => {
    const reprise = [rangee(30)], suite = rangee(40, { reprise });
    const { rangees, sauts: faits } = enPages([rangee(90), suite, suite, suite], 100, 0);
    expect([rangees.map((r) => r.hauteur), faits]).toEqual([[90, 30, 40, 30, 40, 30, 40], [1, 3, 5]]);
  });
});

describe('un long acte', () => {
  const MONTANT = '1\u202f000,00';
  const corps = Array.from({ length: 300 }, (_, i) => {
    if (i % 50 === 0) return ligne('rubrique', `SECTION ${i / 50 + 1}`);
    return i % 10 === 9 ? ligne('total-chapitre', '', `Total ${i}`, MONTANT) : ligne('ligne', '60623', `Ligne ${i}`, MONTANT);
  });
  const blocs: readonly Bloc[] = [
    tableau(corps),
    { genre: 'paragraphe', style: 'article', texte: [{ texte: 'APPROUVE la décision modificative.' }] },
    { genre: 'paragraphe', style: 'courant', texte: [{ texte: 'Fait à Breuillet.' }] },
    { genre: 'signature', lignes: ['La Présidente'], nom: 'Administratrice A', cachet: null },
  ];
  const pages = pagesDe(enFeuille(documentDe(blocs)));
  const premiere = (page: (typeof pages)[number]) => page.findIndex((r) => /^(?:Ligne|Total)/.test(String(r.valeurs[1] ?? r.valeurs[0])));

  test('a toutes ses lignes, une fois chacune', () => {
    const dits = pages.flat().flatMap((r) => r.valeurs.filter((v) => typeof v === 'string' && /^(?:Ligne|Total|SECTION \d$)/.test(v)));
    expect(dits).toEqual(corps.map((l) => (l.genre === 'rubrique' ? l.cellules[0]?.texte : l.cellules[1]?.texte)));
  });

  test('n’a pas de page plus haute que le papier, lignes répétées comprises', () => {
    const titres = (pages[0] ?? []).slice(0, 3).reduce((h, r) => h + r.hauteur, 0);
    // 297 mm moins 38 mm de marges : 734,2 points.
    for (const [i, page] of pages.entries()) expect(page.reduce((h, r) => h + r.hauteur, i === 0 ? 0 : titres)).toBeLessThanOrEqual(734);
    expect(pages.length).toBeGreaterThan(5);
  });

  test('redit l’en-tête du tableau et la section en haut de chaque page où il continue', () => {
    for (const page of pages.slice(1).filter((x) => premiere(x) >= 0)) {
      expect(page[0]?.valeurs).toEqual(['Imputation', 'Désignation', 'Dépenses', 'Recettes']);
      expect(String(page[1]?.valeurs[0])).toMatch(/^SECTION \d(?: \(suite\))?$/);
    }
  });

  test('n’imprime pas un total sans la ligne qui le précède, ni la signature sans un article', () => {
    for (const page of pages) {
      const rang = premiere(page);
      if (rang >= 0) expect(String(page[rang]?.valeurs.at(-2))).toMatch(/^Ligne/);
    }
    const derniere = (pages.at(-1) ?? []).flatMap((r) => r.valeurs);
    expect(derniere).toEqual(expect.arrayContaining(['APPROUVE la décision modificative.', 'La Présidente', 'Administratrice A']));
  });
});

describe('un point de séance', () => {
  const p = (texte: string, gras = false): Bloc => ({ genre: 'paragraphe', style: 'courant', texte: [{ texte, gras }] });
  const titre: Bloc = { genre: 'titre', niveau: 2, texte: '3 – DÉCISION MODIFICATIVE' };
  // Un paragraphe d'une ligne prend 17,75 points ; une page en a 719, tête comprise.
  const pages = (avant: number, ...blocs: readonly Bloc[]) => pagesDe(enFeuille(documentDe([...Array.from({ length: avant }, (_, i) => p(`Ligne ${i}`)), ...blocs]))).map((page) => page.flatMap((r) => r.valeurs));

  test.each(Array.from({ length: 6 }, (_, i) => 34 + i))('ne laisse pas son vote ouvrir une page, après %i lignes', (avant) => {
    const [premiere = [], seconde = []] = pages(avant, p('Les membres approuvent.'), p('Vote : à l’unanimité.', true), p('Suite'), p('Suite'), p('Suite'), p('Suite'), p('Suite'));
    expect(seconde.length).toBeGreaterThan(0);
    expect(seconde[0]).not.toBe('Vote : à l’unanimité.');
    expect(premiere.includes('Vote : à l’unanimité.')).toBe(premiere.includes('Les membres approuvent.'));
  });

  test.each(Array.from({ length: 6 }, (_, i) => 32 + i))('ne laisse ni son titre ni son rapporteur finir une page, après %i lignes', (avant) => {
    const [premiere = [], seconde = []] = pages(avant, titre, p('Rapporteur : Mme A'), p('La Présidente expose le budget.'), p('Suite'), p('Suite'), p('Suite'), p('Suite'), p('Suite'), p('Suite'));
    expect(seconde.length).toBeGreaterThan(0);
    expect(premiere.at(-1)).not.toMatch(/^(?:3 –|Rapporteur)/);
    expect([premiere, seconde].filter((page) => page.includes('Rapporteur : Mme A')).map((page) => page.includes('La Présidente expose le budget.'))).toEqual([true]);
  });
});
