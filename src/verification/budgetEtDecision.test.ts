import type { Grille } from '../domaine/grille';
import { grilleExemple } from '../regles/exemples';
import { verifierClasseur } from './verifierClasseur';

const CA = grilleExemple(`
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 6 000,00 |  | 10 000,00 |
| Opérations de l’exercice | 22 000,00 | 8 000,00 | 200 000,00 | 220 000,00 |
| TOTAUX | 22 000,00 | 14 000,00 | 200 000,00 | 230 000,00 |
| Résultats de clôture | 8 000,00 |  |  | 30 000,00 |
| Restes à réaliser | 5 000,00 | 2 000,00 | 0,00 | 0,00 |`, 'CA 2024');

const budget = (r002: string, r1068 = '11 000,00', titre = 'BUDGET PRIMITIF 2025', nom = 'BP') => grilleExemple(`
${titre}
| Chapitre | Article | Libellé | Dépenses | Recettes |
SECTION DE FONCTIONNEMENT
| 011 | 60623 | Alimentation | ${r002} | |
| 002 | 002 | Résultat de fonctionnement reporté | | ${r002} |
SECTION D’INVESTISSEMENT
| 001 | 001 | Solde d’exécution de la section d’investissement reporté | 8 000,00 | |
| 21 | 2188 | Autres immobilisations corporelles | 3 000,00 | |
| 10 | 1068 | Excédents de fonctionnement capitalisés | | ${r1068} |`, nom);

const decision = (r002: string, titre = 'DM n°1 2025 - complément de reprise du résultat 2024') => grilleExemple(`
${titre}
| Article | Libellé | Dépenses | Recettes |
FONCTIONNEMENT
| 60623 | Alimentation | ${r002} | |
| 002 | Résultat de fonctionnement reporté | | ${r002} |`, 'DM1');

/** Ce que RP01 et RP02 disent de chaque tableau, espaces insécables rendues ordinaires. */
function reports(...feuilles: readonly Grille[]): unknown[] {
  const { rapports } = verifierClasseur({ nom: 'bp.xlsx', feuilles: [...feuilles, CA] }, { nomenclature: 'M57_D', exercice: null });
  return rapports.flatMap((r) => [
    ...r.constats.filter((c) => /^RP0[12]$/.test(c.regle)).map((c) => [r.tableau.feuille, c.regle, c.gravite, c.cellules, c.ecart, `${c.message} → ${c.correction.texte}`.replace(/[\u00a0\u202f]/g, ' '), c.correction.ecritures ?? []]),
    ...r.nonEvalues.filter((n) => /^RP0[12]$/.test(n.regle)).map((n) => [r.tableau.feuille, n.regle, n.motif, n.cause]),
  ]);
}

test('la décision complète ce que le budget primitif a déjà repris : seule la somme compte', () => {
  expect(reports(budget('15 000,00'), decision('4 000,00'))).toEqual([]);
});

test('le budget et la décision ensemble ne reprennent pas tout : la décision le dit, avec les deux feuilles', () => {
  expect(reports(budget('15 000,00'), decision('3 000,00'))).toEqual([[
    'DM1', 'RP02', 'bloquant', ['D5', '\'CA 2024\'!E7'], -100000,
    '002 : 3 000,00 € en recette sur la feuille « DM1 », 15 000,00 € en recette sur la feuille « BP », 19 000,00 € en recette attendu en tout, soit un écart de 1 000,00 €'
    + ' (excédent de fonctionnement de 30 000,00 € au compte administratif 2024 moins 11 000,00 € affectés au 1068, feuille « CA 2024 », cellule E7).'
    + ' → Pour porter le 002 à 4 000,00 € en recette, écrire 4 000,00 € en D5, le reste étant sur la feuille « BP ».',
    [{ cellule: 'D5', valeur: 4000 }],
  ]]);
});

test('un résultat repris deux fois, au budget puis dans la décision, est vu', () => {
  expect(reports(budget('19 000,00'), decision('19 000,00'))).toEqual([[
    'DM1', 'RP02', 'bloquant', ['D5', '\'CA 2024\'!E7'], 1900000,
    expect.stringContaining('→ Pour porter le 002 à 0,00 €, vider D5, le reste étant sur la feuille « BP ».'), [{ cellule: 'D5', valeur: '' }],
  ]]);
});

test('le budget reprend plus que le résultat : la décision ne peut que le retirer', () => {
  expect(reports(budget('20 000,00'), decision('1 000,00'))).toEqual([[
    'DM1', 'RP02', 'bloquant', ['D5', '\'CA 2024\'!E7'], 200000,
    expect.stringContaining('→ Ramener le 002 de ces feuilles à 19 000,00 € en recette en tout.'), [],
  ]]);
});

test('la décision annonce la reprise que le budget n’a pas faite en entier', () => {
  const sans002 = grilleExemple(`
DM n°1 2025 - reprise des résultats 2024
| Article | Libellé | Dépenses | Recettes |
FONCTIONNEMENT
| 60623 | Alimentation | 10,00 | |
| 74741 | Communes membres du GFP | | 10,00 |`, 'DM1');
  const dits = reports(budget('15 000,00'), sans002);
  expect(dits).toHaveLength(2);
  expect(dits[0]).toEqual(expect.arrayContaining(['BP', 'RP02', 'bloquant', -400000]));
  expect(dits[1]).toEqual(['DM1', 'RP02', 'bloquant', ['A1', '\'CA 2024\'!E7'], -400000, expect.stringContaining('→ Ajouter la ligne 002 pour 4 000,00 € en recette, le reste étant sur la feuille « BP ».'), []]);
});

test('un budget primitif d’un autre exercice ne compte pas', () => {
  expect(reports(budget('15 000,00', '11 000,00', 'BUDGET PRIMITIF 2024', 'BP 2024'), decision('19 000,00', 'DM n°1 2025'))).toEqual([
    ['DM1', 'RP02', 'bloquant', ['D5', '\'CA 2024\'!E7'], -1100000, expect.stringContaining('Seul ce tableau est comparé'), expect.anything()],
    ['BP 2024', 'RP01', 'document-absent', expect.anything()],
    ['BP 2024', 'RP02', 'document-absent', expect.anything()],
  ].sort());
});

test('le 002 illisible du budget laisse la somme inconnue', () => {
  expect(reports(budget('#REF!'), decision('4 000,00'))).toContainEqual(['DM1', 'RP02', 'cellule-illisible', expect.stringContaining('Le 002 ou le 1068 de la feuille « BP » n’est pas lisible')]);
});

test('un budget primitif en deux feuilles, une par section, se lit ensemble', () => {
  const fonctionnement = grilleExemple(`
BUDGET PRIMITIF 2025 - SECTION DE FONCTIONNEMENT
| Article | Libellé | Dépenses | Recettes |
| 60623 | Alimentation | 19 000,00 | |
| 002 | Résultat de fonctionnement reporté | | 19 000,00 |`, 'F');
  const investissement = grilleExemple(`
BUDGET PRIMITIF 2025 - SECTION D’INVESTISSEMENT
| Article | Libellé | Dépenses | Recettes |
| 001 | Solde d’exécution de la section d’investissement reporté | 8 000,00 | |
| 2188 | Autres | 3 000,00 | |
| 1068 | Excédents de fonctionnement capitalisés | | 11 000,00 |`, 'I');
  expect(reports(fonctionnement, investissement)).toEqual([]);
});
