import { formes } from '../documents/formes/formes';
import { AIDE } from './aide';
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

test('un extrait sans option est classique, de la seule délibération, et laisse choisir ses fichiers', () => {
  expect(lireArguments(['extrait', 'a.xlsx'])).toEqual({ commande: 'extrait', classeur: 'a.xlsx', forme: 'classique', numero: null, xlsx: null, pdf: null });
  const demande = { commande: 'extrait', classeur: 'a.xlsx', forme: 'releve', numero: '2023 CCAS 30', xlsx: 'e.xlsx', pdf: 'E.PDF' };
  expect(lireArguments(['extrait', 'a.xlsx', '--forme', 'releve', '--numero', '2023 CCAS 30', '--xlsx', 'e.xlsx', '--pdf', 'E.PDF'])).toEqual(demande);
});

test('l’aide dit chaque forme, et celles qui donnent toute la séance', () => {
  const [, extraits = '', seance = ''] = /--forme +(.*) ; et, de toute la séance, (.*)\.\n/.exec(AIDE) ?? [];
  expect([extraits.replace(' (par défaut)', '').split(', '), seance.split(/, | et /)]).toEqual([formes('deliberation'), formes('seance')]);
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
  ['importer a.xml', 'Commande inconnue : « importer »'],
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
  ['extrait', 'De quel classeur ?'],
  ['extrait a.xlsx b.xlsx', '« b.xlsx » est de trop : un seul classeur à la fois.'],
  ['extrait -', 'non l’entrée standard'],
  ['extrait a.xlsx --forme lettre', `Forme inconnue : « lettre ». Choisir parmi ${formes().join(', ')}.`],
  ...formes('seance').map((f) => [`extrait a.xlsx --forme ${f} --numero 3`, `La forme « ${f} » donne toute la séance : ôter « --numero ».`]),
  ['extrait a.xlsx --xlsx b.ods', '« --xlsx » écrit un fichier .xlsx : « b.ods » n’en porte pas l’extension.'],
  ['extrait a.xlsx --pdf b', '« --pdf » écrit un fichier .pdf'],
  ['extrait a.xlsx --nomenclature M22', 'L’option « --nomenclature » ne va pas avec « ccas extrait »'],
  ['extrait a.xlsx --exercice 2025', 'L’option « --exercice » ne va pas avec « ccas extrait »'],
])('« ccas %s » est refusé en une phrase', (ligne, debut) => {
  expect(usage(ligne)).toContain(debut);
  expect(usage(ligne)).not.toContain('\n');
});
