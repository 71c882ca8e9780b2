import type { Valeur } from '../../domaine/grille';
import { lireDate, lireHeure } from './dates';
import { lirePresence } from './presence';
import { lireChamp } from './valeur';

test.each<[Valeur, string | null]>([
  [{ date: '2023-09-19' }, '2023-09-19'], ['19/09/2023', '2023-09-19'], ['19 septembre 2023', '2023-09-19'], ['1er juin 2024', '2024-06-01'],
  ['mardi 19 septembre 2023', '2023-09-19'], ['Le Lundi 2 juin 2025', '2025-06-02'], ['30 août 2025', '2025-08-30'], ['2025-03-06', '2025-03-06'], ['6-3-2025', '2025-03-06'],
  ['31/02/2024', null], ['29/02/2024', '2024-02-29'], ['19/09/23', null], ['19 brumaire 2023', null], [45188, null], [null, null], [{ erreur: '#REF!' }, null],
])('la date %p se lit %p', (valeur, date) => expect(lireDate(valeur)).toBe(date));

test.each<[Valeur, string | null]>([
  ['18h30', '18:30'], ['18:30', '18:30'], ['18 h', '18:00'], ['18H', '18:00'], ['à 9 heures 05', '09:05'], ['18:30:00', '18:30'],
  [{ erreur: 'heure 18:30' }, '18:30'], [{ erreur: 'heure 08:00:00' }, '08:00'], [0.770833333333333, '18:30'], ['25h', null], ['18h75', null], ['le soir', null], [18, null], [0.99999, null],
])('l’heure %p se lit %p', (valeur, heure) => expect(lireHeure(valeur)).toBe(heure));

const SEULE = (situation: string) => ({ situation, pouvoirA: null });
test.each<[string, unknown]>([
  ['présent', SEULE('present')], ['Présente', SEULE('present')], ['présent(e)', SEULE('present')], ['PRESENT·E', SEULE('present')], ['présente, préside ce point', SEULE('present')],
  ['excusé', SEULE('excuse')], ['excusée', SEULE('excuse')], ['excusé(e)', SEULE('excuse')], ['absente excusée', SEULE('excuse')], ['absent et excusé', SEULE('excuse')],
  ['absent', SEULE('absent')], ['absent(e)', SEULE('absent')], ['absent non excusé', SEULE('absent')],
  ['ne prend pas part', SEULE('retire')], ['ne prend pas part au vote', SEULE('retire')], ['Présent, ne prendra pas part au vote', SEULE('retire')],
  ['sorti', SEULE('retire')], ['sorti(e)', SEULE('retire')], ['retiré', SEULE('retire')], ['s’est retirée', SEULE('retire')],
  ['absent(e), pouvoir à Mme C', { situation: 'absent', pouvoirA: 'Mme C' }], ['pouvoir à Mme C', { situation: 'absent', pouvoirA: 'Mme C' }],
  ['excusée (pouvoir à M. D)', { situation: 'excuse', pouvoirA: 'M. D' }], ['excusé, donne pouvoir à M. D', { situation: 'excuse', pouvoirA: 'M. D' }],
  ['absente, a donné procuration écrite à Mme la Présidente', { situation: 'absent', pouvoirA: 'Mme la Présidente' }], ['représentée par Mme C', { situation: 'absent', pouvoirA: 'Mme C' }],
  ['Procuration : Mme à Marche', { situation: 'absent', pouvoirA: 'Mme à Marche' }],
  ['peut-être', null], ['pouvoir', null], ['en retard, pouvoir à Mme C', null], ['', null],
  ['préside', { situation: 'present', pouvoirA: null }], ['préside ce point', { situation: 'present', pouvoirA: null }],
])('la présence « %s » se lit %p', (texte, presence) => expect(lirePresence(texte)).toEqual(presence));

const lu = (nature: 'entier' | 'montant' | 'oui-non' | 'texte' | 'lignes', v: Valeur, choix?: readonly string[]) =>
  lireChamp({ libelle: '', nature, aide: '', ...(choix ? { choix } : {}) }, v, 'A1').valeur;

test.each<[Valeur, number | null]>([[11, 11], ['11', 11], [' 7 ', 7], [0, 0], [-1, null], [1.5, null], ['onze', null], ['1 000', null], [true, null]])('l’entier %p se lit %p', (v, n) => expect(lu('entier', v)).toBe(n));

test.each<[Valeur, number | null]>([[34000, 3400000], ['34 000 €', 3400000], ['958,69', 95869], [0.1 + 0.2, 30], [1.234, null], ['beaucoup', null], [{ date: '2023-01-01' }, null]])('le montant %p se lit %p', (v, m) => expect(lu('montant', v)).toBe(m));

test.each<[Valeur, boolean | null]>([['oui', true], ['Non', false], [true, true], [false, false], ['VRAI', true], ['peut-être', null], [1, null]])('oui ou non : %p se lit %p', (v, b) => expect(lu('oui-non', v)).toBe(b));

test.each<[Valeur, string | null]>([[31, '31'], [26910028500013, '26910028500013'], [91, '91'], ['059', '059'], [1.5, '1,5'], ['=1+1', '=1+1'], [{ date: '2023-09-19' }, '19/09/2023'], [{ erreur: 'heure 20:15' }, '20:15'], ['#REF!', null], [{ erreur: '#N/A' }, null], ['  ', null]])(
  'le texte %p se lit %p', (v, t) => expect(lu('texte', v)).toBe(t));

test.each<[string, string | null]>([['UNANIMITE', 'unanimité'], ['à l’unanimité', 'unanimité'], ['à la majorité', 'majorité'], ['Sans vote.', 'sans vote'], ['gré à gré', null]])(
  'le choix « %s » se lit %p', (v, c) => expect(lu('texte', v, ['unanimité', 'majorité', 'rejet', 'sans vote'])).toBe(c));

test('chaque ligne d’une cellule est un élément ; les lignes vides n’en sont pas', () => {
  expect(lu('lignes', 'Vu A,\r\n  \r\nVu B,')).toEqual(['Vu A,', 'Vu B,']);
});
