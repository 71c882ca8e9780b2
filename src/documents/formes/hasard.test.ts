import fc from 'fast-check';
import { acte } from '../../../test/proprietes/acte';
import { acteEssai } from '../../domaine/acte/essai';
import { GENRES_DELIBERATION } from '../../domaine/acte/deliberation';
import { exigerNonVide } from '../../domaine/constat';
import type { Document } from '../document';
import { documentDEssai, textesDuDocument } from '../essai';
import { composer } from './composer';
import { definitionDe, formes } from './formes';
import { issueDe } from './vote';

/** Tous les documents d'un acte : chaque extrait de chaque délibération, et ceux de la séance. */
function tous(a: Parameters<typeof composer>[0]): readonly Document[] {
  const numeros = a === null || a.deliberations.length === 0 ? [null] : a.deliberations.map((d) => d.champs.numero.valeur);
  return formes().flatMap((forme) => (definitionDe(forme).portee === 'seance' ? [null] : numeros).flatMap((numero) => {
    const c = composer(a, { forme, numero }, []);
    return c.ok ? [c.document] : [];
  }));
}

test('tout acte se compose en chaque forme, sans rien d’illisible, et deux fois de même', () => {
  fc.assert(fc.property(acte, (a) => {
    const documents = tous(a);
    expect(documents.length).toBeGreaterThanOrEqual(formes().length);
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

const RESERVES = {
  seance: { ouverture: ['aparté d’ouverture'], cloture: ['aparté de clôture'] },
  membres: [{ nom: 'A', qualite: 'Présidente' }, { nom: 'B', autres: { 2: { situation: 'absent' as const, pouvoirA: 'ailleurs au point 2' } } }],
  deliberations: [
    { numero: '1', objet: 'Objet', vote: 'unanimité' as const, debats: ['aparté des débats'], service: 'aparté du service', expose: ['exposé du point 1'], tableau: ['feuille du point 1'] },
    { numero: '2', objet: 'Autre', vote: 'unanimité' as const, debats: ['aparté des débats'], expose: ['exposé du point 2'] },
  ],
};

test.each(formes())('la forme %s ne joint aucun texte libre qu’elle n’imprime pas', (forme) => {
  const a = acteEssai(RESERVES), d = documentDEssai('1', [], forme, a);
  const libres = ['aparté d’ouverture', 'aparté de clôture', 'aparté des débats', 'aparté du service', 'ailleurs au point 2', 'exposé du point 1', 'exposé du point 2'];
  const imprime = textesDuDocument(d).join('\n'), joint = JSON.stringify(JSON.parse(d.donnees));
  expect(libres.filter((t) => joint.includes(t) && !imprime.includes(t))).toEqual([]);
});

const voix = fc.option(fc.nat({ max: 5 }));
const votee = fc.record({
  vote: fc.constantFrom(null, 'unanimité' as const, 'majorité' as const, 'rejet' as const, 'sans vote' as const), pour: voix, contre: voix, abstentions: voix,
  genre: fc.constantFrom(...GENRES_DELIBERATION), dispositif: fc.option(fc.constant(['APPROUVE la proposition', 'AUTORISE la Présidente à signer'])),
});
const ADOPTE = /ACCEPTE|ACCORDE|ADOPTE|AFFECTE|APPROUVE|ATTRIBUE|AUTORISE|DÉCIDE|\badopte\b|Adoptée/, REJETTE = /REJETTE|REFUSE|\brejette\b|Rejetée/;
/** Sans issue connue, un dispositif reste celui du projet, mais personne n'est dit avoir adopté ni rejeté. */
const DECISION = /\badopte\b|Adoptée|\brejette\b|Rejetée|REJETTE|REFUSE/;

test.each(formes())('l’issue imprimée par la forme %s est celle du vote', (forme) => {
  fc.assert(fc.property(votee, (d) => {
    const a = acteEssai({ deliberations: [{ numero: '1', objet: 'Objet', partenaire: 'la CAF', ...d }] }), issue = issueDe(exigerNonVide(a.deliberations)[0]);
    const texte = textesDuDocument(documentDEssai('1', [], forme, a)).join('\n');
    if (issue === 'rejetee') expect([ADOPTE.test(texte), REJETTE.test(texte)]).toEqual([false, true]);
    if (issue === 'adoptee') expect([/ACC|ADOPT|AFFECTE|APPROUVE|ATTRIBUE|DÉCIDE|\badopte\b|Adoptée/.test(texte), REJETTE.test(texte)]).toEqual([true, false]);
    if (issue === 'sans vote') expect([/sans vote/.test(texte), DECISION.test(texte)]).toEqual([true, false]);
    if (issue === null) expect(DECISION.test(texte)).toBe(false);
  }), { numRuns: 100, seed: 20_251_123 });
});

const membre = fc.record({ presence: fc.constantFrom('present' as const, 'excuse' as const, 'absent' as const, 'retire' as const), civilite: fc.constantFrom('Mme', 'M.') });

test.each(formes().filter((f) => definitionDe(f).seulement === undefined))('la forme %s nomme chaque membre une fois parmi les présents et les absents', (forme) => {
  fc.assert(fc.property(fc.array(membre, { minLength: 1, maxLength: 6 }), (membres) => {
    const noms = membres.map((_, k) => `Membre${k}`), a = acteEssai({ membres: membres.map((m, k) => ({ ...m, nom: `Membre${k}` })), deliberations: [{ numero: '1', objet: 'Objet', vote: 'unanimité' }] });
    const lignes = textesDuDocument(documentDEssai('1', [], forme, a)).filter((t) => /^- [^:]*([Pp]résen|[Aa]bsen)[^:]*: \D*Membre/.test(t));
    expect(noms.map((n) => lignes.join('\n').split(n).length - 1)).toEqual(noms.map(() => 1));
  }), { numRuns: 50, seed: 20_251_124 });
});
