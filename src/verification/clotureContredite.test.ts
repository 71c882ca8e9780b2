import type { Classeur } from '../domaine/grille';
import { grilleExemple } from '../regles/exemples';
import { verifierClasseur } from './verifierClasseur';

const compte = (clotures: string) => grilleExemple(`
COMPTE ADMINISTRATIF 2024
| Libellés | Investissement | | Fonctionnement | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés |  | 6 000,00 |  | 10 000,00 |
| Opérations de l’exercice | 22 000,00 | 8 000,00 | 200 000,00 | 220 000,00 |
| TOTAUX | 22 000,00 | 14 000,00 | 200 000,00 | 230 000,00 |
| Résultats de clôture | ${clotures} |
| Restes à réaliser | 5 000,00 | 2 000,00 | 0,00 | 0,00 |`, 'CA 2024');

const decision = (excedent002: string, deficit001: string) => grilleExemple(`
DM n° 1 - EXERCICE 2025
| Compte | Libellé | Dépenses | Recettes |
FONCTIONNEMENT
| 002 | Résultat de fonctionnement reporté | | ${excedent002} |
| 60623 | Alimentation | ${excedent002} | |
INVESTISSEMENT
| 001 | Solde d’exécution de la section d’investissement reporté | ${deficit001} | |
| 1068 | Excédents de fonctionnement capitalisés | | 11 000,00 |`, 'DM');

function dits(classeur: Classeur): unknown[] {
  const { rapports } = verifierClasseur(classeur, { nomenclature: 'M57_D', exercice: null });
  return rapports.flatMap((r) => [
    ...r.constats.filter((c) => /^(CA0[13]|RP0[12])$/.test(c.regle)).map((c) => [c.regle, ...c.cellules]),
    ...r.nonEvalues.filter((n) => /^(CA03|RP0[12])$/.test(n.regle)).map((n) => [n.regle, n.motif, n.cause.replace(/[\u00a0\u202f]/g, ' ')]),
  ]);
}

const FONCTIONNEMENT = 'Le compte administratif se contredit : clôture de fonctionnement de 30 000,00 € en dépenses affichée (feuille « CA 2024 », cellule D7), 30 000,00 € en recettes d’après ses autres lignes. Corrigez-le d’abord.';
const INVESTISSEMENT = 'Le compte administratif se contredit : clôture d’investissement de 8 000,10 € en dépenses affichée (feuille « CA 2024 », cellule B7), 8 000,00 € en dépenses d’après ses autres lignes. Corrigez-le d’abord.';

test('une décision qui suit les opérations n’est pas ramenée à la clôture fausse du compte', () => {
  expect(dits({ nom: 'dm.xlsx', feuilles: [decision('19 000,00', '8 000,00'), compte('8 000,00 |  | 30 000,00 | ')] })).toEqual([
    ['CA01', 'D7', 'E7'],
    ['CA03', 'cellule-illisible', FONCTIONNEMENT.replace('feuille « CA 2024 », ', '')],
  ]);
});

test('une décision qui ne suit pas les opérations attend que la clôture de fonctionnement soit corrigée', () => {
  expect(dits({ nom: 'dm.xlsx', feuilles: [decision('18 000,00', '8 000,00'), compte('8 000,00 |  | 30 000,00 | ')] })).toEqual([
    ['RP02', 'cellule-illisible', FONCTIONNEMENT],
    ['CA01', 'D7', 'E7'],
    ['CA03', 'cellule-illisible', FONCTIONNEMENT.replace('feuille « CA 2024 », ', '')],
  ]);
});

test('le 001 et le 1068 attendent de même la clôture d’investissement', () => {
  expect(dits({ nom: 'dm.xlsx', feuilles: [decision('19 000,00', '8 000,10'), compte('8 000,10 |  |  | 30 000,00')] })).toEqual([
    ['RP01', 'cellule-illisible', INVESTISSEMENT],
    ['CA01', 'B7'],
    ['CA03', 'cellule-illisible', INVESTISSEMENT.replace('feuille « CA 2024 », ', '')],
  ]);
});

test('un 1068 qui ne couvre pas le besoin recalculé attend la clôture d’investissement', () => {
  expect(dits({ nom: 'dm.xlsx', feuilles: [decision('19 000,00', '8 000,00'), compte('8 000,10 |  |  | 30 000,00')] })).toEqual([
    ['CA01', 'B7'],
    ['CA03', 'cellule-illisible', INVESTISSEMENT.replace('feuille « CA 2024 », ', '')],
  ]);
  const sans1068 = grilleExemple(`
DM n° 1 - EXERCICE 2025
| Compte | Libellé | Dépenses | Recettes |
FONCTIONNEMENT
| 002 | Résultat de fonctionnement reporté | | 30 000,00 |
| 60623 | Alimentation | 30 000,00 | |`, 'DM');
  expect(dits({ nom: 'dm.xlsx', feuilles: [sans1068, compte('8 000,10 |  |  | 30 000,00')] })[0]).toEqual(['RP02', 'cellule-illisible', INVESTISSEMENT]);
});
