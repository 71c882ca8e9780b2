import { normaliser, normaliserTexte } from './texte';

test.each([
  ['Résultat de l’exercice\n(1)', "resultat de l'exercice (1)", 'resultat de l exercice'],
  ['\u00a0Main-d’ŒUVRE\u202f( 12 ) ', "main-d'oeuvre ( 12 )", 'main-d oeuvre'],
  ['L‘aide `d’urgence` 2023', "l'aide `d'urgence` 2023", 'l aide d urgence 2023'],
  ['Crédits (2023)', 'credits (2023)', 'credits (2023)'],
  ['\u200b', '', ''],
])('« %s » se compare sous la forme « %s », ou « %s » sans apostrophe ni renvoi', (texte, forme, mots) => {
  expect(normaliser(texte)).toBe(forme);
  expect(normaliserTexte(texte)).toBe(mots);
});
