import { lireSiren } from './identifiants';

test('le SIREN du CCAS de Breuillet, tel que son accusé de réception le porte', () => {
  expect(lireSiren('269100285')).toEqual({ siren: '269100285', siret: null });
  expect(lireSiren('269 100 285')).toEqual({ siren: '269100285', siret: null });
});

test('un SIRET se vérifie sur ses quatorze chiffres et sur ses neuf premiers', () => {
  // De gauche à droite, un chiffre sur deux doublé : 4+6+9+1+0+0+4+8+1+0+0+0+2+5 = 40.
  expect(lireSiren('269 100 285 00015')).toEqual({ siren: '269100285', siret: '26910028500015' });
  expect(lireSiren('26910028500016')).toBeNull();
  expect(lireSiren('26910028600011')).toBeNull();
});

test.each(['269100286', '269100258', '26910028', '000000000', 'FR269100285', ''])('« %s » n’est pas un SIREN', (texte) => expect(lireSiren(texte)).toBeNull());
