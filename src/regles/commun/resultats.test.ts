import { lireComptesAdministratifs } from '../../lecture/compteAdministratif/compteAdministratif';
import type { CompteAdministratif } from '../../domaine/tableau';
import { grilleExemple } from '../exemples';
import { adresseCA } from './cellules';
import { annonceReprise, cloture } from './resultats';

const lire = (cloture_: string, operations = '20 000,00 | 12 000,00 | 100 000,00 | 104 000,00', feuille = 'CA'): CompteAdministratif => {
  const [ca] = lireComptesAdministratifs(grilleExemple(`
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses | Recettes | Dépenses | Recettes |
| Résultats reportés | | 5 000,00 | | 1 000,00 |
| Opérations de l’exercice | ${operations} |
| Résultats de clôture | ${cloture_} |`, feuille));
  return ca as CompteAdministratif;
};

describe('Le résultat de clôture d’une section', () => {
  test('est celui de sa ligne, excédent positif et déficit négatif, avec la cellule qui le porte', () => {
    const ca = lire('3 000,00 | | | 5 000,00');
    expect(cloture(ca, 'investissement')).toMatchObject({ solde: -300000, cellule: { ligne: 4, colonne: 1 } });
    expect(cloture(ca, 'fonctionnement')).toMatchObject({ solde: 500000, cellule: { ligne: 4, colonne: 4 } });
  });
  test('se recalcule des reports et des opérations si la ligne est vide ou illisible', () => {
    for (const ligne of ['| | | ', '#REF! | | | #N/A']) {
      expect(cloture(lire(ligne), 'investissement')).toEqual({ solde: -300000, cellule: null });
      expect(cloture(lire(ligne), 'fonctionnement')).toEqual({ solde: 500000, cellule: null });
    }
  });
  test('reste inconnu, jamais nul, si rien ne se lit', () => {
    expect(cloture(lire('#REF! | | | ', '#REF! | 12 000,00 | | #REF!'), 'investissement').solde).toBeNull();
  });
});

test('une cellule du compte administratif est précédée de sa feuille, sauf sur la même feuille', () => {
  const p = { ligne: 4, colonne: 1 };
  expect(adresseCA(lire(''), p, 'CA')).toBe('B5');
  expect(adresseCA(lire(''), p, 'DM')).toBe('CA!B5');
  expect(adresseCA(lire('', undefined, 'CA de l\'an 2024'), p, 'DM')).toBe('\'CA de l\'\'an 2024\'!B5');
});

test.each<[string, boolean]>([
  ['DM n°1 2025 : reprise des résultats 2024', true],
  ['AFFECTATION DES RESULTATS 2021', true],
  ['Affectation\ndu résultat', true],
  ['Reprise anticipée de l’excédent', true],
  ['DM n°1 2025', false],
  ['Résultat du vote : adopté', false],
])('« %s » annonce une reprise : %s', (texte, attendu) => {
  const titre = { ligne: 0, colonne: 0, texte };
  expect(annonceReprise({ titre, textes: [titre], exercice: 2025 }) !== null).toBe(attendu);
});
