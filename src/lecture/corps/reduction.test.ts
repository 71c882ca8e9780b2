import { grilleExemple } from '../../regles/exemples';
import { enClair, lecteurs, nonPlacesEnClair, totauxEnClair } from '../essai';
import { totaliser, totauxLus } from '../totaliser';

const { lu } = lecteurs(grilleExemple);
const dits = (feuille: string): string[] => lu(feuille).deductions.filter((d) => d.startsWith('Montants sous'));

const deuxBlocs = (ouvrir: string, reduire: string, aides: string, total: string): string => `
Décision modificative n° 2 - 2025
| ${ouvrir} | | | |
| Chapitre | Article | Objet | Montant |
| 011 | 60623 | Alimentation | 1 500,00 |
| | | Total | 1 500,00 |
| ${reduire} | | | |
| Chapitre | Article | Objet | Montant |
| 65 | 65134 | Aides | ${aides} |
| | | Total | ${total} |`;

describe('Sous un titre qui réduit des crédits', () => {
  it.each([
    ['CREDITS A OUVRIR', 'CREDITS A REDUIRE'], ['DEPENSES - CREDITS A OUVRIR', 'DEPENSES - CREDITS A REDUIRE'],
    ['Augmentation de crédits - dépenses de fonctionnement', 'Diminution de crédits - dépenses de fonctionnement'],
    ['Dépenses de fonctionnement : crédits en plus', 'Dépenses de fonctionnement : crédits en moins'],
    ['Crédits supplémentaires', 'Diminutions sur crédits déjà alloués'], ['Crédits à augmenter', 'Crédits à diminuer'], ['Ouvertures de crédits', 'Annulations de crédits'],
  ])('« %s » puis « %s » : un montant positif est une diminution, son total aussi, et c’est dit', (ouvrir, reduire) => {
    const feuille = deuxBlocs(ouvrir, reduire, '1 500,00', '1 500,00');
    expect(enClair(lu(feuille)).map((l) => l.replace(/^(\d+: F) [D·]/, '$1'))).toEqual(['4: F 60623 [011] 0 150000 0 0 Alimentation', '8: F 65134 [65] 0 -150000 0 0 Aides']);
    expect(totauxEnClair(lu(feuille))).toEqual(['5: section fonctionnement depense [0,1[ . 150000 . .', '9: section fonctionnement depense [1,2[ . -150000 . .']);
    expect(dits(feuille)).toEqual([`Montants sous « ${reduire} » (A6) lus en diminution.`]);
    expect(nonPlacesEnClair(lu(feuille))).toEqual([]);
  });

  it('des montants déjà négatifs restent ce qu’ils sont, sans rien à dire', () => {
    const feuille = deuxBlocs('CREDITS A OUVRIR', 'CREDITS A REDUIRE', '-1 500,00', '-1 500,00');
    expect(enClair(lu(feuille))).toEqual(['4: F · 60623 [011] 0 150000 0 0 Alimentation', '8: F · 65134 [65] 0 -150000 0 0 Aides']);
    expect(totauxEnClair(lu(feuille))[1]).toBe('9: section fonctionnement depense [1,2[ . -150000 . .');
    expect(dits(feuille)).toEqual([]);
  });

  it('un total faux d’un centime reste faux', () => {
    expect(totauxEnClair(lu(deuxBlocs('CREDITS A OUVRIR', 'CREDITS A REDUIRE', '1 500,01', '1 500,00')))[1]).toBe('9: section fonctionnement depense [1,2[ . -150000 . .');
    expect(enClair(lu(deuxBlocs('CREDITS A OUVRIR', 'CREDITS A REDUIRE', '1 500,01', '1 500,00')))[1]).toBe('8: F · 65134 [65] 0 -150001 0 0 Aides');
  });

  it('positifs et négatifs mêlés ne se comprennent pas : le titre est signalé, la somme inconnue', () => {
    const t = lu(deuxBlocs('CREDITS A OUVRIR', 'CREDITS A REDUIRE', '1 700,00 |\n| 65 | 6541 | Créances | -200,00', '1 500,00'));
    expect(nonPlacesEnClair(t)).toEqual(['A6 ses montants sont les uns positifs, les autres négatifs : rien ne dit lesquels sont des diminutions']);
    expect(t.lignes.inconnus).toEqual([{ section: 0, colonne: 1 }]);
    expect(totauxEnClair(t)[1]).toBe('10: section fonctionnement depense [1,3[ . NaN . .');
  });

  it('la section et le sens en cours continuent, jusqu’au titre qui en change', () => {
    const t = lu(`
| Compte | Libellé | Dépenses | Recettes |
| FONCTIONNEMENT | | | |
| Crédits à réduire | | | |
| 65134 | Aides | 700,00 | |
| 74741 | Communes | | 300,00 |
| Crédits à ouvrir | | | |
| 002 | Résultat reporté | 100,00 | |
| TOTAL FONCTIONNEMENT | | -600,00 | -300,00 |
| INVESTISSEMENT | | | |
| Crédits à réduire | | | |
| DEPENSES | | | |
| 2188 | Autres | 50,00 | |
| RECETTES | | | |
| 10222 | FCTVA | | 50,00 |
| FONCTIONNEMENT | | | |
| 6541 | Créances | 5,00 | |`);
    expect(enClair(t)).toEqual([
      '4: F · 65134 0 -70000 0 0 Aides', '5: F · 74741 0 0 0 -30000 Communes', '7: F · 002 0 10000 0 0 Résultat reporté',
      '12: I D 2188 0 -5000 0 0 Autres', '14: I R 10222 0 0 0 -5000 FCTVA', '16: F · 6541 0 500 0 0 Créances',
    ]);
    expect(totauxEnClair(t)).toEqual(['8: section fonctionnement [0,3[ . -60000 . -30000']);
  });

  it('les totaux de ses chapitres et le sien se comparent en diminution, le total général en net', () => {
    const t = lu(`
| Compte | Libellé | Montant |
| DEPENSES - CREDITS A OUVRIR | | |
| 60623 | Alimentation | 1 500,00 |
| 2188 | Autres | 20,00 |
| DEPENSES - CREDITS A REDUIRE | | |
| 65 | Autres charges de gestion courante | 1 500,00 |
| 65134 | Aides | 1 500,00 |
| 21 | Immobilisations corporelles | 30,00 |
| 2183 | Matériel | 30,00 |
| Total des crédits à réduire | | 1 530,00 |
| TOTAL | | -10,00 |`);
    expect(totauxEnClair(t)).toEqual([
      '6: chapitre ? 65 depense [2,3[ . -150000 . .', '8: chapitre ? 21 depense [3,4[ . -3000 . .',
      '10: chapitre ? depense [2,4[ . -153000 . .', '11: general ? depense [0,4[ . -1000 . .',
    ]);
    expect(nonPlacesEnClair(t)).toEqual([]);
  });

  it('le total qui nomme sa section est celui de ses lignes, ou le net de la section', () => {
    const feuille = (total: string): string => `
| Compte | Libellé | Montant |
| Augmentation de crédits - dépenses de fonctionnement | | |
| 60623 | Alimentation | 1 600,00 |
| Total dépenses de fonctionnement | | 1 600,00 |
| Diminution de crédits - dépenses de fonctionnement | | |
| 65134 | Aides | 1 500,00 |
| Total dépenses de fonctionnement | | ${total} |`;
    expect(totauxEnClair(lu(feuille('1 500,00')))[1]).toBe('7: section fonctionnement depense [1,2[ . -150000 . .');
    expect(totauxEnClair(lu(feuille('1 500,01')))[1]).toBe('7: section fonctionnement depense [1,2[ . -150001 . .');
    expect(totauxEnClair(lu(feuille('100,00')))[1]).toBe('7: section fonctionnement depense [0,2[ . 10000 . .');
  });

  it('deux titres qui ouvrent puis réduisent ont chacun leurs sections', () => {
    const t = lu(`
| Compte | Libellé | Dépenses | Recettes |
| CREDITS A OUVRIR | | | |
| FONCTIONNEMENT | | | |
| 60623 | Alimentation | 500,00 | |
| INVESTISSEMENT | | | |
| 2188 | Autres | 100,00 | |
| Total | | 600,00 | |
| CREDITS A REDUIRE | | | |
| 6541 | Créances | 1,00 | |
| FONCTIONNEMENT | | | |
| 65134 | Aides | 200,00 | |
| INVESTISSEMENT | | | |
| 2183 | Matériel | 100,00 | |
| Total | | 301,00 | |
| TOTAL GENERAL | | 299,00 | |`);
    expect(enClair(t)).toEqual([
      '4: F · 60623 0 50000 0 0 Alimentation', '6: I · 2188 0 10000 0 0 Autres',
      '9: F · 6541 0 -100 0 0 Créances', '11: F · 65134 0 -20000 0 0 Aides', '13: I · 2183 0 -10000 0 0 Matériel',
    ]);
    expect(totauxEnClair(t)).toEqual(['7: chapitre ? [0,2[ . 60000 . .', '14: chapitre ? [2,5[ . -30100 . .', '15: general ? [0,5[ . 29900 . .']);
  });

  it('« Total dépenses » puis « Total recettes » sont ceux de ses deux sens', () => {
    const t = lu(`
| Compte | Libellé | Dépenses | Recettes |
| CREDITS A OUVRIR | | | |
| 60623 | Alimentation | 50,00 | |
| CREDITS A REDUIRE | | | |
| 65134 | Aides | 70,00 | |
| 74741 | Communes | | 20,00 |
| Total dépenses | | 70,00 | |
| Total recettes | | | 20,00 |`);
    expect(totauxEnClair(t)).toEqual(['7: section fonctionnement depense [1,3[ . -7000 . .', '8: section fonctionnement recette [1,3[ . . . -2000']);
    expect(nonPlacesEnClair(t)).toEqual([]);
  });

  it('mêlés sous un titre de chapitre, le total de celui-ci n’est pas comparé non plus', () => {
    const t = lu(`
| Compte | Libellé | Dépenses | Recettes |
| CREDITS A REDUIRE | | | |
| 65 | Autres charges de gestion courante | 50,00 | |
| 65134 | Aides | 70,00 | |
| 6541 | Créances | -20,00 | |
| CREDITS A OUVRIR | | | |
| 60623 | Alimentation | 50,00 | |`);
    expect(totauxEnClair(t)).toEqual(['3: chapitre ? 65 [0,2[ . NaN . .']);
  });

  it('un tableau qui a ses colonnes de diminution garde leur lecture', () => {
    const t = lu(`
| Compte | Libellé | Diminution de crédits | Augmentation de crédits |
| Dépenses - crédits à réduire | | | |
| 65134 | Aides | 1 500,00 | |`);
    expect(enClair(t)).toEqual(['3: F D 65134 150000 0 0 0 Aides']);
    expect(t.deductions).toEqual([]);
  });

  it('vaut pour les deux moitiés d’un tableau en T', () => {
    const t = lu(`
| Compte | Libellé | Dépenses | Compte | Libellé | Recettes |
| CREDITS A REDUIRE | | | | | |
| 65134 | Aides | 1 500,00 | 74741 | Communes | 1 500,00 |`);
    expect(enClair(t)).toEqual(['3: F D 65134 0 -150000 0 0 Aides', '3: F R 74741 0 0 0 -150000 Communes']);
  });

  it('au-dessus d’un tableau qui a une colonne par donnée, les totaux d’un calcul le savent aussi', () => {
    const g = grilleExemple(`
| CREDITS A REDUIRE | | | | | |
| Section | Chapitre | Compte | Libellé | Dépenses | Recettes |
| Fonctionnement | 65 | 65134 | Aides | 1 500,00 | |
| Fonctionnement | 74 | 74741 | Communes | | 1 500,00 |`);
    expect(totaliser(g)).toEqual(totauxLus(g));
    expect(totaliser(g)[0]?.sections.fonctionnement).toEqual([0, -150000, 0, -150000]);
  });
});
