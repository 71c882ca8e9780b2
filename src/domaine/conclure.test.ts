import { verifierClasseur } from '../verification/verifierClasseur';
import { conclure } from './conclure';
import type { Constat, Gravite } from './constat';
import { grille, type Valeur } from './grille';
import type { RapportTableau } from './rapport';

function conclusion(...cellules: readonly (readonly Valeur[])[]): string {
  const { rapports } = verifierClasseur({ nom: 'essai', feuilles: [grille(cellules)] }, { nomenclature: 'M57_D', exercice: 2025 });
  return conclure(rapports[0] as RapportTableau).phrase;
}

const EN_TETE = ['Section', 'Chapitre', 'Compte', 'Libellé', 'Dépenses', 'Recettes'];
const EMPRUNT = 'Emprunts en euros';

test('un tableau où rien n’est inscrit n’est pas dit conforme', () => {
  expect(conclusion(['DM n°1 exercice 2025'], EN_TETE, ['Fonctionnement', '011', '60623', 'Alimentation', 0, null], ['Fonctionnement', '74', '74741', 'Communes membres du GFP', null, 0]))
    .toBe('rien à contrôler, aucun montant n’y est inscrit.');
});

test('un budget qui rembourse un emprunt n’est conforme que sous réserve de ses ressources propres', () => {
  expect(conclusion(
    ['BUDGET PRIMITIF 2025'], EN_TETE,
    ['Fonctionnement', '011', '60623', 'Alimentation', 100, null], ['Fonctionnement', '74', '74741', 'Communes membres du GFP', null, 100],
    ['Investissement', '16', '1641', EMPRUNT, 5000, null], ['Investissement', '16', '1641', EMPRUNT, null, 5000],
  )).toContain('de la couverture du capital des emprunts par les ressources propres (CGCT L1612-4), qui n’est pas contrôlée');
});

test('sans emprunt à rembourser, la réserve n’a pas lieu d’être', () => {
  expect(conclusion(
    ['BUDGET PRIMITIF 2025'], EN_TETE,
    ['Fonctionnement', '011', '60623', 'Alimentation', 100, null], ['Fonctionnement', '74', '74741', 'Communes membres du GFP', null, 100],
  )).toMatch(/^conforme(?!.*emprunts)/);
});

const rapport = (type: string, gravites: readonly Gravite[], motifs: readonly string[] = []): RapportTableau => ({
  tableau: { type, totaux: [], lignes: { montants: [100] } }, exercice: 2025, etat: gravites.length > 0 ? 'anomalies' : 'conforme',
  constats: gravites.map((gravite) => ({ gravite }) as Constat), nonEvalues: motifs.map((motif) => ({ regle: 'DE04', motif, cause: '' })),
}) as unknown as RapportTableau;

test.each([
  ['DM', ['bloquant'], [], 'à ne pas voter en l’état, 1 anomalie bloquante.'],
  ['deliberation', ['bloquant'], [], 'à ne pas signer en l’état, 1 anomalie bloquante.'],
  ['deliberation', ['alerte', 'alerte'], [], 'à examiner avant la signature, 2 alertes ; rien de bloquant.'],
  ['deliberation', [], ['document-absent'], 'conforme, sous réserve de ce qui reste à remplir.'],
  ['deliberation', [], ['cellule-illisible'], 'non évalué ; 1 contrôle n’a pas pu être fait (délibération). La délibération n’est pas dite conforme ; rien de bloquant dans le reste.'],
  ['DM', [], ['document-absent'], 'conforme, sous réserve d’un document qui n’a pas été donné.'],
] as const)('%s, constats %p, empêchements %p : « %s »', (type, gravites, motifs, phrase) => expect(conclure(rapport(type, gravites, motifs)).phrase).toBe(phrase));
