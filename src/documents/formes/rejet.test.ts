import { acteEssai } from '../../domaine/acte/essai';
import type { Forme } from '../document';
import { documentDEssai, textesDuDocument } from '../essai';
import { formes } from './formes';

type Donnees = NonNullable<Parameters<typeof acteEssai>[0]['deliberations']>[number];
const BASE: Donnees = { numero: '1', objet: 'Convention avec la CAF', genre: 'Convention', partenaire: 'la CAF' };
const imprime = (forme: Forme, donnees: Donnees): string =>
  textesDuDocument(documentDEssai('1', [], forme, acteEssai({ deliberations: [{ ...BASE, ...donnees }] }))).join('\n');

const REJETS: readonly (readonly [string, Donnees])[] = [
  ['les voix le disent seules', { pour: 1, contre: 2 }],
  ['le résultat est proclamé', { vote: 'rejet' }],
  ['le dispositif écrit adopte', { vote: 'rejet', pour: 1, contre: 2, dispositif: ['APPROUVE la convention', 'AUTORISE la Présidente à signer'] }],
  ['le dispositif écrit adopte en une phrase', { vote: 'rejet', pour: 1, contre: 2, dispositif: ['Les membres approuvent et autorisent à signer.'] }],
];

describe.each(formes())('en forme %s', (forme) => {
  test.each(REJETS)('une proposition rejetée n’est jamais dite adoptée : %s', (_, donnees) => {
    const texte = imprime(forme, donnees);
    expect(texte).not.toMatch(/APPROUVE|AUTORISE|ADOPTE|\badopte|approuvent|Adoptée/);
    expect(texte).toMatch(/REJETTE|rejette|Rejetée/);
  });
});

test('ce qui ne se vote pas ne se délibère pas', () => {
  expect(imprime('expose', { vote: 'sans vote' })).toContain('\nLe Conseil d’administration prend acte, sans vote.');
});

test('ce qui était proposé reste lisible dans les formes à proposition', () => {
  expect(imprime('expose', { pour: 1, contre: 2, dispositif: ['APPROUVE la convention'] })).toContain('- approuver la convention.');
});

test.each(['REJETTE la demande', 'DÉCIDE de ne pas signer la convention', 'N’APPROUVE PAS la convention'])('un dispositif qui dit le refus est gardé : « %s »', (article) => {
  expect(imprime('classique', { vote: 'rejet', pour: 1, contre: 2, dispositif: [article] })).toContain(article);
});
