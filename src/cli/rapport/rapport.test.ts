import type { Constat } from '../../domaine/constat';
import { centimes } from '../../domaine/montant';
import type { RapportTableau } from '../../domaine/rapport';
import { encre } from './mise';
import { rapportTexte } from './rapport';

const REGLES = new Map([
  ['AR01', { titre: 'Un total de chapitre égale la somme de ses lignes', pourquoi: 'Un total faux fausse le vote.' }],
  ['RP03', { titre: 'Les reports 001 et 002 ne se ventilent pas par fonction', pourquoi: 'Ils ne sont pas ventilables.' }],
]);
const PAGE = { largeur: 80, encre: encre(false) };

function constat(regle: string, gravite: Constat['gravite'], cellule: string, ecart: number | null = null): Constat {
  return { regle, gravite, message: `Défaut en ${cellule}.`, correction: { texte: 'Corriger.' }, cellules: [cellule], ecart: ecart === null ? null : centimes(ecart), references: ['Arithmétique, vérification du calcul'] };
}

function rapport(constats: readonly Constat[], autre: Partial<RapportTableau> = {}): RapportTableau {
  const zero = centimes(0), total = centimes(1725086 * 10);
  return {
    tableau: { type: 'DM', disposition: 'quatre-colonnes', feuille: 'DM', plage: { debut: { ligne: 3, colonne: 0 }, fin: { ligne: 32, colonne: 4 } }, enTete: { titre: { texte: 'DM n°1 2023', ligne: 0, colonne: 0 }, textes: [], exercice: 2023 }, totaux: [], lignes: { sections: new Uint8Array([1, 2]), montants: new Float64Array([500, 0, 0, 0]) } } as unknown as RapportTableau['tableau'],
    nomenclature: 'M14_CCAS_SUP3500',
    exercice: 2023,
    deductions: ['Exercice 2023 : lu en A1 (« DM n°1 2023 »).'],
    etat: constats.length > 0 ? 'anomalies' : 'conforme',
    totaux: {
      fonctionnement: { depenses: total, recettes: total, ecart: zero },
      investissement: { depenses: zero, recettes: centimes(500), ecart: centimes(500) },
    },
    constats,
    nonEvalues: [],
    ...autre,
  };
}

const texte = (r: RapportTableau): string => rapportTexte('dm.xlsx', r, REGLES, PAGE);

test('le rapport dit où, quoi, d’après quoi, l’équilibre et le verdict', () => {
  const sortie = texte(rapport([]));
  expect(sortie).toContain('dm.xlsx › DM › A4:E33\nDécision modificative : DM n°1 2023\nM14, CCAS de 3 500 habitants et plus, exercice 2023\n  · Exercice 2023 : lu en A1');
  expect(sortie).toContain('  Fonctionnement       172\u202f508,60     172\u202f508,60           0,00  ✓ équilibrée');
  expect(sortie).toContain('  Investissement             0,00           5,00           5,00  ✗ suréquilibre');
  expect(sortie).toContain('Verdict : conforme.');
});

test('un constat porte sa cellule, son écart, sa raison, son texte et sa correction ; le plus grave d’abord', () => {
  const sortie = texte(rapport([constat('RP03', 'alerte', 'E20'), constat('AR01', 'bloquant', 'C15', 1)]));
  expect(sortie.indexOf('✗ BLOQUANT AR01')).toBeLessThan(sortie.indexOf('! ALERTE RP03'));
  expect(sortie).toContain('    C15  Défaut en C15 (écart 0,01\u00a0€).\n    À faire    Corriger.\n    Pourquoi   Un total faux fausse le vote.\n    Référence  Arithmétique, vérification du calcul\n');
  expect(sortie).toContain('Verdict : à ne pas voter en l’état, 1 anomalie bloquante et 1 alerte.');
});

test('les constats répétés d’une règle se regroupent, et le reste se compte', () => {
  const sortie = texte(rapport(Array.from({ length: 50 }, (_, k) => constat('AR01', 'bloquant', `C${k + 1}`))));
  expect(sortie).toContain('égale la somme de ses lignes · 50 fois');
  expect(sortie).toContain('    … et 44 autres : C7 C8 C9 C10 C11 C12 C13 C14 …');
  expect(sortie.split('\n').length).toBeLessThan(30);
});

test('une réserve ne retire pas le « conforme », un contrôle empêché si', () => {
  const reserve = { regle: 'RP01', motif: 'document-absent', cause: 'Le compte administratif n’a pas été donné.' } as const;
  expect(texte(rapport([], { nonEvalues: [reserve, { ...reserve, regle: 'RP02' }] }))).toMatch(/Sous réserve.*\n {4}Reports \(RP01, RP02\)\n {6}Le compte administratif n’a pas été donné\.\n\nVerdict : conforme, sous réserve du compte administratif 2022\./);
  const sortie = texte(rapport([], { etat: 'non-evalue', nonEvalues: [{ regle: 'NO01', motif: 'nomenclature-absente', cause: 'Plan absent.' }] }));
  expect(sortie).toContain('Verdict : non évalué ; 1 contrôle n’a pas pu être fait (comptes). Le tableau\n          n’est pas dit conforme ; rien de bloquant dans le reste.');
});

test('aucune ligne ne dépasse la largeur', () => {
  const long = { ...constat('AR01', 'bloquant', 'C15'), message: 'mot '.repeat(60) };
  for (const ligne of texte(rapport([long])).split('\n')) expect(ligne.length).toBeLessThanOrEqual(80);
});

test('les contrôles empêchés se disent d’abord, par familles, puis ce qui reste', () => {
  const empeche = (regle: string) => ({ regle, motif: 'cellule-illisible', cause: 'C5 est illisible.' }) as const;
  const sortie = texte(rapport([constat('RP03', 'alerte', 'E20')], { nonEvalues: ['AR01', 'AR02', 'EQ01', 'RP01'].map(empeche) }));
  expect(sortie).toContain('    Totaux, équilibre et reports (4 contrôles)\n      C5 est illisible.\n');
  expect(sortie.replace(/\n\s+/g, ' ')).toContain('4 contrôles n’ont pas pu être faits (totaux, équilibre, reports). Le tableau n’est pas dit conforme ; dans le reste, 1 alerte et rien de bloquant.');
});

test('une section sans aucune ligne est absente, non nulle', () => {
  const nuls = { depenses: centimes(0), recettes: centimes(0), ecart: centimes(0) };
  const seule = rapport([], { totaux: { fonctionnement: nuls, investissement: nuls } });
  const tableau = { ...seule.tableau, lignes: { sections: new Uint8Array([1]), montants: new Float64Array([500, 0, 0, 0]) } } as unknown as RapportTableau['tableau'];
  expect(texte({ ...seule, tableau })).toContain('  Investissement    absente du tableau\n');
});

test('un compte financier unique porte son nom, et la cellule d’une autre feuille aussi', () => {
  const { tableau } = rapport([]);
  const cfu = { ...tableau, type: 'CA', enTete: { ...tableau.enTete, titre: { texte: 'CCAS - COMPTE FINANCIER UNIQUE 2024', ligne: 0, colonne: 0 } } } as unknown as RapportTableau['tableau'];
  const sortie = texte(rapport([constat('AR01', 'bloquant', "'CA 2024'!B8")], { tableau: cfu }));
  expect(sortie).toContain('Compte financier unique : CCAS - COMPTE FINANCIER UNIQUE 2024');
  expect(sortie).toContain('    CA 2024 › B8  ');
});
