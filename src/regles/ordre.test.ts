import { grilleExemple } from './exemples';
import { verifierClasseur } from '../verification/verifierClasseur';

const lisible = (texte: string): string => texte.replace(/[\u202f\u00a0]/g, ' ');

/** Une DM juste, dont le 752 (une recette de 1 500,75 €) est en `cote`, et le total du 011 à `total011`. */
function constats(cote: 'depense' | 'recette', total011: string) {
  const feuille = grilleExemple(`
DM n° 1 - EXERCICE 2024
| Compte | Libellé | Dépenses | Recettes |
FONCTIONNEMENT
| 60623 | Alimentation | 1 200,50 | |
| 6068 | Autres matières et fournitures | 300,25 | |
| Total 011 | | ${total011} | |
| 752 | Revenus des immeubles | ${cote === 'depense' ? '1 500,75 | ' : ' | 1 500,75'} |
| Total 75 | | | 1 500,75 |
| Total FONCTIONNEMENT | | 1 500,75 | 1 500,75 |`, 'DM');
  const [r] = verifierClasseur({ nom: '', feuilles: [feuille] }, { nomenclature: 'M57_D', exercice: 2024 }).rapports;
  return (r?.constats ?? []).map((c) => [c.regle, c.cellules[0], c.correction.ecritures?.map((e) => e.valeur)] as const);
}

test('un montant du mauvais côté se dit avant les totaux qu’il rend faux, qui ne sont pas à récrire', () => {
  expect(constats('depense', '1 500,75')).toEqual([
    ['NO04', 'A7', undefined],
    ['AR01', 'C8', undefined], ['AR01', 'D8', undefined],
    ['AR02', 'C9', undefined], ['AR02', 'D9', undefined],
    ['EQ01', 'C9', undefined],
  ]);
});

test('un total que ce déplacement laisse faux garde sa correction', () => {
  expect(constats('depense', '1 500,76').filter(([regle, cellule]) => regle === 'AR01' && cellule === 'C6')).toEqual([['AR01', 'C6', [1500.75]]]);
});

test('le net d’un total général à quatre colonnes aussi', () => {
  const feuille = grilleExemple(`
| Compte | Libellé | Dépenses − | Dépenses + | Recettes − | Recettes + |
FONCTIONNEMENT
| 60623 | Alimentation | | 150,00 | | |
| 752 | Revenus des immeubles | | 150,00 | | |
| Total général | | | 150,00 | | 150,00 |`, 'DM');
  const [r] = verifierClasseur({ nom: '', feuilles: [feuille] }, { nomenclature: 'M57_D', exercice: 2024 }).rapports;
  expect(r?.constats.filter((c) => c.regle === 'AR03').map((c) => [c.cellules[0], c.correction.ecritures])).toEqual([['D5', undefined], ['F5', undefined]]);
});

test('le total dit de corriger d’abord la ligne', () => {
  const feuille = grilleExemple(`
| Compte | Libellé | Dépenses | Recettes |
| 752 | Revenus des immeubles | 1 500,75 | |
| Total 75 | | | 1 500,75 |`, 'DM');
  const [r] = verifierClasseur({ nom: '', feuilles: [feuille] }, { nomenclature: 'M57_D', exercice: 2024 }).rapports;
  expect(lisible(r?.constats.find((c) => c.regle === 'AR01')?.correction.texte ?? '')).toBe('Corriger d’abord le compte ou le côté que dit NO04 : si le montant change de côté, ce total est juste.');
});
