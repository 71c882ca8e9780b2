import { grilleExemple } from '../regles/exemples';
import { verifierClasseur } from './verifierClasseur';

const DM = grilleExemple(`
DM n° 1 - EXERCICE 2025
| Compte | Libellé | Dépenses | Recettes |
INVESTISSEMENT
| 001 | Solde d'exécution de la section d'investissement reporté | | 166 291,00 |
| 2051 | Concessions et droits similaires | 166 291,00 | |`, 'DM');

const ca = (exercice: string, nom: string, excedent = '0,00') => grilleExemple(`
COMPTE ADMINISTRATIF ${exercice}
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés | 0,00 | 100 000,00 | 0,00 | 0,00 | 0,00 | 100 000,00 |
| Opérations de l'exercice | 0,00 | 50 000,00 | 10,00 | 10,00 | 10,00 | 50 010,00 |
| TOTAUX | 0,00 | 150 000,00 | 10,00 | 10,00 | 10,00 | 150 010,00 |
| Résultats de clôture | 0,00 | 150 000,00 | 0,00 | ${excedent} | 0,00 | 150 000,00 |
| Restes à réaliser | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 | 0,00 |
| TOTAUX CUMULES | 0,00 | 150 000,00 | 0,00 | 0,00 | 0,00 | 150 000,00 |
| RESULTATS DEFINITIFS | 0,00 | 150 000,00 | 0,00 | 0,00 | 0,00 | 150 000,00 |`, nom);

const M57 = { nomenclature: 'M57_D', exercice: null } as const;
const reports = (rapports: ReturnType<typeof verifierClasseur>['rapports']) => rapports.map((r) => [r.tableau.type, r.exercice, r.constats.filter((c) => c.regle === 'RP01').map((c) => c.cellules[0])]);

test('le 001 se compare au compte administratif de l’exercice précédent, où qu’il soit dans le classeur', () => {
  const { rapports } = verifierClasseur({ nom: 'dm.xlsx', feuilles: [ca('2024', 'CA'), DM] }, M57);
  expect(reports(rapports)).toEqual([['CA', 2024, []], ['DM', 2025, ['D4']]]);
  expect(rapports[1]?.deductions).toContain('Reports 001 et 002 comparés au compte administratif 2024 (feuille « CA »).');
});

test('l’exercice demandé est celui de la décision, non celui du compte administratif voisin', () => {
  const { rapports } = verifierClasseur({ nom: 'dm.xlsx', feuilles: [DM, ca('2024', 'CA')] }, { nomenclature: 'M57_D', exercice: 2025 });
  expect(rapports.map((r) => r.exercice)).toEqual([2025, 2024]);
});

test('sans le compte de l’exercice précédent, la comparaison reste sous réserve', () => {
  const { rapports } = verifierClasseur({ nom: 'dm.xlsx', feuilles: [DM, ca('2022', 'CA')] }, M57);
  expect(rapports[0]?.nonEvalues).toContainEqual(expect.objectContaining({ regle: 'RP01', motif: 'document-absent' }));
});

test('un classeur sans tableau n’a pas de rapport', () => {
  expect(verifierClasseur({ nom: 'vide.xlsx', feuilles: [grilleExemple('Bonjour')] }, M57).rapports).toEqual([]);
});

test('ce que la lecture a déduit est dans le rapport, avant ce que la vérification a déduit', () => {
  const feuille = grilleExemple(`
DM n° 1 - EXERCICE 2024
| Compte | Libellé | Montant |
| 6574 | Subventions | 100,00 |
| 7474 | Participations | 100,00 |`, 'DM');
  const [rapport] = verifierClasseur({ nom: 'dm.xlsx', feuilles: [feuille] }, M57).rapports;
  expect(rapport?.deductions).toEqual([
    '6574 (ligne 3) est lu en dépense, d’après son compte.',
    '7474 (ligne 4) est lu en recette, d’après son compte.',
    'Exercice 2024 : lu en A1 (« DM n° 1 - EXERCICE 2024 »).',
  ]);
});

test('un 1068 illisible ne fait ni échouer le contrôle du 002 ni inventer un montant attendu', () => {
  const feuille = grilleExemple(`
DM n° 1 - EXERCICE 2025 : reprise des résultats 2024
| Compte | Libellé | Dépenses | Recettes |
INVESTISSEMENT
| 1068 | Excédents de fonctionnement capitalisés | | #REF! |
| 2051 | Concessions et droits similaires | 10,00 | |`, 'DM');
  const { rapports } = verifierClasseur({ nom: 'dm.xlsx', feuilles: [ca('2024', 'CA', '500,00'), feuille] }, M57);
  const dm = rapports.find((r) => r.tableau.type === 'DM');
  expect(dm?.nonEvalues.filter((n) => n.regle === 'RP02').map((n) => n.motif)).toEqual(['cellule-illisible']);
  expect(dm?.constats.filter((c) => c.regle === 'RP02')).toEqual([]);
});

test.each([
  ['qui n’a qu’un geste à faire le dit', ['| | Provision | 5,00 | |'],
    'Cette valeur n’a pas pu être lue : C6 (« Provision : 5 » : ni compte, ni chapitre, ni total reconnu). Écrivez le numéro du compte sur cette ligne, ou effacez le montant s’il n’est pas du tableau. Puis contrôlez de nouveau.'],
  ['se corrige', ['| 2051 | Concessions | à voir | |'], 'Cette valeur n’a pas pu être lue : C6 (« à voir »). Corrigez-la, puis contrôlez de nouveau.'],
  ['parmi d’autres se corrige avec elles', ['| 2051 | Concessions | à voir | |', '| | Provision | 5,00 | |'],
    'Ces valeurs n’ont pas pu être lues : C6 (« à voir »), C7 (« Provision : 5 » : ni compte, ni chapitre, ni total reconnu). Corrigez-les, puis contrôlez de nouveau.'],
])('une valeur illisible %s', (_cas, lignes, cause) => {
  const feuille = grilleExemple(`
DM n° 1 - EXERCICE 2025
| Compte | Libellé | Dépenses | Recettes |
INVESTISSEMENT
| 10222 | FCTVA | | 100,00 |
| 2188 | Autres | 100,00 | |
${lignes.join('\n')}`, 'DM');
  const [dm] = verifierClasseur({ nom: 'dm.xlsx', feuilles: [feuille] }, M57).rapports;
  expect(dm?.nonEvalues.find((n) => n.regle === 'EQ01')?.cause).toBe(cause);
});

test('en M22, la section de fonctionnement est dite d’exploitation', () => {
  const m22 = grilleExemple(`
DM n° 1 2025 - SAAD (M22)
| Compte | Libellé | Dépenses | Recettes |
| EXPLOITATION | | | |
| 6063 | Alimentation | 100,00 | |
| 2188 | Autres immobilisations corporelles | 50,00 | |
| TOTAL EXPLOITATION | | 155,00 | |`);
  const messages = (verifierClasseur({ nom: 'dm.xlsx', feuilles: [m22] }, { nomenclature: null, exercice: null }).rapports[0]?.constats ?? []).map((c) => `${c.regle} ${c.message} ${c.correction.options?.join(' ') ?? ''}`);
  expect(messages.find((m) => m.startsWith('AR02'))).toContain('Total exploitation (dépenses) : 155,00');
  expect(messages.find((m) => m.startsWith('NO04'))).toContain('inattendu en section d’exploitation');
  expect(messages.join(' ')).not.toContain('fonctionnement');
});
