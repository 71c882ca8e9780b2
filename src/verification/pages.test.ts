import { grilleExemple } from '../regles/exemples';
import { verifierClasseur } from './verifierClasseur';

const feuille = (nom: string, titre: string, ...lignes: string[]) => grilleExemple(`
${titre}
| Compte | Libellé | Dépenses | Recettes |
${lignes.join('\n')}`, nom);
const FONCTIONNEMENT = ['| 60623 | Alimentation | 1 500,00 | |', '| 023 | Virement à la section d’investissement | 500,00 | |', '| 74748 | Autres communes | | 2 000,00 |'];
const INVESTISSEMENT = ['| 2188 | Autres immobilisations corporelles | 500,00 | |', '| 021 | Virement de la section de fonctionnement | | 500,00 |'];
const F = feuille('Fonctionnement', 'DM n° 1 2024 - FONCTIONNEMENT', ...FONCTIONNEMENT), I = feuille('Investissement', 'DM n° 1 2024 - INVESTISSEMENT', ...INVESTISSEMENT);

const verifier = (...feuilles: typeof F[]) => verifierClasseur({ nom: 'dm.xlsx', feuilles }, { nomenclature: 'M57_D', exercice: 2024 }).rapports;
const bloquants = (...feuilles: typeof F[]) => verifier(...feuilles).map((r) => r.constats.filter((c) => c.gravite === 'bloquant').map((c) => `${c.regle} ${c.cellules.join(' ')} ${c.ecart}`));

describe('Un document en plusieurs tableaux', () => {
  test('ses sections sur deux feuilles : le virement se vérifie de l’une à l’autre, et c’est dit', () => {
    expect(bloquants(F, I)).toEqual([[], []]);
    expect(verifier(F, I).map((r) => [r.partiel, r.deductions.at(-1)])).toEqual([
      [true, 'Équilibre et virement contrôlés avec la feuille « Investissement », qui porte le reste du document.'],
      [true, 'Équilibre et virement contrôlés avec la feuille « Fonctionnement », qui porte le reste du document.'],
    ]);
  });

  test('un 021 qui n’est pas le 023 se dit une fois, sur la page du 023, avec les deux cellules', () => {
    const faux = feuille('Investissement', 'DM n° 1 2024 - INVESTISSEMENT', '| 2188 | Autres | 400,00 | |', '| 021 | Virement de la section de fonctionnement | | 400,00 |');
    expect(bloquants(F, faux)).toEqual([['EQ05 C4 Investissement!D4 10000'], []]);
    expect(verifier(F, faux)[0]?.constats.find((c) => c.regle === 'EQ05')?.correction.options?.map((o) => o.replace(/\s/g, ' '))).toEqual(['Porter le 023 à 400,00 € (C4).', 'Porter le 021 à 500,00 € (Investissement!D4).']);
  });

  test('un 023 sans 021 nulle part reste une anomalie', () => {
    expect(bloquants(F, feuille('Investissement', 'DM n° 1 2024', '| 2188 | Autres | 500,00 | |', '| 10222 | FCTVA | | 500,00 |'))).toEqual([['EQ05 C4 50000'], []]);
  });

  test('dépenses et recettes sur deux feuilles : l’équilibre est celui des deux', () => {
    const d = feuille('Dépenses', 'DM n° 1 2024', '| 60623 | Alimentation | 1 500,00 | |'), r = feuille('Recettes', 'DM n° 1 2024', '| 74748 | Autres communes | | 1 500,00 |');
    const court = feuille('Recettes', 'DM n° 1 2024', '| 74748 | Autres communes | | 1 400,00 |');
    expect(bloquants(d, r)).toEqual([[], []]);
    expect(bloquants(d, court)).toEqual([['EQ01 C3 -10000'], []]);
    expect(verifier(d, court)[0]?.constats[0]?.message.replace(/\s/g, ' ')).toBe('Section de fonctionnement, avec la feuille « Recettes » : dépenses 1 500,00 €, recettes 1 400,00 € (il manque 100,00 € de recettes)');
  });

  test('une autre décision, un autre exercice, ou deux tableaux pour la même part ne le complètent pas', () => {
    const autre = feuille('DM2', 'DM n° 2 2024 - INVESTISSEMENT', ...INVESTISSEMENT), sans = feuille('Autre', 'Section d’investissement', ...INVESTISSEMENT);
    expect([bloquants(F, autre)[0], bloquants(F, I, sans)[0]]).toEqual([['EQ05 C4 50000'], ['EQ05 C4 50000']]);
    const an = feuille('2023', 'DM n° 1 2023 - INVESTISSEMENT', ...INVESTISSEMENT);
    expect(verifierClasseur({ nom: 'dm.xlsx', feuilles: [F, an] }, { nomenclature: 'M57_D', exercice: null }).rapports.map((r) => r.partiel)).toEqual([false, false]);
    expect(verifier(F, an).map((r) => r.partiel)).toEqual([false, false]);
  });

  test('un montant illisible sur l’autre page se dit, et rien n’en est conclu', () => {
    const d = feuille('Dépenses', 'DM n° 1 2024', '| 60623 | Alimentation | 1 500,00 | |'), r = feuille('Recettes', 'DM n° 1 2024', '| 74748 | Autres communes | | à voir |');
    const i = feuille('Investissement', 'DM n° 1 2024', '| 2188 | Autres | 500,00 | |', '| 021 | Virement de la section de fonctionnement | | #REF! |');
    const causes = (...f: typeof F[]) => verifier(...f)[0]?.nonEvalues.filter((n) => n.motif !== 'document-absent').map((n) => `${n.regle} ${n.cause}`);
    expect([bloquants(d, r)[0], causes(d, r)]).toEqual([[], ['EQ01 L’équilibre de la section de fonctionnement se vérifie avec la feuille « Recettes », où des montants n’ont pas pu être lus : corrigez-les, puis contrôlez de nouveau.']]);
    expect([bloquants(F, i)[0], causes(F, i)]).toEqual([[], ['EQ05 Le virement 023 / 021 se vérifie avec la feuille « Investissement », où des montants n’ont pas pu être lus : corrigez-les, puis contrôlez de nouveau.']]);
  });

  test('en M22 aussi, l’équilibre est celui des deux pages', () => {
    const page = (nom: string, ligne: string) => feuille(nom, 'BUDGET PRIMITIF 2024', '| EXPLOITATION | | | |', ligne);
    const eq03 = (recettes: string) => verifierClasseur({ nom: 'bp.xlsx', feuilles: [page('D', '| 6063 | Alimentation | 900,00 | |'), page('R', `| 7488 | Autres | | ${recettes} |`)] }, { nomenclature: 'M22', exercice: 2024 })
      .rapports.map((r) => r.constats.filter((c) => c.regle === 'EQ03').map((c) => c.ecart));
    expect([eq03('900,00'), eq03('800,00')]).toEqual([[[], []], [[-10_000], []]]);
  });

  test('les restes à réaliser de l’autre page comptent dans l’équilibre', () => {
    const bp = (nom: string, ...lignes: string[]) => grilleExemple(`
BUDGET PRIMITIF 2024
| Compte | Libellé | Dépenses | RAR dépenses | Recettes | RAR recettes |
${lignes.join('\n')}`, nom);
    const d = bp('Dépenses', '| 2188 | Autres | 1 000,00 | 500,00 | | |'), r = bp('Recettes', '| 10222 | FCTVA | | | 1 500,00 | |');
    expect(bloquants(d, r)).toEqual([[], []]);
  });

  test('un tableau entier, ou dont une ligne n’a ni section ni sens, n’a pas d’autre page', () => {
    const entier = feuille('DM', 'DM n° 1 2024', ...FONCTIONNEMENT, ...INVESTISSEMENT);
    expect(verifier(entier, I).map((r) => r.partiel)).toEqual([false, false]);
  });
});
