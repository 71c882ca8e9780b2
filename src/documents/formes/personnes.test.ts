import { acteEssai } from '../../domaine/acte/essai';
import { exigerNonVide } from '../../domaine/constat';
import { laQualite } from './personnes';

test.each([
  ['Mme', 'Maire', 'la Maire'], ['M.', 'Maire', 'le Maire'], ['M.', 'Adjoint au maire', 'l’Adjoint au maire'], ['Mme', 'Administratrice', 'l’Administratrice'],
  ['M.', 'Le Président du CCAS', 'le Président'], ['Mme', 'La Présidente', 'la Présidente'], ['Mme', 'Vice-présidente', 'la Vice-présidente'], [undefined, 'Présidente', 'la Présidente'],
])('%s, %s : « %s »', (civilite, qualite, attendu) => {
  const [membre] = exigerNonVide(acteEssai({ membres: [{ nom: 'A', qualite, ...(civilite === undefined ? {} : { civilite }) }] }).membres);
  expect(laQualite(membre)).toBe(attendu);
});
