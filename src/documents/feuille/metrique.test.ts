import { hauteurDe, largeurDe, lignesDe } from './metrique';
import { corpsQuiTient } from './texte';

// Dix « 0 » de Calibri font 5,07 cadratins (métriques de la police) : 50,7 points au corps dix.
test('un texte est mesuré un peu plus large qu’il n’est, jamais plus étroit', () => {
  for (const [texte, cadratins] of [['0000000000', 5.07], ['mmm', 2.397], ['iii', 0.688], ['Étaient présents', 6.627]] as const) {
    const mesure = largeurDe(texte, { corps: 10 });
    expect(mesure).toBeGreaterThanOrEqual(cadratins * 10);
    expect(mesure).toBeLessThanOrEqual(cadratins * 10 * 1.2);
  }
  expect(largeurDe('total', { corps: 10, gras: true })).toBeGreaterThan(largeurDe('total', { corps: 10 }));
});

test('une écriture que la police n’a pas est comptée au plus large', () => {
  expect(largeurDe('漢', { corps: 10 })).toBeGreaterThanOrEqual(10);
});

test.each([
  ['un mot', 100, ['un mot']],
  ['un mot', 20, ['un', 'mot']],
  ['un\nmot', 100, ['un', 'mot']],
  ['un mot', 17, ['un', 'mo', 't']],
  ['1\u202f000,00\u00a0€', 30, ['1\u202f000', ',00\u00a0€']],
  ['', 100, ['']],
])('« %s » dans %i points se coupe en %j', (texte, largeur, lignes) => {
  expect(lignesDe(texte, { corps: 10 }, largeur)).toEqual(lignes);
});

// Hauteurs qu'Excel donne aux lignes de Calibri.
test.each([[9, 12], [10, 12.75], [11, 15], [12, 15.75], [14, 18.75]])('une ligne du corps %i a %d points, deux le double', (corps, points) => {
  expect([hauteurDe(1, corps), hauteurDe(2, corps)]).toEqual([points, 2 * points]);
});

// « 9 999 999,99 € » fait 6,6 cadratins, 6,9 par prudence : 58,8 points au corps 8,5 et 62,2 au corps 9.
test('le corps descend jusqu’à ce que le plus large des textes tienne', () => {
  const atenir = (texte: string) => [{ texte, largeur: 60, gras: false }];
  expect([corpsQuiTient(atenir('1,00'), 10, 6), corpsQuiTient(atenir('9\u202f999\u202f999,99\u00a0€'), 10, 6), corpsQuiTient(atenir('0'.repeat(60)), 10, 6)]).toEqual([10, 8.5, 6]);
});
