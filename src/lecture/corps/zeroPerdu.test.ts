import type { Grille } from '../../domaine/grille';
import { grilleExemple } from '../../regles/exemples';
import { lecteurs } from '../essai';

const { lu } = lecteurs(grilleExemple);

/** La feuille telle qu’un tableur la garde quand les codes y sont tapés en nombres. */
function enNombres(feuille: string): Grille {
  const g = grilleExemple(feuille);
  return { ...g, cellules: g.cellules.map((l) => l.map((v) => (typeof v === 'string' && /^\d+$/.test(v) ? Number(v) : v))) };
}

const comptes = (g: Grille): string[] => {
  const { lignes } = lu(g);
  return [...lignes.comptes].map((c) => lignes.codes[c] as string);
};

const DM = `
| Compte | Libellé | Dépenses | Recettes |
| INVESTISSEMENT | | | |
| 2188 | Autres immobilisations | 200,00 | |
| 21 | Virement de la section de fonctionnement | | 200,00 |
| FONCTIONNEMENT | | | |
| 23 | Virement à la section d’investissement | 200,00 | |
| 7066 | Redevances | | 200,00 |`;

describe('Un code privé de son zéro par le tableur', () => {
  it('« 21 », recette appelée virement, est le 021, et c’est dit', () => {
    expect(comptes(enNombres(DM))).toEqual(['2188', '021', '023', '7066']);
    expect(lu(enNombres(DM)).deductions).toEqual([
      'A4 : 21 est lu 021, d’après son libellé : le zéro de tête a été perdu par le tableur.',
      'A6 : 23 est lu 023, le zéro de tête ayant été perdu par le tableur.',
    ]);
  });

  it('un CSV, où tout est texte, se lit de même', () => {
    expect(comptes({ ...grilleExemple(DM), typee: false })).toEqual(['2188', '021', '023', '7066']);
  });

  it('dans un classeur, « 21 » tapé en texte reste ce qui a été tapé', () => {
    expect(comptes(grilleExemple(DM))).toEqual(['2188', '21', '23', '7066']);
  });

  it.each([
    ['20', 'Dépenses imprévues', 'D', '020'], ['20', 'Dépenses imprévues (section d’investissement)', 'D', '020'], ['22', 'Dépenses imprévues', 'D', '022'],
    ['23', 'Virement à la section d’investissement', 'D', '023'], ['21', 'Virt de la section d’exploitation', 'R', '021'], ['24', 'Produits des cessions d’immobilisations', 'R', '024'],
    ['40', 'Opérations d’ordre de transfert entre sections', 'R', '040'], ['41', 'Opérations patrimoniales', 'D', '041'],
    ['42', 'Opérations d’ordre de transfert entre sections', 'D', '042'], ['43', 'Opérations d’ordre à l’intérieur de la section', 'R', '043'],
    ['20', 'Immobilisations incorporelles', 'D', '20'], ['21', 'Immobilisations corporelles', 'D', '21'], ['21', 'Immobilisations corporelles', 'R', '21'],
    ['22', 'Immobilisations reçues en affectation', 'D', '22'], ['23', 'Immobilisations en cours', 'D', '23'], ['24', 'Immobilisations affectées', 'D', '24'],
    ['21', 'Virement', 'D', '21'], ['23', 'Virement', 'R', '23'], ['20', 'Dépenses imprévues', 'R', '20'], ['24', 'Cessions', 'D', '24'],
  ])('%s « %s », en %s, est lu %s', (code, libelle, sens, attendu) => {
    const montants = sens === 'D' ? '10,00 | ' : ' | 10,00';
    expect(comptes(enNombres(`| Compte | Libellé | Dépenses | Recettes |\n| 2188 | Autres | 5,00 | |\n| ${code} | ${libelle} | ${montants} |`))).toEqual(['2188', attendu]);
  });

  it('une colonne « Section » ne change rien : le libellé et le côté suffisent', () => {
    expect(comptes(enNombres(`
| Section | Compte | Libellé | Sens | Montant |
| I | 21 | Virement de la section de fonctionnement | R | 200,00 |
| F | 23 | Virement à la section d’investissement | D | 200,00 |`))).toEqual(['021', '023']);
  });

  it('« 21 » dans la colonne du chapitre suit son compte', () => {
    const { lignes } = lu(enNombres(`
| Chapitre | Compte | Libellé | Dépenses | Recettes |
| 21 | 2188 | Autres immobilisations | 200,00 | |
| 21 | 21 | Virement de la section de fonctionnement | | 200,00 |`));
    expect([...lignes.chapitres].map((c) => lignes.codesChapitres[c])).toEqual(['21', '021']);
  });
});
