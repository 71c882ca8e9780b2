import type { Constat } from '../domaine/constat';
import type { Declinaison } from '../domaine/nomenclature';
import { jouerExemple } from '../verification/jouerExemple';
import ar07 from './AR07/regle';
import ar08 from './AR08/regle';
import ar08Exemples from './AR08/exemples';
import ar09 from './AR09/regle';
import ar09Exemples from './AR09/exemples';
import ca02 from './CA02/regle';
import ca02Exemples from './CA02/exemples';
import ca04 from './CA04/regle';
import ca04Exemples from './CA04/exemples';
import no01 from './NO01/regle';
import no03 from './NO03/regle';
import no04 from './NO04/regle';
import no05 from './NO05/regle';
import no05Exemples from './NO05/exemples';
import no06 from './NO06/regle';
import rp01 from './RP01/regle';
import vr03 from './VR03/regle';
import type { Regle } from './regle';

function constats(regle: Regle, nomenclature: Declinaison, exercice: number, feuille: string, ca?: string): readonly Constat[] {
  const exemple = { titre: 'essai', feuille, ...(ca === undefined ? {} : { ca }) };
  return jouerExemple(regle, { nomenclature, exercice, conformes: [], fautifs: [] } as never, exemple).flatMap((r) => r.constats);
}

const lisible = (texte: string | undefined): string | undefined => texte?.replace(/[\u202f\u00a0]/g, ' ');

test('un montant écrit dans la cellule de son compte ne l’efface pas', () => {
  const [c] = constats(ar07, 'M14_CCAS_INF3500', 2023, `
DM 3 exercice 2023
| Imputation | Montant |
| DEPENSES FONCTIONNEMENT | |
| "C/022 -1507.50" | |
| "C/6562 1507.50" | |`);
  expect(lisible(c?.correction.texte)).toContain('laisser 022 en A4, écrire -1 507,50 €');
  expect(c?.correction.ecritures).toBeUndefined();
});

test('le compte administratif décide du sens du 002 : il n’y a plus d’option', () => {
  const exemple = ar08Exemples.fautifs.at(-1);
  const [c] = jouerExemple(ar08, ar08Exemples, exemple as NonNullable<typeof exemple>).flatMap((r) => r.constats);
  expect(lisible(c?.correction.texte)).toBe('Le compte administratif 2024 montre un déficit de fonctionnement de 6 000,00 € : ranger la ligne A4 sous une rubrique de dépenses.');
  expect(c?.correction.options).toBeUndefined();
});

test('le plan qui n’admet qu’un sens le propose seul', () => {
  const [c] = constats(ar08, 'M57_D', 2024, `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 0,00 | 0,00 | 150,00 |`);
  expect(lisible(c?.correction.texte)).toBe('Le plan de comptes n’admet le 60623 qu’en dépense : déplacer 150,00 € de E3 en C3.');
});

test('un résultat porté du mauvais côté dit les deux cellules', () => {
  const [c] = constats(rp01, 'M57_D', 2025, `
DM n°1 2025
| Compte | Libellé | Dépenses | Recettes |
| 001 | Solde d’exécution reporté | | 8 000,00 |
| 2188 | Autres immobilisations corporelles | 8 000,00 | |`, `
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Opérations de l’exercice | 30 000,00 | 22 000,00 | 1 000,00 | 1 000,00 |
| Résultats de clôture | 8 000,00 | 0,00 | 0,00 | 0,00 |`);
  expect(lisible(c?.correction.texte)).toContain('vider D3 et écrire 8 000,00 € en C3');
  expect(c?.correction.ecritures).toEqual([{ cellule: 'C3', valeur: 8000 }, { cellule: 'D3', valeur: '' }]);
  expect(lisible(c?.message)).toContain('déficit d’investissement de 8 000,00 € au compte administratif 2024, feuille « CA », cellule B5');
});

test('un compte inconnu est d’abord celui dont il serait une subdivision, ou celui de même libellé', () => {
  const feuille = (code: string, libelle: string): string => `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-${code}-4238 : ${libelle} | 0,00 | 150,00 | 0,00 | 0,00 |`;
  expect(constats(no01, 'M57_D', 2024, feuille('62511', 'Voyages'))[0]?.correction.options?.[0]).toContain('6251 ');
  expect(constats(no01, 'M57_A', 2024, feuille('60629', 'Alimentation'))[0]?.correction.options?.[0]).toContain('60623 ');
  const [mobilier] = constats(no01, 'M57_A', 2024, feuille('21848', 'Mobilier'));
  expect(mobilier?.correction.options?.[0]).toContain('2184 ');
  expect(mobilier?.message).toContain('il existe au plan M57 développé');
});

test('une recette fiscale en dépense est dite par NO09, non par NO04', () => {
  expect(constats(no04, 'M57_D', 2024, `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-73111-01 : Impôts directs locaux | 0,00 | 150,00 | 0,00 | 0,00 |`)).toEqual([]);
});

test('un tableau encore en M14 reçoit la transposition de ses comptes', () => {
  const [c] = constats(no06, 'M14_CCAS_INF3500', 2024, `
DM n°1 2024
| Compte | Libellé | Dépenses | Recettes |
| 6562 | Aides | 300,00 | |
| 60623 | Alimentation | | 300,00 |`);
  expect(c?.correction.options?.[0]).toBe('Transposer les comptes en M57 : au plan développé, 6562 devient 65134 (Aides).');
});

test('un chapitre « 11 » tapé en texte a perdu son zéro', () => {
  const [c] = constats(no03, 'M57_D', 2024, `
| Chapitre | Compte | Libellé | Dépenses | Recettes |
| "11" | 6064 | Fournitures administratives | 100,00 | |`);
  expect([c?.cellules, c?.correction]).toEqual([['A2'], { texte: 'Écrire « 011 » en A2, en texte : le zéro de tête manque.', ecritures: [{ cellule: 'A2', valeur: '011' }] }]);
});

test('le chapitre écrit une fois pour plusieurs lignes se corrige là où il est écrit', () => {
  const trouves = constats(no03, 'M57_D', 2024, `
| Fonction | Chapitre | Compte | Libellé | Dépenses | Recettes |
| "11" | "11" | 6064 | Fournitures administratives | 100,00 | |
| "11" | | 60623 | Alimentation | 50,00 | |
| "11" | "11" | 60623 | Alimentation | 20,00 | |`);
  expect(trouves.map((c) => [c.message.slice(0, 5), c.cellules, c.correction.ecritures?.map((e) => e.cellule)])).toEqual([['6064 ', ['B2'], ['B2']], ['60623', ['B4'], ['B4']]]);
});

test('un chapitre « 13 » qui existe a peut-être un mauvais compte : « 013 » reste au choix', () => {
  const [c] = constats(no03, 'M57_D', 2024, `
| Chapitre | Compte | Libellé | Dépenses | Recettes |
| "13" | 6419 | Remboursements sur rémunérations du personnel | | 100,00 |`);
  expect(c?.correction).toEqual({ texte: 'Écrire « 013 » en A2, en texte : le zéro de tête manque.', ecritures: [{ cellule: 'A2', valeur: '013' }], aChoisir: true });
});

test('un chapitre « 11 » nommé dans un total se dit sans toucher au compte', () => {
  const [c] = constats(no03, 'M57_D', 2024, `
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-6064-4238 : Fournitures administratives | 0,00 | 100,00 | 0,00 | 0,00 |
| TOTAL D 11 : Charges à caractère général | 0,00 | 100,00 | 0,00 | 0,00 |`);
  expect(c?.correction).toEqual({ texte: 'Le chapitre de 6064 est lu « 11 » : l’écrire « 011 », en texte, le zéro de tête manque. Le compte ne change pas.' });
});

test('le libellé d’un compte qui se subdivise n’est pas à recopier', () => {
  const [c] = constats(no05, 'M57_D', 2025, `
| Compte | Libellé | Dépenses | Recettes |
| 2182 | Véhicules | 30 000,00 | |`);
  expect(c?.correction).toEqual({ texte: 'Vérifier que 2182 est le compte voulu, et reprendre le libellé officiel.' });
});

test.each([
  ['M57_D', 2024, '60622', 'Alimentation', ['Si ce libellé est le bon, imputer au 60623 (Alimentation).', 'Si 60622 est le bon compte, écrire « Carburants ».']],
  ['M22', 2024, '60623', 'Alimentation', ['Si ce libellé est le bon, imputer au 6063 (Alimentation).', 'Si 60623 est le bon compte, écrire « Fournitures d\'atelier ».']],
] as const)('en %s %d, le libellé d’un autre compte que %s ne s’efface pas d’un clic', (nomenclature, exercice, code, libelle, options) => {
  const [c] = constats(no05, nomenclature, exercice, `
| Compte | Libellé | Dépenses | Recettes |
| ${code} | ${libelle} | 1 200,50 | |`);
  expect(c?.correction).toEqual({ texte: `« ${libelle} » est le libellé d’un autre compte : vérifier le numéro avant de changer le libellé.`, options });
});

test('« Autres », que cent comptes portent, et le libellé du compte qui contient celui-ci ne disent pas un mauvais compte', () => {
  const ecritures = (code: string, libelle: string) => constats(no05, 'M57_D', 2024, `
| Compte | Libellé | Dépenses | Recettes |
| ${code} | ${libelle} | 1 200,50 | |`)[0]?.correction.ecritures;
  expect([ecritures('2313', 'Immobilisations en cours'), ecritures('60622', 'Autres')]).toEqual([[{ cellule: 'B2', valeur: 'Constructions' }], [{ cellule: 'B2', valeur: 'Carburants' }]]);
});

test('des produits M22 au-delà des charges n’appellent pas un produit de plus', () => {
  const [c] = constats(vr03, 'M22', 2024, `
DM n°1 2024
| Compte | Libellé | Dépenses | Recettes |
| 6063 | Fournitures d’entretien | 100,00 | |
| 7588 | Autres produits divers de gestion courante | | 150,00 |`);
  expect(c?.correction.texte).toBe('Inscrire la charge que ce produit finance, ou réduire le produit.');
});

test.each([
  ['fusionner deux lignes', ar09, ar09Exemples],
  ['la convention d’un compte', ca02, ca02Exemples],
  ['dire qu’il n’y a pas de restes à réaliser', ca04, ca04Exemples],
  ['changer un libellé', no05, no05Exemples],
] as const)('%s suppose un choix : l’arithmétique n’en décide pas', (_choix, regle, exemples) => {
  const constats = exemples.fautifs.flatMap((e) => jouerExemple(regle, exemples, e)).flatMap((r) => r.constats);
  expect(constats.filter((c) => c.correction.ecritures !== undefined).map((c) => c.correction.aChoisir)).toContain(true);
});
