import { MARQUES, remplir, type Marque, type Valeurs } from './marques';

const rien = Object.fromEntries(Object.keys(MARQUES).map((m) => [m, { valeur: null, cellule: 'Délibérations!B2' }])) as Valeurs;
const avec = (donnees: Partial<Record<Marque, string>>): Valeurs => ({ ...rien, ...Object.fromEntries(Object.entries(donnees).map(([m, valeur]) => [m, { valeur, cellule: 'Délibérations!B2' }])) });

test('une marque devient sa valeur, accents et casse indifférents', () => {
  expect(remplir('APPROUVE la convention avec {Partenaire} pour {duree},', avec({ partenaire: 'la CPAM', durée: 'un an' })))
    .toEqual({ texte: 'APPROUVE la convention avec la CPAM pour un an,', inconnues: [], manquantes: [] });
});

test('une marque inconnue reste dans le texte et se dit', () => {
  expect(remplir('Vu la convention {truc},', rien)).toEqual({ texte: 'Vu la convention {truc},', inconnues: ['{truc}'], manquantes: [] });
});

test('une marque que l’acte ne donne pas laisse la place visible', () => {
  expect(remplir('ACCORDE une aide de {montant},', rien)).toEqual({ texte: 'ACCORDE une aide de ………………,', inconnues: [], manquantes: ['montant'] });
});

test('un passage entre crochets disparaît si sa marque n’est pas donnée, et perd ses crochets si elle l’est', () => {
  const ligne = 'PRÉCISE qu’elle dure {durée}[, reconduction : {reconduction}][, préavis : {préavis}],';
  expect(remplir(ligne, avec({ durée: 'un an', préavis: 'trois mois' })).texte).toBe('PRÉCISE qu’elle dure un an, préavis : trois mois,');
});

test('les passages facultatifs s’emboîtent, et une ligne toute facultative disparaît', () => {
  const ligne = '[PRÉCISE qu’elle dure {durée}[, préavis : {préavis}],]';
  expect(remplir(ligne, avec({ durée: 'un an' })).texte).toBe('PRÉCISE qu’elle dure un an,');
  expect(remplir(ligne, rien)).toEqual({ texte: null, inconnues: [], manquantes: [] });
});

test('des crochets sans marque restent du texte', () => {
  expect(remplir('Vu le rapport [annexe 2],', rien).texte).toBe('Vu le rapport [annexe 2],');
});

test('une valeur qui porte des accolades ou des crochets n’est pas lue comme une marque', () => {
  expect(remplir('[Avec {partenaire}] à {commune}', avec({ partenaire: 'A [{montant}]', commune: '{objet} $&' })))
    .toEqual({ texte: 'Avec A [{montant}] à {objet} $&', inconnues: [], manquantes: [] });
});

test('la préposition se contracte avec l’article de la valeur posée', () => {
  expect(remplir('ATTRIBUE à {partenaire} une subvention, au nom de {partenaire}', avec({ partenaire: 'le Comité' })).texte).toBe('ATTRIBUE au Comité une subvention, au nom du Comité');
});
