import { correctionEnTexte } from './correctionEnTexte';

test('les cellules à écrire et les options s’ajoutent au texte', () => {
  expect(correctionEnTexte({ texte: 'Corriger le total.', ecritures: [{ cellule: 'C15', valeur: 1234.56 }, { cellule: 'A2', valeur: '002' }, { cellule: 'C16', valeur: 1234.56 }], options: ['Augmenter 74.', 'réduire 6068'] }))
    .toBe('Corriger le total. Écrire 1\u202f234,56\u00a0€ en C15 et C16 ; « 002 » en A2. Au choix : augmenter 74 ; réduire 6068.');
});

test('ce que le texte dit déjà n’est pas répété', () => {
  expect(correctionEnTexte({ texte: 'Écrire 12,00 € en C15.', ecritures: [{ cellule: 'C15', valeur: 12 }] })).toBe('Écrire 12,00 € en C15.');
});

test('une option seule n’est pas un choix', () => {
  expect(correctionEnTexte({ texte: 'Vérifier le compte.', options: ['Imputer au 65134 (Aides).'] })).toBe('Vérifier le compte. Imputer au 65134 (Aides).');
});

test('une cellule n’est pas dite par une autre qui commence comme elle', () => {
  expect(correctionEnTexte({ texte: 'Vider C12.', ecritures: [{ cellule: 'C1', valeur: 5 }] })).toBe('Vider C12. Écrire 5,00\u00a0€ en C1.');
});

test('mille cellules ne sont pas toutes citées', () => {
  const ecritures = Array.from({ length: 1000 }, (_, i) => ({ cellule: `C${i + 1}`, valeur: 0 }));
  const texte = correctionEnTexte({ texte: 'Corriger.', ecritures: [{ cellule: 'D1', valeur: 5 }, ...ecritures] });
  expect(texte).toMatch(/^Corriger\. Écrire 5,00\u00a0€ en D1 ; 0,00\u00a0€ en C1, C2, .*, C20 et 980 autres\.$/);
});
