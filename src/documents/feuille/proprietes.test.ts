import fc from 'fast-check';
import type { Bloc } from '../document';
import { documentDe } from '../essai';
import { enFeuille } from './enFeuille';
import { ligne, pagesDe, tableau } from './essai';

const texte = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.constantFrom('Considérant', 'l’exposé', 'x'.repeat(300), '\n', '', 'a. B', '\u202f', '漢'), { maxLength: 400 }).map((m) => m.join(' ')));
const genres = fc.constantFrom('rubrique', 'ligne', 'total-chapitre', 'total-section', 'total-general');
const bloc: fc.Arbitrary<Bloc> = fc.oneof(
  fc.record({ genre: fc.constant('titre' as const), niveau: fc.constantFrom(1, 2, 3), texte }),
  fc.record({ genre: fc.constant('paragraphe' as const), style: fc.constantFrom('courant', 'visa', 'article', 'centre', 'mention'), texte: texte.map((t) => [{ texte: t }]) }),
  fc.record({ genre: fc.constant('liste' as const), elements: fc.array(texte.map((t) => [{ texte: t }]), { maxLength: 5 }) }),
  fc.record({ genre: fc.constant('references' as const), colonnes: fc.array(fc.record({ libelle: texte, valeur: texte }), { minLength: 1, maxLength: 6 }) }),
  fc.array(fc.tuple(genres, texte, texte, fc.constantFrom('', '0,00', '9\u202f999\u202f999\u202f999\u202f999,99', '-1,00')), { maxLength: 60 }).map((l) => tableau(l.map(([g, a, b, m]) => ligne(g, a, b, m, m)))),
  fc.record({ genre: fc.constant('signature' as const), lignes: fc.array(texte, { maxLength: 3 }), nom: fc.option(texte), cachet: fc.option(texte) }),
  fc.constant({ genre: 'saut' } as const),
);

/** Les caractères visibles d'un texte : ce qui se coupe d'une rangée à l'autre ne perd que des blancs. */
const visibles = (textes: readonly string[]): string => textes.join('').replace(/\s/g, '');

function textesDe(b: Bloc): readonly string[] {
  switch (b.genre) {
    case 'titre': return [b.texte];
    case 'paragraphe': return b.texte.map((m) => m.texte);
    case 'liste': return b.elements.flatMap((e) => e.map((m) => m.texte));
    case 'references': return b.colonnes.flatMap((c) => [c.libelle, c.valeur]);
    case 'tableau': return b.corps.flatMap((l) => l.cellules.slice(0, 2).map((c) => c.texte));
    case 'signature': return [...b.lignes, b.nom ?? '', b.cachet ?? ''];
    case 'saut': return [];
  }
}

test('d’un acte quelconque, rien n’est perdu, aucune rangée n’est trop haute, aucune page ne déborde', () => {
  fc.assert(fc.property(fc.array(bloc, { maxLength: 12 }), fc.array(texte, { maxLength: 4 }), (blocs, projet) => {
    const feuille = enFeuille(documentDe(blocs, { projet })), pages = pagesDe(feuille);
    const dits = visibles(pages.flat().flatMap((r) => r.valeurs.map(String)));
    for (const t of [...projet, ...blocs.flatMap(textesDe)]) for (const mot of t.split(/\s+/).filter((m) => m.length < 30)) expect(dits).toContain(mot);
    for (const r of pages.flat()) expect(r.hauteur).toBeLessThanOrEqual(409);
    // Une rangée plus haute que la page l'occupe seule.
    for (const page of pages) expect(page.length === 1 || page.reduce((h, r) => h + r.hauteur, 0) <= 735).toBe(true);
    expect(feuille.impression?.sauts?.every((s) => s > 0)).toBe(true);
  }), { numRuns: 60 });
});
