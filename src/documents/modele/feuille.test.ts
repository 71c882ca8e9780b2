import type { CelluleMiseEnForme } from '../../domaine/feuille';
import { grille, type Valeur } from '../../domaine/grille';
import type { Plan } from '../../domaine/nomenclature';
import { chargerPlan } from '../../nomenclatures';
import { verifierClasseur } from '../../verification/verifierClasseur';
import { calculer } from './essai';
import { feuilleModele } from './feuille';
import { LIGNES_USUELLES } from './lignesUsuelles';

const modele = (fonctions: boolean, credits = false) => feuilleModele('M22', 2024, chargerPlan('M22', 2024).plan as Plan, LIGNES_USUELLES.M22 ?? [], { fonctions, credits });
const forme = (c: unknown): CelluleMiseEnForme => c as CelluleMiseEnForme;

test('les fonctions CCAS disent en haut à droite l’écart de chaque section et l’état du contrôle', () => {
  const { cellules } = modele(true);
  const plage = `A4:I${cellules.length}`;
  expect([0, 1, 2].map((r) => [forme(cellules[r]?.[7]).valeur, forme(cellules[r]?.[8]).formule])).toEqual([
    ['Écart, exploitation', `CCAS.BALANCE(${plage},"F")`],
    ['Écart, investissement', `CCAS.BALANCE(${plage},"I")`],
    ['Contrôle', expect.stringContaining(`CCAS.CONTROLE(${plage},"M22",2024)`)],
  ]);
});

test.each<[string, string, readonly string[]]>([
  ['deux cellules illisibles ne sont jamais rassurantes', 'Non évalué : 2', ['Illisible', 'Illisible', 'Non évalué', 'Sous réserve']],
  ['un contrôle empêché par autre chose non plus', 'Non évalué : 1', ['Non évalué']],
  ['elles se disent à côté des anomalies', 'Bloquant : 2 ; alerte : 1 ; non évalué : 1', ['Illisible', 'Bloquant', 'Bloquant', 'Alerte', 'Non évalué']],
  ['des anomalies se comptent', 'Bloquant : 0 ; alerte : 1', ['Alerte', 'Information', 'Sous réserve']],
  ['un tableau juste peut attendre un document', 'Conforme, sous réserve', ['Conforme', 'Information', 'Sous réserve']],
  ['ou avoir une information pour mémoire', 'Conforme', ['Conforme', 'Information']],
])('« Contrôle » : %s', (_titre, attendu, gravites) => {
  const formule = forme(modele(true).cellules[2]?.[8]).formule ?? '';
  expect(calculer(formule, [['Gravité', 'Règle', 'Cellule', 'Message', 'Écart'], ...gravites.map((g) => [g, '', '', '', ''])])).toBe(attendu);
});

test.each(['Conforme', 'Rien à contrôler'])('« Contrôle » : « %s » seul se dit tel quel', (seul) => {
  expect(calculer(forme(modele(true).cellules[2]?.[8]).formule ?? '', [[seul]])).toBe(seul);
});

test('avec ses fonctions le modèle reste un tableau conforme', () => {
  const cellules = modele(true).cellules.map((ligne) => ligne.map((c): Valeur => (typeof c === 'object' && c !== null && !('erreur' in c) && !('date' in c) ? c.valeur ?? null : c)));
  const { rapports } = verifierClasseur({ nom: 'dm', feuilles: [grille(cellules, { nom: 'DM' })] }, { nomenclature: null, exercice: null });
  expect(rapports.map((r) => [r.nomenclature, r.exercice, r.tableau.disposition, r.etat])).toEqual([['M22', 2024, 'modele', 'conforme']]);
});

test('sans elles, le haut du modèle n’a pas de formule', () => {
  expect(modele(false).cellules.slice(0, 3).flat().some((c) => forme(c)?.formule !== undefined)).toBe(false);
});

describe('avec les crédits avant et après', () => {
  const de = (r: number, credits = true) => (modele(false, credits).cellules[r] ?? []).slice(9).map((c) => forme(c).formule ?? forme(c).valeur);
  const rang = (libelle: string) => modele(false).cellules.findIndex((ligne) => forme(ligne[3])?.valeur === libelle);

  test('chaque ligne dit les siens, après = avant + mouvement ; chaque chapitre leur somme', () => {
    expect([de(3), de(4)]).toEqual([['Crédits ouverts avant DM', 'Crédits après DM'], [0, 'J5+G5-F5+I5-H5']]);
    const totaux = modele(false).cellules.findIndex((ligne) => String(forme(ligne[3])?.valeur).startsWith('Total '));
    expect(de(totaux)).toEqual(['SUM(J5:INDEX(J:J,ROW()-1))', 'SUM(K5:INDEX(K:K,ROW()-1))']);
  });

  test('dépenses et recettes ne s’y additionnent pas', () => {
    expect([de(rang('Total Exploitation')), de(rang('Total général (net)'))]).toEqual([[null, null], [null, null]]);
  });

  test('le tableau se lit et se juge comme sans eux', () => {
    const constats = (credits: boolean) => {
      const cellules = modele(false, credits).cellules.map((ligne, r) => ligne.map((c, k): Valeur => {
        const valeur = typeof c === 'object' && c !== null && !('erreur' in c) && !('date' in c) ? c.valeur ?? null : c;
        return r === 4 ? ({ 6: 100, 9: 500, 10: 600 })[k] ?? valeur : valeur;
      }));
      const { rapports } = verifierClasseur({ nom: 'dm', feuilles: [grille(cellules, { nom: 'DM' })] }, { nomenclature: null, exercice: null });
      return rapports.map((r) => [r.tableau.disposition, r.etat, r.constats.map((c) => [c.regle, c.cellules, c.message])]);
    };
    expect(constats(true)).toEqual(constats(false));
    expect(constats(true)).toEqual([['modele', 'anomalies', expect.arrayContaining([['AR01', ['G8'], expect.anything()]])]]);
  });
});
