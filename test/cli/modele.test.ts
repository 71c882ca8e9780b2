import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lireFichier, type CelluleMiseEnForme } from '../../src/classeur/fichiers';
import { DECLINAISONS_CCAS } from '../../src/domaine/nomenclature';
import { ecrireModele } from '../../src/cli/ecrireModele';
import { feuilleModele } from '../../src/documents/modele/feuille';
import { LIGNES_USUELLES } from '../../src/documents/modele/lignesUsuelles';
import { grille, lirePosition, type Valeur } from '../../src/domaine/grille';
import type { Plan } from '../../src/domaine/nomenclature';
import { empeche } from '../../src/domaine/rapport';
import { chargerPlan } from '../../src/nomenclatures';
import { verifierClasseur } from '../../src/verification/verifierClasseur';

let dossier: string;
beforeAll(() => { dossier = mkdtempSync(join(tmpdir(), 'ccas-modele-')); });
afterAll(() => rmSync(dossier, { recursive: true }));

const modele = (nomenclature: (typeof DECLINAISONS_CCAS)[number], exercice: number | null, xlsx: string) => ecrireModele({ commande: 'modele', nomenclature, exercice, xlsx });
const EXERCICES = { M14_CCAS_SUP3500: 2023, M14_CCAS_INF3500: 2023, M57_A: 2024, M57_D: 2024, M22: 2024 };

test.each(DECLINAISONS_CCAS)('le modèle %s est reconnu comme tel et conforme', async (nomenclature) => {
  const xlsx = join(dossier, `${nomenclature}.xlsx`), exercice = EXERCICES[nomenclature];
  expect((await modele(nomenclature, exercice, xlsx)).ok).toBe(true);
  const lecture = await lireFichier(readFileSync(xlsx), xlsx);
  if (!lecture.ok) throw new Error(lecture.erreur);
  const { rapports } = verifierClasseur(lecture.classeur, { nomenclature, exercice });
  expect(rapports.map((r) => [r.tableau.type, r.tableau.disposition, r.etat, r.constats])).toEqual([['DM', 'modele', 'conforme', []]]);
});

test.each(DECLINAISONS_CCAS)('le modèle %s ne propose que des comptes imputables au plan', (nomenclature) => {
  const { plan } = chargerPlan(nomenclature, EXERCICES[nomenclature]);
  const comptes = (LIGNES_USUELLES[nomenclature] ?? []).flatMap(({ comptes: codes, sens }) =>
    codes.map((compte) => ({ compte, chapitres: plan?.chapitresDu(compte, sens) ?? [] })));
  expect(comptes.filter(({ compte, chapitres }) => chapitres.length === 0 || plan?.compte(compte)?.imputable === false)).toEqual([]);
});

const JUSQU_ICI = '([A-Z])(\\d+):INDEX\\([A-Z]:[A-Z],ROW\\(\\)-1\\)';
const SOMME = new RegExp(`^SUM\\(${JUSQU_ICI}\\)$`);
const SOMME_SI = new RegExp(`^SUMIFS\\(${JUSQU_ICI},${JUSQU_ICI},"([^"]+)",${JUSQU_ICI},"<>"\\)$`);

/** La valeur d'une formule du modèle, écrite à la ligne `rang` : somme jusqu'à la ligne d'avant, sous conditions ou non, ou différences. */
function calculer(formule: string, rang: number, valeur: (cellule: string) => Valeur): number {
  const somme = SOMME.exec(formule), si = SOMME_SI.exec(formule);
  if (somme === null && si === null) {
    return [...formule.matchAll(/([+-]?)([A-Z]\d+)/g)].reduce((t, [, signe, cellule]) => t + (signe === '-' ? -1 : 1) * Number(valeur(cellule as string)), 0);
  }
  const [, colonne, debut, criteres, , nom, nonVide] = (somme ?? si) as RegExpExecArray;
  let total = 0;
  for (let ligne = Number(debut); ligne < rang; ligne++) {
    if (si !== null && (valeur(`${criteres}${ligne}`) !== nom || valeur(`${nonVide}${ligne}`) === null)) continue;
    total += Number(valeur(`${colonne}${ligne}`) ?? 0);
  }
  return total;
}

test.each(DECLINAISONS_CCAS)('les formules du modèle %s donnent les totaux que les règles attendent', (nomenclature) => {
  const { plan } = chargerPlan(nomenclature, EXERCICES[nomenclature]);
  const { cellules } = feuilleModele(nomenclature, EXERCICES[nomenclature], plan as Plan, LIGNES_USUELLES[nomenclature] ?? []);
  // Chaque ligne reçoit un montant différent dans chacune de ses colonnes, en euros entiers ; les totaux se calculent ensuite.
  const remplies: Valeur[][] = cellules.map((ligne, r) => ligne.map((c, k) => {
    const valeur = estForme(c) ? c.valeur ?? null : c;
    return typeof valeur === 'number' && !(estForme(c) && c.formule) ? 100 * r + k : valeur;
  }));
  const valeur = (a1: string): Valeur => {
    const { ligne, colonne } = lirePosition(a1) as { ligne: number; colonne: number };
    const c = cellules[ligne]?.[colonne];
    return estForme(c) && c.formule ? calculer(c.formule, ligne + 1, valeur) : remplies[ligne]?.[colonne] ?? null;
  };
  cellules.forEach((ligne, r) => ligne.forEach((c, k) => { if (estForme(c) && c.formule) (remplies[r] as Valeur[])[k] = calculer(c.formule, r + 1, valeur); }));
  const { rapports } = verifierClasseur({ nom: 'modele', feuilles: [grille(remplies, { nom: 'DM' })] }, { nomenclature, exercice: EXERCICES[nomenclature] });
  expect(rapports).toHaveLength(1);
  expect(rapports.flatMap((r) => r.constats.filter((c) => /^AR0[123]$/.test(c.regle)))).toEqual([]);
  expect(rapports.flatMap((r) => r.nonEvalues.filter(empeche))).toEqual([]);
  expect(rapports.flatMap((r) => (r.tableau.type === 'DM' ? r.tableau.totaux.map((t) => t.genre) : []))).toEqual(expect.arrayContaining(['chapitre', 'section', 'general']));
});

function estForme(c: Valeur | CelluleMiseEnForme | undefined): c is CelluleMiseEnForme {
  return typeof c === 'object' && c !== null && ('formule' in c || 'valeur' in c);
}

test('un fichier existant n’est pas remplacé', async () => {
  const xlsx = join(dossier, 'deja.xlsx');
  writeFileSync(xlsx, 'à moi');
  expect(await modele('M22', 2024, xlsx)).toEqual({ ok: false, phrase: `« ${xlsx} » existe déjà et n’est pas remplacé : choisir un autre nom, ou le supprimer d’abord.` });
  expect(readFileSync(xlsx, 'utf8')).toBe('à moi');
});

test.each([
  ['M14_CCAS_SUP3500', 2024, 'a.xlsx', 'La M14 est close depuis l’exercice 2024 : pour 2024, choisir M57_A ou M57_D.'],
  ['M57_D', 1999, 'a.xlsx', 'Le plan M57_D de 1999 n’est pas publié ici'],
  ['M22', 2024, 'a.ods', 'Le modèle s’écrit en .xlsx'],
  ['M22', 2024, join('absent', 'a.xlsx'), 'n’existe pas : le créer d’abord.'],
] as const)('%s %i vers %s est refusé en une phrase', async (nomenclature, exercice, xlsx, phrase) => {
  const compte = await modele(nomenclature, exercice, join(dossier, xlsx));
  expect(compte.ok).toBe(false);
  expect(compte.phrase).toContain(phrase);
});
