import type { Bloc, LigneDocument } from '../../document';
import { documentDe } from '../../essai';
import { Atelier } from './atelier';
import { mettreEnPages } from './mettreEnPages';
import type { Page } from './paginer';

const tout = new Set(Array.from({ length: 0x2100 }, (_, i) => i));
/** Chaque caractère a la moitié de sa hauteur en largeur. */
const atelier = new Atelier((texte) => texte.length / 2, { romain: tout, gras: tout, italique: tout });
const pages = (blocs: readonly Bloc[]): readonly string[] => mettreEnPages(documentDe(blocs), atelier).pages.map(enTexte);
const enTexte = (page: Page): string => page.flatMap(({ tranche }) => tranche.traces)
  .flatMap((t) => (t.genre === 'ligne' ? [t.ligne.fragments.map((f) => f.texte).join('')] : [])).join('|');

const paragraphe = (texte: string, style: 'courant' | 'article' | 'centre' = 'courant'): Bloc => ({ genre: 'paragraphe', style, texte: [{ texte }] });
const remplir = (nombre: number): readonly Bloc[] => Array.from({ length: nombre }, (_, i) => paragraphe(`Considérant n° ${i + 1}`));
const SIGNATURE: Bloc = { genre: 'signature', lignes: ['La Présidente,'], nom: 'Administratrice A', cachet: null };

test('où qu’elle tombe, une signature a sur sa page la fin du dernier article', () => {
  const places = new Set<number>();
  for (let n = 0; n < 70; n++) {
    const faites = pages([...remplir(n), paragraphe('DÉCIDE un', 'article'), paragraphe('DÉCIDE deux', 'article'), paragraphe('Fait à Breuillet', 'centre'), SIGNATURE]);
    const page = faites.findIndex((p) => p.includes('Administratrice A'));
    expect([n, faites[page]?.includes('DÉCIDE deux')]).toEqual([n, true]);
    places.add(page);
  }
  expect(places.size).toBeGreaterThan(1);
});

test('où qu’il tombe, un titre a sur sa page ce qu’il annonce', () => {
  for (let n = 0; n < 70; n++) {
    const faites = pages([...remplir(n), { genre: 'titre', niveau: 2, texte: 'Le titre' }, paragraphe('Rapporteur : B'), paragraphe('La suite'), paragraphe('La fin')]);
    expect([n, faites.find((p) => p.includes('Le titre'))?.includes('La suite')]).toEqual([n, true]);
  }
});

test('où qu’il tombe, un tableau n’a jamais son titre de section ou son total seul', () => {
  const ligne = (genre: LigneDocument['genre'], texte: string): LigneDocument => ({ genre, cellules: [{ texte, alignement: 'gauche' }, ...(genre === 'rubrique' ? [] : [{ texte: '1', alignement: 'droite' as const }])] });
  const corps = [ligne('rubrique', 'SECTION'), ligne('ligne', 'L1'), ligne('ligne', 'L2'), ligne('ligne', 'L3'), ligne('total-chapitre', 'TOTAL'), ligne('total-general', 'GÉNÉRAL')];
  for (let n = 0; n < 70; n++) {
    const faites = pages([...remplir(n), { genre: 'tableau', legende: 'Légende', largeurs: [3, 1], entete: [[{ texte: 'Quoi', alignement: 'gauche' }, { texte: 'Combien', alignement: 'droite' }]], corps }]);
    expect([n, faites.find((p) => p.includes('Légende'))]).toEqual([n, expect.stringMatching(/Légende\|Quoi\|Combien\|SECTION\|L1\|1\|L2/)]);
    expect([n, faites.find((p) => p.includes('GÉNÉRAL'))]).toEqual([n, expect.stringMatching(/L3\|1\|TOTAL\|1\|GÉNÉRAL/)]);
  }
});

test('un tableau qui continue rappelle son en-tête et sa section', () => {
  const cellules = (texte: string): LigneDocument['cellules'] => [{ texte, alignement: 'gauche' }, { texte: '1', alignement: 'droite' }];
  const corps: LigneDocument[] = [{ genre: 'rubrique', cellules: [{ texte: 'DÉPENSES', alignement: 'gauche' }] }, ...Array.from({ length: 90 }, (_, i): LigneDocument => ({ genre: 'ligne', cellules: cellules(`L${i}`) }))];
  const faites = pages([{ genre: 'tableau', legende: 'Légende', largeurs: [3, 1], entete: [[{ texte: 'Quoi', alignement: 'gauche' }, { texte: 'Combien', alignement: 'droite' }]], corps }]);
  expect(faites.length).toBeGreaterThan(1);
  for (const page of faites.slice(1)) expect(page).toMatch(/^Quoi\|Combien\|DÉPENSES \(suite\)\|L\d+/);
});

test('deux signatures sans timbre vont côte à côte, et un titre de trop bas niveau est relevé', () => {
  const { racine, pages: faites } = mettreEnPages(documentDe([{ genre: 'titre', niveau: 3, texte: 'Titre' }, SIGNATURE, SIGNATURE]), atelier);
  expect(racine.enfants.map((e) => e.type)).toEqual(['P', 'P', 'H1', 'Sect']);
  expect(faites.map(enTexte)).toEqual([expect.stringMatching(/La Présidente,\|Administratrice A\|La Présidente,\|Administratrice A$/)]);
});
