import { readFileSync } from 'node:fs';
import { lireFichier } from '../../classeur/fichiers';
import { acteEssai } from '../../domaine/acte/essai';
import { grille } from '../../domaine/grille';
import type { RapportTableau } from '../../domaine/rapport';
import { grilleExemple } from '../../regles/exemples';
import { verifierClasseur } from '../../verification/verifierClasseur';
import { documentDEssai, tableauEnClair, textesDuDocument } from '../essai';
import { estLu } from './joindre';
import { enTableau } from './tableau';

async function rapports(fichier: string): Promise<readonly RapportTableau[]> {
  const lecture = await lireFichier(readFileSync(`test/classeurs/${fichier}`), fichier);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return verifierClasseur(lecture.classeur, { nomenclature: null, exercice: null }).rapports;
}
const enClair = (r: readonly RapportTableau[], k = 0): readonly string[] => {
  const lus = r.filter(estLu), choisi = lus[k];
  if (choisi === undefined) throw new Error(`${lus.length} tableaux`);
  return tableauEnClair(enTableau(choisi)).map((l) => l.replace(/\u202f/g, ' '));
};

test('la décision modificative de Wattrelos garde ses quatre colonnes, ses lignes, ses totaux et leur ordre', async () => {
  expect(enClair(await rapports('wattrelos-dm1-2023.xlsx'))).toEqual([
    'DM n°1 2023 – montants en euros',
    'Imputation | Désignation | Dépenses | Recettes',
    'Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits',
    'EXPLOITATION',
    'R-002-02 | Résultat de fonctionnement reporté (excédent ou déficit) | 0,00 | 0,00 | 0,00 | 8 108,69',
    'R-002-5230 | Résultat de fonctionnement reporté (excédent ou déficit) | 0,00 | 0,00 | 0,00 | 50 000,00',
    'R-002-5234 | Résultat de fonctionnement reporté (excédent ou déficit) | 0,00 | 0,00 | 0,00 | 97 000,00',
    ' | TOTAL R 002 : Résultat de fonctionnement reporté (excédent ou déficit) | 0,00 | 0,00 | 0,00 | 155 108,69',
    'D-6068-02 | Autres matières et fournitures | 0,00 | 958,69 | 0,00 | 0,00',
    'D-61551-02 | Matériel roulant | 0,00 | 5 000,00 | 0,00 | 0,00',
    'D-6232-610 | Fêtes et cérémonies | 0,00 | 8 700,00 | 0,00 | 0,00',
    'D-6251-610 | Voyages et déplacements | 0,00 | 8 700,00 | 0,00 | 0,00',
    ' | TOTAL D 011 : Charges à caractère général | 0,00 | 23 358,69 | 0,00 | 0,00',
    'D-64111-5230 | Rémunération principale | 0,00 | 50 000,00 | 0,00 | 0,00',
    ' | TOTAL D 012 : Charges de personnel et frais assimilés | 0,00 | 50 000,00 | 0,00 | 0,00',
    'D-6562-5234 | Aides | 0,00 | 97 000,00 | 0,00 | 0,00',
    ' | TOTAL D 65 : Autres charges de gestion courante | 0,00 | 97 000,00 | 0,00 | 0,00',
    'D-6712-02 | Amendes fiscales et pénales | 0,00 | 2 150,00 | 0,00 | 0,00',
    ' | TOTAL D 67 : Charges exceptionnelles | 0,00 | 2 150,00 | 0,00 | 0,00',
    'R-7788-610 | Produits exceptionnels divers | 0,00 | 0,00 | 0,00 | 17 400,00',
    ' | TOTAL R 77 : Produits exceptionnels | 0,00 | 0,00 | 0,00 | 17 400,00',
    ' | Total EXPLOITATION | 0,00 | 172 508,69 | 0,00 | 172 508,69',
    'INVESTISSEMENT',
    'R-001-02 | Solde d\'exécution de la section d\'investissement reporté | 0,00 | 0,00 | 0,00 | 282 673,43',
    ' | TOTAL R 001 : Solde d\'exécution de la section d\'investissement reporté | 0,00 | 0,00 | 0,00 | 282 673,43',
    'D-205-02 | Concessions et droits similaires, brevets, licences, marques, ... | 0,00 | 10 000,00 | 0,00 | 0,00',
    ' | TOTAL D 20 : Immobilisations incorporelles | 0,00 | 10 000,00 | 0,00 | 0,00',
    'D-2182-02 | Matériel de transport | 0,00 | 80 000,00 | 0,00 | 0,00',
    'D-2183-02 | Matériel de bureau et matériel informatique | 0,00 | 10 000,00 | 0,00 | 0,00',
    'D-2184-02 | Mobilier | 0,00 | 10 000,00 | 0,00 | 0,00',
    'D-2188-02 | Autres | 0,00 | 172 673,43 | 0,00 | 0,00',
    ' | TOTAL D 21 : Immobilisations corporelles | 0,00 | 272 673,43 | 0,00 | 0,00',
    ' | Total INVESTISSEMENT | 0,00 | 282 673,43 | 0,00 | 282 673,43',
    ' | Total Général |  | 455 182,12 |  | 455 182,12',
  ]);
});

test('les zéros sont signalés, les cases vides restent vides', async () => {
  const [rapport] = (await rapports('wattrelos-dm1-2023.xlsx')).filter(estLu);
  const corps = rapport ? enTableau(rapport).corps : [];
  expect(corps[1]?.cellules.map((c) => c.zero ?? false)).toEqual([false, false, true, true, true, false]);
  expect(corps.at(-1)).toEqual(expect.objectContaining({ genre: 'total-general' }));
  expect(corps.at(-1)?.cellules[2]).toEqual({ texte: '', alignement: 'droite' });
});

test('le dispositif de Wattrelos dit à quoi chaque section s’équilibre, en chiffres et en lettres', async () => {
  const textes = textesDuDocument(documentDEssai(null, await rapports('wattrelos-dm1-2023.xlsx'), 'classique', null)).map((t) => t.replace(/[\u202f\u00a0]/g, ' '));
  expect(textes).toContain('DIT que la section de fonctionnement s’équilibre en dépenses et en recettes à 172 508,69 € (cent soixante-douze mille cinq cent huit euros et soixante-neuf centimes),');
  expect(textes).toContain('DIT que la section d’investissement s’équilibre en dépenses et en recettes à 282 673,43 € (deux cent quatre-vingt-deux mille six cent soixante-treize euros et quarante-trois centimes),');
});

test('un virement de Wattrelos SAAD se dit par les crédits qu’il déplace', async () => {
  const textes = textesDuDocument(documentDEssai(null, await rapports('wattrelos-saad-dm1-2023.xlsx'), 'releve', null)).map((t) => t.replace(/[\u202f\u00a0]/g, ' '));
  expect(textes).toContain('- dire que la section d’exploitation reçoit 16 100,00 € (seize mille cent euros) de crédits, compensés par des diminutions du même montant.');
  expect(textes).toContain('Vu le code de l’action sociale et des familles, notamment ses articles L123-4 à L123-8, R123-16 à R123-23 et R314-44 à R314-46,');
});

test('le relevé met le tableau de Wattrelos sous son bandeau et son intitulé', async () => {
  const textes = textesDuDocument(documentDEssai(null, await rapports('wattrelos-saad-dm1-2023.xlsx'), 'releve', null));
  const debut = textes.indexOf('Code INSEE : 590793972 | Budget : CCAS BUDGET AIDE MENAGERE | Document : DM n°1 2023');
  expect(textes.slice(debut + 1, debut + 3)).toEqual(['CONTRAT BL ET REGUL ACOMPTE DPT', 'DM n°1 2023 – montants en euros']);
  expect(textesDuDocument(documentDEssai(null, await rapports('wattrelos-dm1-2023.xlsx'), 'releve', null))).toContain('Code INSEE : 0590405 | Budget : CCAS | Document : DM n°1 2023');
});

test('la décision modificative de Saint-Just garde ses deux colonnes et le montant où il est écrit', async () => {
  const lignes = enClair(await rapports('saint-just-dm1-2025.xlsx'));
  expect(lignes.slice(1, 8)).toEqual([
    'Imputation | Désignation | Dépenses | Recettes', 'DEPENSES FONCTIONNEMENT', '60623 | Alimentation | 2,23 | ', 'RECETTES FONCTIONNEMENT',
    '002 | Résultat fonctionnement reporté | 7 497,77 | ', '74741 | Dotation Commune |  | 7 500,00', ' | TOTAL FONCTIONNEMENT | 7 500,00 | 7 500,00',
  ]);
});

test('le compte administratif de Saint-Just garde ses deux lignes d’en-tête, ses six colonnes et ses cases vides', async () => {
  expect(enClair(await rapports('saint-just-dm1-2025.xlsx'), 1)).toEqual([
    'APPROBATION DU COMPTE ADMINISTRATIF 2024 – montants en euros',
    'Libellés | Investissement | Fonctionnement | Ensemble',
    'Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents',
    'Résultats reportés |  | 177 490,21 |  | 12 105,30 |  | 189 595,51',
    'Opérations de l\'exercice | 21 831,24 | 10 632,03 | 289 480,85 | 269 877,78 | 311 312,09 | 280 509,81',
    'TOTAUX | 21 831,24 | 188 122,24 | 289 480,85 | 281 983,08 | 311 312,09 | 470 105,32',
    'Résultats de clôture |  | 166 291,00 | 7 497,77 | 0,00 |  | 166 291,00',
    'Restes à réaliser | 0,00 |  |  |  |  | ',
    'TOTAUX CUMULES | 0,00 | 166 291,00 | 7 497,77 | 0,00 | 0,00 | 166 291,00',
    'RESULTATS DEFINITIFS |  | 166 291,00 | 7 497,77 | 0,00 |  | 166 291,00',
  ]);
});

test('une anomalie bloquante du tableau fait de l’acte un projet, avec sa règle et sa cellule', async () => {
  const [dm] = await rapports('saint-just-dm1-2025.xlsx');
  const { projet } = documentDEssai(null, dm ? [dm] : [], 'classique', null);
  expect(projet.filter((r) => r.includes('DM!')).map((r) => r.replace(/[\u202f\u00a0]/g, ' '))).toEqual(['AR08 (DM!C9) : 002 sous « RECETTES FONCTIONNEMENT » mais montant (7 497,77 €) en dépenses']);
});

test('un montant illisible s’imprime tel que la feuille le porte, et fait un projet', () => {
  const cellules = [['DM n° 1 - EXERCICE 2024'], ['Compte', 'Libellé', 'Dépenses', 'Recettes'], ['FONCTIONNEMENT'], ['6068', 'Fournitures', 'env. 100', null], ['74741', 'Dotation', null, 100]];
  const { rapports: r } = verifierClasseur({ nom: 'dm.xlsx', feuilles: [grille(cellules, { nom: 'DM' })] }, { nomenclature: 'M57_D', exercice: 2024 });
  expect(enClair(r)).toContain('6068 | Fournitures | env. 100 | ');
  expect(documentDEssai(null, r, 'classique', null).projet).toContain('« env. 100 » n’a pas pu être lu (DM!C4) : corrigez-le.');
});

test('trois cents lignes donnent trois cents lignes', () => {
  const lignes = Array.from({ length: 300 }, (_, i) => [`606${10 + (i % 80)}`, `Ligne ${i}`, i + 1, null]);
  const cellules = [['DM n° 1 - EXERCICE 2024'], ['Compte', 'Libellé', 'Dépenses', 'Recettes'], ['FONCTIONNEMENT'], ...lignes];
  const { rapports: r } = verifierClasseur({ nom: 'dm.xlsx', feuilles: [grille(cellules, { nom: 'DM' })] }, { nomenclature: 'M57_D', exercice: 2024 });
  expect(enClair(r).filter((l) => l.includes('Ligne ')).length).toBe(300);
});

test('un texte type peut dire le total d’une section, en chiffres et en lettres', async () => {
  const acte = acteEssai({ deliberations: [{ numero: '2', genre: 'Décision modificative', tableau: ['DM 1'], dispositif: ['ARRÊTE le fonctionnement à {total fonctionnement}, soit {total fonctionnement en lettres}'] }] });
  const textes = textesDuDocument(documentDEssai('2', await rapports('wattrelos-dm1-2023.xlsx'), 'classique', acte)).map((t) => t.replace(/[\u202f\u00a0]/g, ' '));
  expect(textes).toContain('ARRÊTE le fonctionnement à 172 508,69 €, soit cent soixante-douze mille cinq cent huit euros et soixante-neuf centimes,');
});

const lus = (texte: string): readonly RapportTableau[] => verifierClasseur({ nom: 'dm.xlsx', feuilles: [grilleExemple(texte, 'DM')] }, { nomenclature: 'M57_D', exercice: 2025 }).rapports;

test('dépenses et recettes côte à côte se suivent dans leur section, sans zéro de l’autre côté', () => {
  expect(enClair(lus(`
CCAS - DM N°1 - BUDGET 2025

| SECTION DE FONCTIONNEMENT | | | | | |
| DEPENSES | | | RECETTES | | |
| Article | Libellé | Montant | Article | Libellé | Montant |
| 60623 | Alimentation | 500,00 | 74741 | Communes membres du GFP | 900,00 |
| 65134 | Aides | 400,00 | 7088 | Autres | 0,00 |
| TOTAL | | 900,00 | TOTAL | | 900,00 |

| SECTION D’INVESTISSEMENT | | | | | |
| DEPENSES | | | RECETTES | | |
| Article | Libellé | Montant | Article | Libellé | Montant |
| 2188 | Autres | 300,00 | 1641 | Emprunts | 300,00 |
| TOTAL | | 300,00 | TOTAL | | 300,00 |`)).slice(2)).toEqual([
    'SECTION DE FONCTIONNEMENT', '60623 | Alimentation | 500,00 | ', '65134 | Aides | 400,00 | ', ' | TOTAL | 900,00 | ',
    '74741 | Communes membres du GFP |  | 900,00', '7088 | Autres |  | 0,00', ' | TOTAL |  | 900,00',
    'SECTION D’INVESTISSEMENT', 'DEPENSES', '2188 | Autres | 300,00 | ', ' | TOTAL | 300,00 | ', 'RECETTES', '1641 | Emprunts |  | 300,00', ' | TOTAL |  | 300,00',
  ]);
});

test('une seule colonne de montants se range selon le sens de chaque ligne, zéros compris', () => {
  expect(enClair(lus(`
DM n° 1 - EXERCICE 2025
| Compte | Libellé | Montant |
| 6574 | Subventions | 100,00 |
| 60623 | Alimentation | 0,00 |
| 6068 | Fournitures | -100,00 |
| 7474 | Participations | 0,00 |`)).slice(2)).toEqual(['6574 | Subventions | 100,00 | ', '60623 | Alimentation | 0,00 | ', '6068 | Fournitures | -100,00 | ', '7474 | Participations |  | 0,00']);
});

test('un montant que la lecture n’a su placer n’est pas perdu : c’est une raison de plus', () => {
  const { projet } = documentDEssai(null, lus(`
DM n° 1 - EXERCICE 2025
| Compte | Libellé | Dépenses | Recettes |
| 6574 | Subventions | 100,00 | |
| | Sans compte | 50,00 | |
| 74741 | Communes | | 150,00 |`), 'classique', null);
  expect(projet.filter((r) => r.includes('DM!C4'))).toEqual(['« Sans compte : 50 » (DM!C4) n’est pas dans le tableau imprimé : ni compte, ni chapitre, ni total reconnu.']);
});

const MODELE = `
DM n° 1 - EXERCICE 2025
| Section | Chapitre | Compte | Libellé | Dépenses | Recettes |
| Fonctionnement | 011 | 60623 | Alimentation | 100,00 | |
| Fonctionnement | 65 | 65134 | Aides | 50,00 | |
| Fonctionnement | 65 | 65888 | Autres | 50,00 | |
| Fonctionnement | 74 | 74741 | Communes | | 200,00 |
| Investissement | 21 | 2188 | Autres | 30,00 | |
| Investissement | 10 | 10222 | FCTVA | | 30,00 |`;

test('les colonnes « Section » et « Chapitre », que l’imprimé n’a pas, deviennent des titres', () => {
  expect(enClair(lus(MODELE)).slice(2)).toEqual([
    'FONCTIONNEMENT', 'Chapitre 011', '60623 | Alimentation | 100,00 | ', 'Chapitre 65', '65134 | Aides | 50,00 | ', '65888 | Autres | 50,00 | ', 'Chapitre 74', '74741 | Communes |  | 200,00',
    'INVESTISSEMENT', 'Chapitre 21', '2188 | Autres | 30,00 | ', 'Chapitre 10', '10222 | FCTVA |  | 30,00',
  ]);
});

test('un chapitre qui a son total n’a pas de titre de plus, et une section garde celui de la feuille', () => {
  expect(enClair(lus(MODELE.replace('| Fonctionnement | 65 | 65134', '| Fonctionnement | | | Total 011 : Charges | 100,00 | |\n| Fonctionnement | 65 | 65134'))).slice(2, 6)).toEqual([
    'FONCTIONNEMENT', '60623 | Alimentation | 100,00 | ', ' | Total 011 : Charges | 100,00 | ', '65134 | Aides | 50,00 | ',
  ]);
  expect(enClair(lus(MODELE.replace('| Fonctionnement | 011 |', '| SECTION DE FONCTIONNEMENT | | | | | |\n| Fonctionnement | 011 |'))).filter((l) => /FONCTIONNEMENT|INVESTISSEMENT/.test(l))).toEqual(['SECTION DE FONCTIONNEMENT']);
});
