import { personnesNommees } from './personnes';

const connus = new Set(['le', 'berre']);

test.each([
  ['une aide pour Mme DURAND, en attente', ['Mme DURAND']], ['Madame Jeanne Durand-Petit et M. Petit', ['Madame Jeanne Durand-Petit', 'M. Petit']],
  ['la famille Martin', ['famille Martin']], ['l’enfant Léo', ['enfant Léo']], ['M. Évano.', ['M. Évano']], ['la fille de madame MARTIN, Léa, grandit', ['madame MARTIN, Léa']],
  ['Mme LE GALL demande', ['Mme LE GALL']], ['Mme de Villiers', ['Mme de Villiers']], ['M. d’Artagnan', ['M. d’Artagnan']], ["M. d'Artagnan", ["M. d'Artagnan"]], ['à M DURAND', ['M DURAND']],
  ['Mr DURAND', ['Mr DURAND']], ['MME DURAND', ['MME DURAND']], ['Mme. DURAND', ['Mme. DURAND']], ['Mme LEROY née MARTIN', ['Mme LEROY', 'née MARTIN']], ['Mme ben Ali', ['Mme ben Ali']], ['M. de la Tour', ['M. de la Tour']],
])('« %s » nomme %p', (texte, attendues) => expect(personnesNommees(texte, connus)).toEqual(attendues));

test.each(['Madame la Présidente', 'M. Le Maire', 'Mme D.', 'M. L', 'Mme LE BERRE rapporte', 'une famille', 'un enfant de la commune', 'MM. les administrateurs', 'la famille de Mme D.', 'un enfant de Breuillet', 'M. le maire de Breuillet', 'la nomenclature M 57'])(
  '« %s » ne nomme personne qui soit à taire', (texte) => expect(personnesNommees(texte, connus)).toEqual([]),
);
