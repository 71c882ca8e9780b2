import { acteEssai, type ActeEssai } from '../../domaine/acte/essai';
import { grille, type Valeur } from '../../domaine/grille';
import { centimes } from '../../domaine/montant';
import { REGLES } from '../../regles';
import { controlerActe } from '../../regles/controlerActe';
import type { Regle } from '../../regles/regle';
import { verifierClasseur } from '../../verification/verifierClasseur';
import type { Document } from '../document';
import { documentDEssai, textesDuDocument } from '../essai';
import { estLu } from './joindre';

type Donnees = NonNullable<ActeEssai['deliberations']>[number];
const SANS: readonly Valeur[] = [null, null, null, null];

/** Restes à réaliser : 2 000 € en dépense d'investissement. */
const RAR: readonly Valeur[] = [2000, null, null, null];

/** Un compte dont l'investissement finit à `investissement` (dépenses, recettes) et le fonctionnement de même. */
function document(donnees: Donnees, cloture: readonly Valeur[] | null, rar: readonly Valeur[] | null = RAR, regles: readonly Regle[] = []): Document {
  const cellules = cloture === null ? [] : [
    ['COMPTE ADMINISTRATIF 2024 – CCAS – M57'], ['Libellés', 'Investissement', null, 'Fonctionnement', null, 'Ensemble', null],
    [null, 'Dépenses ou déficits', 'Recettes ou excédents', 'Dépenses ou déficits', 'Recettes ou excédents', 'Dépenses ou déficits', 'Recettes ou excédents'],
    ['Résultats reportés', ...SANS, null, null], ['Opérations de l’exercice', ...cloture, null, null], ['Totaux', ...cloture, null, null], ['Résultats de clôture', ...cloture, null, null],
    ...(rar === null ? [] : [['Restes à réaliser', ...rar, null, null]]),
  ];
  const { rapports } = verifierClasseur({ nom: 'ca', feuilles: [grille(cellules, { nom: 'CA 2024' })] }, { nomenclature: 'M57_D', exercice: 2024 });
  const acte = acteEssai({ seance: { date: '2025-03-20' }, deliberations: [{ numero: '1', genre: 'Affectation du résultat', objet: 'Affectation du résultat 2024', vote: 'unanimité', ...(cloture === null ? {} : { tableau: ['CA 2024'] }), ...donnees }] });
  return documentDEssai('1', [...rapports, ...controlerActe(acte, rapports.filter(estLu), regles)], 'classique', acte);
}
const affecte = (d: Document): readonly string[] => textesDuDocument(d).map((t) => t.replace(/[\u202f\u00a0]/g, ' ')).filter((t) => t.startsWith('AFFECTE'));
const RAISON = 'Il manque « répartition au 1068 et au 002 » : remplissez Délibérations!B7.';

// Investissement : déficit de 3 000 €, restes à réaliser 2 000 €, besoin de 5 000 € ; fonctionnement : excédent de 7 497,77 €, d'où 2 497,77 € au 002.
const EXCEDENT: readonly Valeur[] = [3000, null, null, 7497.77];
const DEBUT = 'AFFECTE le résultat de fonctionnement de l’exercice 2024, soit 7 497,77 € (sept mille quatre cent quatre-vingt-dix-sept euros et soixante-dix-sept centimes), ';

test('l’excédent du compte joint couvre le besoin d’investissement au 1068, le reste va au 002', () => {
  expect(affecte(document({ montant: centimes(7_497_77) }, EXCEDENT))).toEqual([
    `${DEBUT}ainsi : 5 000,00 € (cinq mille euros) au compte 1068 et 2 497,77 € (deux mille quatre cent quatre-vingt-dix-sept euros et soixante-dix-sept centimes) au compte 002,`,
  ]);
});

test('sans besoin, tout va au 002 ; le besoin absorbe au plus l’excédent', () => {
  expect(affecte(document({ montant: centimes(7_497_77) }, [null, 9000, null, 7497.77]))[0]).toContain(', ainsi : 7 497,77 € (sept mille quatre cent quatre-vingt-dix-sept euros et soixante-dix-sept centimes) au compte 002,');
  expect(affecte(document({ montant: centimes(7_497_77) }, [90_000, null, null, 7497.77]))[0]).toContain('centimes) au compte 1068,');
});

test('sans le montant écrit, celui du compte', () => {
  expect(affecte(document({}, EXCEDENT))[0]).toContain(DEBUT);
});

test.each<[string, Donnees, readonly Valeur[] | null, readonly Valeur[] | null]>([
  ['ni compte ni exposé ne répartissent', { montant: centimes(7_497_77) }, null, null],
  ['le montant n’est pas celui du compte', { montant: centimes(7_000_00) }, EXCEDENT, [2000, null, null, null]],
  ['le compte n’a pas de restes à réaliser', { montant: centimes(7_497_77) }, EXCEDENT, null],
])('rien n’est dit affecté, et l’acte n’est qu’un projet, quand %s', (_, donnees, cloture, rar) => {
  const d = document(donnees, cloture, rar);
  expect(affecte(d).join()).toMatch(/, ………………,$/);
  expect(d.projet).toContain(RAISON);
});

test.each<[string, Donnees, readonly Valeur[] | null]>([
  ['du compte', {}, [null, 1000, 7497.77, null]], ['écrit', { montant: centimes(-7_497_77) }, null],
])('un déficit %s ne reçoit aucun article', (_, donnees, cloture) => {
  const d = document(donnees, cloture);
  expect([affecte(d), d.projet.includes('Le dispositif n’est pas écrit : remplissez Délibérations!B12.')]).toEqual([[], true]);
});

test('l’exposé qui répartit est cité, à défaut de compte joint', () => {
  const d = document({ montant: centimes(7_497_77), expose: ['5 000 € au 1068', '2 497,77 € au 002'] }, null);
  expect(affecte(d)).toEqual([`${DEBUT}comme l’exposé le répartit,`]);
  expect(d.projet).not.toContain(RAISON);
});

const DU_CONTROLE = /\(DE17\) : (.*)$/;
test.each<[string, string, readonly Valeur[] | null, string]>([
  ['le compte joint n’a pas de restes à réaliser', 'Il est proposé d’affecter 5 000 € au 1068 et 2 497,77 € au 002.', null, 'Le besoin de financement que le 1068 couvre d’abord n’est pas connu'],
  ['la part du 1068 ne se lit pas', 'Comptes 1068, 002 et 1068 : 5 000 €, 2 497,77 €.', [2000, null, null, null], 'La part du 1068 ne se lit pas en Délibérations!B7'],
])('l’acte n’est qu’un projet quand %s', (_, expose, rar, cause) => {
  const raisons = document({ montant: centimes(7_497_77), expose: [expose] }, EXCEDENT, rar, REGLES).projet.flatMap((r) => DU_CONTROLE.exec(r)?.[1] ?? []);
  expect(raisons).toEqual([expect.stringContaining(cause)]);
});
