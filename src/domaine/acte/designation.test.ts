import { estPresident, nomDuMembre, retrouver } from './designation';
import { acteEssai } from './essai';

const { membres } = acteEssai({ membres: [
  { nom: 'Administratrice A', civilite: 'Mme' }, { nom: 'Administrateur B', civilite: 'M.' },
  { nom: 'Administratrice C', civilite: 'Mme' }, { nom: 'Le Berre', civilite: 'Mme', qualite: 'Présidente' }, { nom: 'Prénom Rauhut-Auvinet', qualite: 'Vice-présidente' },
] });
const trouve = (texte: string): string | null => {
  const m = retrouver(membres, texte);
  return m === null ? null : nomDuMembre(m);
};

test.each([
  ['Mme Administratrice A', 'Mme Administratrice A'], ['administrateur b', 'M. Administrateur B'], ['Mme LE BERRE', 'Mme Le Berre'],
  ['Madame la Présidente', 'Mme Le Berre'], ['Mme RAUHUT-AUVINET', 'Prénom Rauhut-Auvinet'], ['la vice-présidente', 'Prénom Rauhut-Auvinet'],
])('« %s » désigne %s', (texte, nom) => expect(trouve(texte)).toBe(nom));

test.each(['Mme Administratrice', 'Mme Z', '', 'M.'])('« %s » ne désigne personne, ou plusieurs', (texte) => expect(trouve(texte)).toBeNull());

test('une vice-présidente n’est pas la présidente', () => expect(membres.map(estPresident)).toEqual([false, false, false, true, false]));

test.each([
  ['Maire', true], ['Madame la Maire', true], ['Maire de Breuillet', true], ['Maire, Président du CCAS', true],
  ['Adjoint au maire', false], ['Maire adjoint', false], ['Maire-adjointe', false], ['Conseillère municipale, représentant le maire', false], ['Vice-président', false],
])('le maire préside de droit, non qui l’assiste : « %s »', (qualite, preside) => {
  expect(acteEssai({ membres: [{ nom: 'A', qualite }] }).membres.map(estPresident)).toEqual([preside]);
});
