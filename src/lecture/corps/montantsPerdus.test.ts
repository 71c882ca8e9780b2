import { grilleExemple } from '../../regles/exemples';
import { enClair, lecteurs, nonPlacesEnClair, totauxEnClair } from '../essai';
import { totaliser } from '../totaliser';

const { lu } = lecteurs(grilleExemple);

describe('Un montant sans compte', () => {
  const feuille = `
| Compte | Libellé | Dépenses | Recettes |
| FONCTIONNEMENT | | | |
| 60623 | Alimentation | 250,00 | |
| Participation de la commune | | | 250,00 |
| TOTAL FONCTIONNEMENT | | 250,00 | 250,00 |
| INVESTISSEMENT | | | |
| 2188 | Autres | 5,00 | |
| 10222 | FCTVA | | 5,00 |
| TOTAL INVESTISSEMENT | | 5,00 | 5,00 |`;
  const t = lu(feuille);

  it('rend inconnus, dans sa colonne, la somme de sa section et le total qui le couvre', () => {
    expect(nonPlacesEnClair(t)).toEqual(['D4 ni compte, ni chapitre, ni total reconnu']);
    expect(t.lignes.inconnus).toEqual([{ section: 1, colonne: 3 }]);
    expect(totauxEnClair(t)).toEqual(['5: section fonctionnement [0,1[ . 25000 . NaN', '9: section investissement [1,3[ . 500 . 500']);
    expect(totaliser(grilleExemple(feuille))[0]?.sections).toEqual({ fonctionnement: [0, 25000, 0, NaN], investissement: [0, 500, 0, 500] });
  });

  it('rend inconnu aussi le total de chapitre écrit au-dessus', () => {
    const c = lu(`
| Compte | Libellé | Dépenses | Recettes |
| 011 | Charges à caractère général | 30,00 | |
| 60623 | Alimentation | 10,00 | |
| Divers | | 20,00 | |
| 65 | Autres charges | 5,00 | |
| 65134 | Aides | 5,00 | |`);
    expect(totauxEnClair(c)).toEqual(['2: chapitre ? 011 [0,1[ . NaN . .', '5: chapitre ? 65 [1,2[ . 500 . .']);
  });

  it('dont rien ne dit le sens, rend les deux sens inconnus', () => {
    expect(lu('| Compte | Libellé | Montant |\n| 6068 | Fournitures | 10,00 |\n| 1641 | Emprunts | 500,00 |').lignes.inconnus).toEqual([{ section: 2, colonne: 1 }, { section: 2, colonne: 3 }]);
  });
});

describe('Une ligne placée après le total de sa section', () => {
  it('est lue et signalée, et le total n’est pas comparé dans sa colonne', () => {
    const t = lu(`
| Compte | Libellé | Dépenses | Recettes |
| FONCTIONNEMENT | | | |
| 60623 | Alimentation | 500,00 | |
| TOTAL FONCTIONNEMENT | | 500,00 | 500,00 |
| 74741 | Communes | | 500,00 |`);
    expect(enClair(t)).toHaveLength(2);
    expect(nonPlacesEnClair(t)).toEqual(['D5 la ligne est placée après le total de sa section (ligne 4), qui ne peut pas la compter']);
    expect(totauxEnClair(t)).toEqual(['4: section fonctionnement [0,1[ . 50000 . NaN']);
  });

  it('sous un nouveau titre, ou comptée par un autre total, n’a rien d’anormal', () => {
    const t = lu(`
| Compte | Libellé | Dépenses | Recettes |
| DEPENSES DE FONCTIONNEMENT | | | |
| 60623 | Alimentation | 500,00 | |
| Total dépenses de fonctionnement | | 500,00 | |
| RECETTES DE FONCTIONNEMENT | | | |
| 74741 | Communes | | 300,00 |
| 6419 | Remboursements | | 200,00 |
| Total recettes de fonctionnement | | | 500,00 |`);
    expect(nonPlacesEnClair(t)).toEqual([]);
  });
});
