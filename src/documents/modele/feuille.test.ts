import type { CelluleMiseEnForme } from '../../domaine/feuille';
import { grille, type Valeur } from '../../domaine/grille';
import type { Plan } from '../../domaine/nomenclature';
import { chargerPlan } from '../../nomenclatures';
import { verifierClasseur } from '../../verification/verifierClasseur';
import { feuilleModele } from './feuille';
import { LIGNES_USUELLES } from './lignesUsuelles';

const modele = (fonctions: boolean) => feuilleModele('M22', 2024, chargerPlan('M22', 2024).plan as Plan, LIGNES_USUELLES.M22 ?? [], { fonctions });
const forme = (c: unknown): CelluleMiseEnForme => c as CelluleMiseEnForme;

test('les fonctions CCAS disent en haut à droite l’écart de chaque section et l’état du contrôle', () => {
  const { cellules } = modele(true);
  const plage = `A4:I${cellules.length}`;
  expect([0, 1, 2].map((r) => [forme(cellules[r]?.[7]).valeur, forme(cellules[r]?.[8]).formule])).toEqual([
    ['Écart, exploitation', `CCAS.BALANCE(${plage},"F")`],
    ['Écart, investissement', `CCAS.BALANCE(${plage},"I")`],
    ['Contrôle', expect.stringContaining(`IF(INDEX(CCAS.CONTROLE(${plage},"M22",2024),1,1)<>"Gravité",`)],
  ]);
});

test('avec ses fonctions le modèle reste un tableau conforme', () => {
  const cellules = modele(true).cellules.map((ligne) => ligne.map((c): Valeur => (typeof c === 'object' && c !== null && !('erreur' in c) && !('date' in c) ? c.valeur ?? null : c)));
  const { rapports } = verifierClasseur({ nom: 'dm', feuilles: [grille(cellules, { nom: 'DM' })] }, { nomenclature: null, exercice: null });
  expect(rapports.map((r) => [r.nomenclature, r.exercice, r.tableau.disposition, r.etat])).toEqual([['M22', 2024, 'modele', 'conforme']]);
});

test('sans elles, le haut du modèle n’a pas de formule', () => {
  expect(modele(false).cellules.slice(0, 3).flat().some((c) => forme(c)?.formule !== undefined)).toBe(false);
});
