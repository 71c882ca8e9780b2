import { adresse } from '../../domaine/grille';
import { grilleExemple } from '../../regles/exemples';
import { lecteurs, nonPlacesEnClair } from '../essai';

const { lu } = lecteurs(grilleExemple);

const chapitres = (feuille: string): (string | undefined)[] => {
  const { lignes } = lu(feuille);
  return [...lignes.chapitres].map((c) => lignes.codesChapitres[c]);
};

/** Deux charges du même groupe, puis un produit. */
const dm = (groupe: string, charge: string, produit: string): string => `
DM n° 1 2025 - SAAD
| ${groupe} | Compte | Libellé | Dépenses | Recettes |
| ${charge} | 6063 | Fournitures d’entretien | 100,00 | |
| ${charge} | 6068 | Autres achats | 50,00 | |
| ${produit} | 733141 | Tarif | | 150,00 |`;

describe('Un groupe fonctionnel d’un budget M22 est lu par son code', () => {
  it.each([
    ['Groupe 1', 'Groupe 2', '011', '018'], ['G2', 'G1', '012', '017'], ['GIII', 'GI', '016', '017'], ['II', 'III', '012', '019'],
    ['groupe I', 'GROUPE  II', '011', '018'], ['Groupe fonctionnel III', 'Gr. 3', '016', '019'], ['Groupe n° 1', 'Grp 1', '011', '017'],
  ])('« %s » en charges, « %s » en produits : %s et %s', (charge, produit, code, autre) => {
    for (const titre of ['Groupe', 'Chapitre']) expect(chapitres(dm(titre, charge, produit))).toEqual([code, code, autre]);
  });

  it('sous « Groupe », « 1 » est un groupe ; sous « Chapitre », il n’en est pas un', () => {
    expect(chapitres(dm('Groupe', '1', '2'))).toEqual(['011', '011', '018']);
    expect(chapitres(dm('Groupe', '"1"', '"2"'))).toEqual(['011', '011', '018']);
    expect(chapitres(dm('Chapitre', '"1"', '"2"'))).toEqual(['1', '1', '2']);
  });

  it('« 011 » sous « Groupe » reste un code', () => {
    expect(chapitres(dm('Groupe', '011', '017'))).toEqual(['011', '011', '017']);
  });

  it('chaque lecture est dite une fois, avec sa cellule', () => {
    const { deductions, groupe } = lu(dm('Groupe', 'I', 'II'));
    expect([deductions, groupe]).toEqual([[
      'A3 : « I », en charges, est lu 011, le code de ce groupe fonctionnel.',
      'A5 : « II », en produits, est lu 018, le code de ce groupe fonctionnel.',
    ], 'I']);
  });

  it('le côté du montant décide : une atténuation de charges est un produit, un rabais accordé une charge', () => {
    expect(chapitres(`
| Groupe | Compte | Libellé | Dépenses | Recettes |
| Groupe 2 | 6419 | Remboursements sur rémunérations | | 30,00 |
| Groupe 1 | 709 | Rabais accordés | 10,00 | |`)).toEqual(['018', '011']);
  });

  it('sans montant, la classe du compte décide', () => {
    expect(chapitres(`
| Groupe | Compte | Libellé | Dépenses | Recettes |
| G1 | 6063 | Fournitures d’entretien | | |
| G1 | 733141 | Tarif | | |
| G2 | 6411 | Personnel | 5,00 | |`)).toEqual(['011', '017', '012']);
  });

  it('une ligne votée au groupe porte son code', () => {
    const { lignes } = lu(`
| Groupe | Compte | Libellé | Dépenses | Recettes |
| Groupe I | | Dépenses d’exploitation courante | 100,00 | |
| Groupe I | | Produits de la tarification | | 100,00 |`);
    expect([...lignes.comptes].map((c) => lignes.codes[c])).toEqual(['011', '017']);
  });

  it('l’investissement n’a pas de groupe, et il n’y en a pas de quatrième', () => {
    const t = lu(`
| Groupe | Compte | Libellé | Dépenses | Recettes |
| Groupe 4 | 6063 | Fournitures d’entretien | 100,00 | |
| Groupe 1 | 2188 | Autres immobilisations | 50,00 | |`);
    expect(nonPlacesEnClair(t)).toEqual(['A2 ce n’est pas un code de chapitre', 'A3 ce n’est pas un code de chapitre']);
    expect(t.nonPlaces.map((n) => adresse(n))).toEqual(['A2', 'A3']);
  });
});
