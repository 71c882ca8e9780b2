import { dateAvecJour, dateCouranteEnLettres, dateCourte, dateEnLettres, dateLongue, heureCourte, heureEnLettres } from './dates';

test('la date s’écrit en lettres comme en tête des extraits de Breuillet et de Couëron', () => {
  expect(dateEnLettres('2023-09-19')).toBe('l’an deux mille vingt-trois, le dix-neuf septembre');
  expect(dateCouranteEnLettres('2025-02-24')).toBe('vingt-quatre février deux mille vingt-cinq');
});

test('le premier du mois est ordinal', () => {
  expect(dateEnLettres('2026-06-01')).toBe('l’an deux mille vingt-six, le premier juin');
  expect(dateLongue('2025-12-01')).toBe('1er décembre 2025');
});

test('le jour de la semaine est celui du calendrier', () => {
  expect(dateAvecJour('2025-03-06')).toBe('jeudi 6 mars 2025');
  expect(dateAvecJour('2023-09-30')).toBe('samedi 30 septembre 2023');
  expect(dateAvecJour('2024-02-29')).toBe('jeudi 29 février 2024');
});

test('la date courte est celle des blocs de références', () => {
  expect(dateCourte('2023-09-12')).toBe('12/09/2023');
});

test.each([['18:00', 'dix-huit heures', '18h'], ['18:30', 'dix-huit heures trente', '18h30'], ['01:00', 'une heure', '1h'], ['21:21', 'vingt et une heures vingt et une', '21h21'], ['00:05', 'zéro heure cinq', '0h05']])(
  'l’heure %s s’écrit en lettres et en chiffres',
  (heure, lettres, chiffres) => {
    expect([heureEnLettres(heure), heureCourte(heure)]).toEqual([lettres, chiffres]);
  },
);

test('une date qui n’en est pas une est une faute de programme', () => {
  expect(() => dateLongue('6 mars')).toThrow('Pas une date : 6 mars');
});
