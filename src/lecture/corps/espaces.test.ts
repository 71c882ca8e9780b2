import { grilleExemple } from '../../regles/exemples';
import { lecteurs } from '../essai';

const { lu } = lecteurs(grilleExemple);
const feuille = (compte: string): string => `
| Compte | Libellé | Dépenses | Recettes |
| ${compte} | Ligne | 10,00 | |
| 6232 | Fêtes et cérémonies | 5,00 | |`;
const comptes = (compte: string): string[] => {
  const { lignes } = lu(feuille(compte));
  return [...lignes.comptes].map((c) => lignes.codes[c] as string);
};

describe('Un compte écrit avec l’espace des milliers', () => {
  it.each([
    ['60 623', '60623'], ['64\u00a0111', '64111'], ['64\u202f111', '64111'], ['6 135', '6135'], ['731 213', '731213'], [' 10 222 ', '10222'],
  ])('« %s » est lu %s', (ecrit, attendu) => {
    expect(comptes(ecrit)).toEqual([attendu, '6232']);
    expect(lu(feuille(ecrit)).deductions).toEqual([`A2 : « ${ecrit.trim()} » est lu ${attendu}, l’espace étant celui des milliers.`]);
  });

  it('un CSV, où tout est texte, se lit de même', () => {
    const { lignes } = lu({ ...grilleExemple(feuille('64 111')), typee: false });
    expect(lignes.codes).toEqual(['64111', '6232']);
  });

  it.each([
    ['65 657', '65'], ['20 205', '20'], ['60 6232', '60'], ['60 623 Alimentation', '60'], ['D-60 623', '60'], ['60623', '60623'],
  ])('« %s » garde sa lecture : %s', (ecrit, attendu) => {
    expect(comptes(ecrit)).toEqual([attendu, '6232']);
    expect(lu(feuille(ecrit)).deductions).toEqual([]);
  });

  it('« 74 741 » peut être un chapitre et son compte : un autre compte ainsi écrit, ou une colonne des chapitres, dit que non', () => {
    const codes = (texte: string): readonly string[] => lu(texte).lignes.codes;
    expect(codes(feuille('74 741'))).toEqual(['74', '6232']);
    expect(codes(`${feuille('74\u00a0741')}\n| 60 623 | Alimentation | 5,00 | |`)).toEqual(['74741', '6232', '60623']);
    expect(codes('| Chapitre | Compte | Libellé | Dépenses | Recettes |\n| 74 | 74 741 | Communes | | 10,00 |')).toEqual(['74741']);
  });

  it.each(['011 606', '011 60623'])('« %s » reste le titre du chapitre 011', (ecrit) => {
    const { lignes, totaux } = lu(feuille(ecrit));
    expect([lignes.codes, lignes.codesChapitres, totaux.map((t) => t.chapitre)]).toEqual([['6232'], ['011'], ['011']]);
  });

  it('sous le titre de son chapitre, le compte entier en relève', () => {
    const { lignes } = lu(`
| Compte | Libellé | Dépenses | Recettes |
| 011 | Charges à caractère général | | |
| 60 623 | Alimentation | 10,00 | |`);
    expect([lignes.codes, lignes.codesChapitres]).toEqual([['60623'], ['011']]);
    const deux = lu(`
| Compte | Libellé | Dépenses | Recettes |
| 74 | Dotations et participations | | 10,00 |
| 74 741 | Communes | | 10,00 |
| 60 623 | Alimentation | 10,00 | |`);
    expect([deux.lignes.codes, deux.totaux.map((t) => t.chapitre)]).toEqual([['74741', '60623'], ['74']]);
  });
});
