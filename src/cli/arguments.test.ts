import { lireArguments } from './arguments';

const usage = (ligne: string): string => {
  const c = lireArguments(ligne === '' ? [] : ligne.split(' '));
  return c.commande === 'usage' ? c.erreur : `compris : ${c.commande}`;
};

test('une ligne complète se lit, dans n’importe quel ordre', () => {
  const attendu = { commande: 'verifier', fichiers: ['a.xlsx', '-'], nomenclature: 'M57_D', exercice: 2025, format: 'json' };
  expect(lireArguments(['verifier', 'a.xlsx', '-', '--nomenclature', 'M57_D', '--exercice', '2025', '--format', 'json'])).toEqual(attendu);
  expect(lireArguments(['--format=json', 'verifier', '--exercice=2025', 'a.xlsx', '--nomenclature=M57_D', '-'])).toEqual(attendu);
});

test('sans option, le format est le texte et tout est à déduire', () => {
  expect(lireArguments(['verifier', 'a.csv'])).toEqual({ commande: 'verifier', fichiers: ['a.csv'], nomenclature: null, exercice: null, format: 'texte' });
});

test('un fichier dont le nom commence par un tiret se donne après « -- »', () => {
  expect(lireArguments(['verifier', '--', '-dm.xlsx'])).toMatchObject({ fichiers: ['-dm.xlsx'] });
});

test.each(['aide', '--help', '-h', 'verifier --help'])('« ccas %s » donne l’aide', (ligne) => {
  expect(lireArguments(ligne.split(' '))).toEqual({ commande: 'aide' });
});

test.each([
  ['', 'Que faire ?'],
  ['controler a.xlsx', 'Commande inconnue : « controler »'],
  ['extrait a.xlsx', 'Commande inconnue : « extrait »'],
  ['verifier', 'Quel fichier contrôler ?'],
  ['verifier a.xlsx --nomenclature m57', 'Nomenclature inconnue : « m57 ». Choisir parmi M14_CCAS_SUP3500'],
  ['verifier a.xlsx --nomenclature', 'L’option « --nomenclature » attend une valeur'],
  ['verifier a.xlsx --format --exercice 2025', 'L’option « --format » attend une valeur'],
  ['verifier a.xlsx --exercice deux-mille', 'Exercice irrecevable : « deux-mille ». Écrire une année de 1997 à 2100.'],
  ['verifier a.xlsx --exercice 1996', 'Exercice irrecevable'],
  ['verifier a.xlsx --exercice 2101', 'Exercice irrecevable'],
  ['verifier a.xlsx --exercice 2025.5', 'Exercice irrecevable'],
  ['verifier a.xlsx --exercice -2025', 'L’option « --exercice » attend une valeur'],
  ['verifier a.xlsx --format xml', 'Format inconnu : « xml »'],
  ['verifier a.xlsx --verbeux', 'Option inconnue : « --verbeux »'],
  ['verifier a.xlsx -z', 'Option inconnue : « -z »'],
  ['verifier a.xlsx --toString x', 'Option inconnue : « --toString »'],
  ['verifier a.xlsx --xlsx b.xlsx', 'L’option « --xlsx » ne va pas avec « ccas verifier »'],
  ['verifier a.xlsx --exercice 2024 --exercice 2025', 'est donnée deux fois'],
  ['modele --nomenclature M22', 'Où écrire le modèle ?'],
  ['modele --xlsx a.xlsx', 'Pour quelle nomenclature ?'],
  ['modele b --nomenclature M22 --xlsx a.xlsx', '« b » est de trop'],
])('« ccas %s » est refusé en une phrase', (ligne, debut) => {
  expect(usage(ligne)).toContain(debut);
  expect(usage(ligne)).not.toContain('\n');
});
