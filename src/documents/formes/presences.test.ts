import { acteEssai, type ActeEssai, type MembreEssai } from '../../domaine/acte/essai';
import type { Forme } from '../document';
import { documentDEssai, textesDuDocument } from '../essai';

const seance = (membre: Omit<MembreEssai, 'nom'>): ActeEssai => ({
  seance: { date: '2025-03-20', heure: '18:00', president: 'A' },
  membres: [{ nom: 'A', civilite: 'Mme', qualite: 'Présidente' }, { nom: 'B', civilite: 'M.', ...membre }],
  deliberations: ['30', '31', '32'].map((numero) => ({ numero, objet: 'Objet', vote: 'unanimité' as const })),
});
const pv = (m: Omit<MembreEssai, 'nom'>): readonly string[] => textesDuDocument(documentDEssai(null, [], 'proces-verbal', acteEssai(seance(m)))).filter((t) => /^- (?:Étaient|En cours)|(?:rejoint|quitte) la séance/.test(t));
const enCours = (numero: string, m: Omit<MembreEssai, 'nom'>, forme: Forme = 'classique'): readonly string[] =>
  textesDuDocument(documentDEssai(numero, [], forme, acteEssai(seance(m)))).filter((t) => t.startsWith('- En cours'));

const TARD = { arrivee: '18h20', autres: { 30: 'absent' } } as const;
const PARTI = { depart: '19 h', autres: { 31: { situation: 'absent', pouvoirA: 'A' }, 32: { situation: 'absent', pouvoirA: 'A' } } } as const;

describe('Qui arrive en séance', () => {
  test('n’y est pas à l’ouverture, et le procès-verbal dit l’heure où il la rejoint', () => {
    expect(pv(TARD)).toEqual(['- Étaient présents : Mme A', '- Étaient absents ou excusés : M. B', 'M. B rejoint la séance à 18h20.']);
  });

  test.each(['classique', 'expose', 'releve'] as const)('l’extrait de forme %s la dit aux points d’avant, et à celui qu’elle précède', (forme) => {
    const dite = '- En cours de séance : M. B, arrivée à 18h20, avant le point n° 31';
    expect([enCours('30', TARD, forme), enCours('31', TARD, forme), enCours('32', TARD, forme)]).toEqual([[dite], [dite], []]);
  });

  test('sans point qui le dise, l’heure est à l’ouverture et au premier point', () => {
    const dite = '- En cours de séance : M. B, arrivée à 18h20';
    expect([pv({ arrivee: '18h20' }), enCours('30', { arrivee: '18h20' }), enCours('31', { arrivee: '18h20' })]).toEqual([['- Étaient présents : Mme A ; M. B', dite], [dite], []]);
  });

  test('par un numéro, avec ou sans heure, ou par un mot', () => {
    expect(enCours('30', { arrivee: 'n° 31' })).toEqual(['- En cours de séance : M. B, arrivée avant le point n° 31']);
    expect(enCours('30', { arrivee: '18h20, n° 31' })).toEqual(['- En cours de séance : M. B, arrivée à 18h20, avant le point n° 31']);
    expect(enCours('30', { arrivee: 'en retard' })).toEqual(['- En cours de séance : M. B, arrivée (en retard)']);
  });
});

describe('Qui part en séance', () => {
  test('part à son heure au procès-verbal', () => {
    expect(pv(PARTI)).toEqual(['- Étaient présents : Mme A ; M. B', 'M. B quitte la séance à 19h et donne pouvoir à Mme A.']);
  });

  test('est dit parti aux points qui suivent, non à ceux d’avant', () => {
    const dite = '- En cours de séance : M. B, départ à 19h, avant le point n° 31';
    expect([enCours('30', PARTI), enCours('31', PARTI), enCours('32', PARTI)]).toEqual([[], [dite], [dite]]);
  });

  test('sans point qui le dise, l’heure n’est qu’au procès-verbal', () => {
    expect([pv({ depart: '19h30' }), enCours('32', { depart: '19h30' })]).toEqual([['- Étaient présents : Mme A ; M. B', '- En cours de séance : M. B, départ à 19h30'], []]);
  });
});

test('à plusieurs arrivées, une heure n’est attribuée à aucune', () => {
  const m = { arrivee: '18h20', presence: 'absent', autres: { 30: 'present', 32: 'present' } } as const;
  expect(pv(m)).toEqual([
    '- Étaient présents : Mme A', '- Étaient absents ou excusés : M. B', '- En cours de séance : M. B, arrivée à 18h20', 'M. B rejoint la séance.', 'M. B quitte la séance.', 'M. B rejoint la séance.',
  ]);
});
