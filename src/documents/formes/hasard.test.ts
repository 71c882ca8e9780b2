import fc from 'fast-check';
import { acte } from '../../../test/proprietes/acte';
import { FORMES, type Document } from '../document';
import { textesDuDocument } from '../essai';
import { composer } from './composer';

const SANS_NUMERO = new Set(['proces-verbal', 'liste']);

/** Tous les documents d'un acte : chaque extrait de chaque délibération, et ceux de la séance. */
function tous(a: Parameters<typeof composer>[0]): readonly Document[] {
  const numeros = a === null || a.deliberations.length === 0 ? [null] : a.deliberations.map((d) => d.champs.numero.valeur);
  return FORMES.flatMap((forme) => (SANS_NUMERO.has(forme) ? [null] : numeros).flatMap((numero) => {
    const c = composer(a, { forme, numero }, []);
    return c.ok ? [c.document] : [];
  }));
}

test('tout acte se compose en chaque forme, sans rien d’illisible, et deux fois de même', () => {
  fc.assert(fc.property(acte, (a) => {
    const documents = tous(a);
    expect(documents.length).toBeGreaterThanOrEqual(5);
    for (const d of documents) {
      expect([d.titre, d.nomDeFichier, d.nomDeFeuille, ...d.entete, ...d.projet, ...textesDuDocument(d)].filter((t) => /undefined|\[object|\bNaN\b/.test(t))).toEqual([]);
      expect(d.nomDeFichier).toMatch(/^[A-Za-z0-9_-]{1,120}$/);
      expect(d.nomDeFeuille.length).toBeLessThanOrEqual(31);
      expect(typeof JSON.parse(d.donnees)).toBe('object');
    }
    expect(tous(a)).toEqual(documents);
  }), { numRuns: 100, seed: 20_251_121 });
});

test('aucun titre, paragraphe ni élément de liste n’est vide', () => {
  fc.assert(fc.property(acte, (a) => {
    const vides = tous(a).flatMap((d) => d.blocs.filter((b) => (b.genre === 'titre' && b.texte.trim() === '') || (b.genre === 'paragraphe' && b.texte.every((m) => m.texte.trim() === ''))
      || (b.genre === 'liste' && (b.elements.length === 0 || b.elements.some((e) => e.every((m) => m.texte.trim() === ''))))));
    expect(vides).toEqual([]);
  }), { numRuns: 100, seed: 20_251_122 });
});
