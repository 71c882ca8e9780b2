import { acteEssai } from '../../domaine/acte/essai';
import { documentDEssai } from '../essai';
import { nomDeFeuille } from './nom';

const nom = (etablissement: Parameters<typeof acteEssai>[0]['etablissement'], numero: string | undefined, date: string | undefined): string =>
  documentDEssai(null, [], 'classique', acteEssai({ etablissement: etablissement ?? {}, seance: date === undefined ? {} : { date }, deliberations: [numero === undefined ? {} : { numero }] })).nomDeFichier;

test('le nom est celui que la transmission a donné à l’acte de Breuillet', () => {
  expect(nom({ departement: '91', siret: '269100285' }, '2023 CCAS 30', '2023-09-19')).toBe('99_DE-091-269100285-20230919-2023CCAS30-');
});

test('un rang seul prend l’année et « CCAS »', () => {
  expect(nom({ departement: '91', siret: '269100285' }, 'n° 31', '2023-09-19')).toBe('99_DE-091-269100285-20230919-2023CCAS31-');
});

test.each(['31 bis', '31bis', 'n° 31 bis'])('un rang suivi de « bis » aussi : « %s »', (numero) => {
  expect(nom({ departement: '91', siret: '269100285' }, numero, '2023-09-19')).toBe('99_DE-091-269100285-20230919-2023CCAS31BIS-');
});

test.each([
  ['le numéro dépasse quinze caractères', { departement: '91', siret: '269100285' }, '2023 CCAS SOCIAL 30', 'extrait-2023-ccas-social-30-2023-09-19'],
  ['la clé du SIREN est fausse', { departement: '91', siret: '269100286' }, '30', 'extrait-30-2023-09-19'],
  ['le département n’existe pas', { departement: '999', siret: '269100285' }, '30', 'extrait-30-2023-09-19'],
])('ce que la transmission refuserait n’en prend pas le nom : %s', (_, etablissement, numero, attendu) => {
  expect(nom(etablissement, numero, '2023-09-19')).toBe(attendu);
});

test('le SIREN est le début du SIRET, le département a trois caractères', () => {
  expect(nom({ departement: '2A', siret: '269 100 285 00007' }, '2025-11', '2025-03-06')).toBe('99_DE-02A-269100285-20250306-2025_11-');
});

test.each([
  [{ departement: '91' }, '30', '2023-09-19', 'extrait-30-2023-09-19'],
  [{ siret: '269100285', sigle: 'CCAS de L’Haÿ-les-Roses' }, '30', '2023-09-19', 'extrait-30-2023-09-19-ccas-de-l-hay-les-roses'],
  [{ departement: '91', siret: '269100285' }, '30', undefined, 'extrait-30-sans-date'],
  [{ departement: '9999', siret: '269100285' }, 'CON/../*?', '2023-09-19', 'extrait-con-2023-09-19'],
])('quand une donnée manque, le nom reste sûr : %j', (etablissement, numero, date, attendu) => {
  expect(nom(etablissement, numero, date)).toBe(attendu);
});

test('le nom de feuille est accepté de tout tableur', () => {
  expect([nomDeFeuille('2025-11'), nomDeFeuille('12/[3]:*?\\'), nomDeFeuille('x'.repeat(60))]).toEqual(['Extrait 2025-11', 'Extrait 12 3', `Extrait ${'x'.repeat(23)}`]);
});
