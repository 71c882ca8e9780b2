import { acteEssai, type ActeEssai } from '../../domaine/acte/essai';
import type { Forme } from '../document';
import { documentDEssai, textesDuDocument } from '../essai';

const ETABLISSEMENT = { nom: 'CCAS du Havre', sigle: 'CCAS du Havre', commune: 'Le Havre', prefecture: 'préfecture de la Seine-Maritime', tribunal: 'Rouen' };
const BASE: ActeEssai = { etablissement: ETABLISSEMENT, seance: { date: '2025-03-20' }, membres: [{ nom: 'A', civilite: 'Mme', qualite: 'Présidente' }] };
function textes(acte: ActeEssai, forme: Forme = 'classique'): readonly string[] {
  return textesDuDocument(documentDEssai('1', [], forme, acteEssai({ ...BASE, deliberations: [{ numero: '1', objet: 'Objet' }], ...acte })));
}
const executoire = (acte: ActeEssai): string | undefined => textes(acte).find((t) => t.includes('exécutoire'));

test('l’exécutoire est certifié par la présidence quand les deux dates sont connues', () => {
  const deliberations = [{ numero: '1', transmission: '2025-03-24', publication: '2025-03-25' }];
  expect(executoire({ deliberations })).toBe('Certifié exécutoire par la Présidente du CCAS du Havre, compte tenu de sa transmission à la préfecture de la Seine-Maritime le 24 mars 2025 et de sa publication le 25 mars 2025.');
});

test('tant qu’une des deux dates manque, personne n’est dit le certifier', () => {
  const deliberations = [{ numero: '1', transmission: '2025-03-24' }];
  expect(executoire({ deliberations })).toBe('Certifié exécutoire par ………………, compte tenu de sa transmission à la préfecture de la Seine-Maritime le 24 mars 2025 et de sa publication le ……………….');
});

test('une formalité antérieure à la séance ne s’imprime pas', () => {
  const t = textes({ deliberations: [{ numero: '1', transmission: '2025-03-18', publication: '2025-03-19' }] });
  expect(t.filter((x) => /18|19/.test(x))).toEqual([]);
  expect(t).toContain('[Reçu en préfecture le ………………]');
});

test.each<Forme>(['classique', 'expose', 'releve'])('en forme %s, le délai de recours court de la publication seule', (forme) => {
  expect(textes({}, forme).filter((t) => t.includes('recours')).join()).toMatch(/, dans un délai de deux mois à compter de sa publication\.$/);
});

test.each([['Le Havre', 'Fait au Havre, le ……………….'], ['Les Ulis', 'Fait aux Ulis, le ……………….'], ['La Rochelle', 'Fait à La Rochelle, le ……………….'], [null, 'Fait à ………………, le ……………….']])('à %s : « %s »', (commune, attendu) => {
  expect(textes({ etablissement: { ...ETABLISSEMENT, commune } })).toContain(attendu);
});

test.each([
  ['préfecture du Loiret', 'à la préfecture du Loiret'], ['préfecture de Essonne', 'à la préfecture d’Essonne'], ['la préfecture de l’Essonne', 'à la préfecture de l’Essonne'], ['sous-préfecture du Havre', 'à la sous-préfecture du Havre'],
  ['Seine-Maritime', 'à la préfecture (Seine-Maritime)'], ['la Seine-Maritime', 'à la préfecture de la Seine-Maritime'], ['le Loiret', 'à la préfecture du Loiret'], [null, 'en préfecture'],
])('l’acte est transmis, pour « %s », « %s »', (prefecture, attendu) => {
  expect(executoire({ etablissement: { ...ETABLISSEMENT, prefecture } })).toContain(`sa transmission ${attendu} le`);
});
