import type { ChapitreCode, CompteCode, FonctionCode } from '../domaine/codes';
import { grille } from '../domaine/grille';
import type { Tableau } from '../domaine/tableau';
import { deduire } from './deduire';

interface Esquisse {
  titre?: string;
  textes?: readonly string[];
  exercice?: number;
  comptes?: string;
  fonctions?: string;
  chapitres?: string;
  totaux?: readonly string[];
  groupe?: string;
}

const LIBRE = { nomenclature: null, exercice: null };
const liste = (texte: string | undefined): string[] => (texte === undefined || texte === '' ? [] : texte.split(' '));

/** Un tableau réduit à ce que la déduction regarde. */
function tableau(e: Esquisse): Tableau {
  const codes = liste(e.comptes) as CompteCode[];
  const n = codes.length;
  return {
    type: 'DM', disposition: 'quatre-colonnes', feuille: 'DM', plage: { debut: { ligne: 0, colonne: 0 }, fin: { ligne: 9, colonne: 4 } }, grille: grille([]),
    enTete: {
      titre: e.titre === undefined ? null : { texte: e.titre, ligne: 0, colonne: 2 },
      textes: (e.textes ?? []).map((texte, k) => ({ texte, ligne: k + 1, colonne: 0 })), exercice: e.exercice ?? null,
    },
    signalements: [], nonPlaces: [], rubriques: [], signee: false, groupe: e.groupe ?? null, deductions: [],
    colonnes: { compte: 0, libelle: 0, montants: [1, 2, 3, 4], section: -1, chapitre: -1, seconde: null },
    totaux: (e.totaux ?? []).map((libelle) => ({ genre: 'chapitre' as const, rang: 5, libelle, section: null, chapitre: null, sens: null, de: 0, a: n, montants: [0, 0, 0, 0] as const })),
    lignes: {
      nombre: n, rangs: new Int32Array(n), comptes: Int32Array.from(codes.keys()), codes,
      chapitres: new Int32Array(n).fill(-1), codesChapitres: liste(e.chapitres) as ChapitreCode[],
      fonctions: new Int32Array(n).fill(-1), codesFonctions: liste(e.fonctions) as FonctionCode[], operations: new Int32Array(n).fill(-1), codesOperations: [],
      libelles: codes.map(() => ''), sections: new Uint8Array(n), sens: new Uint8Array(n), montants: new Float64Array(4 * n),
    },
  } as unknown as Tableau;
}

const WATTRELOS: Esquisse = {
  titre: 'DM n°1 2023', textes: ['0590405', 'CCAS', 'EXTRAIT DU REGISTRE DES DELIBERATIONS DU Conseil d\'administration', 'AFFECTATION RESULTAT 2022'],
  comptes: '002 6068 61551 6232 6251 64111 6562 6712 7788 001 205 2182 2183 2184 2188', fonctions: '02 5230 5234 610', chapitres: '002 011 012 65 67 77 001 20 21',
};

describe('La déduction', () => {
  test('Wattrelos, budget principal : M14 des CCAS de plus de 3 500 habitants, 2023', () => {
    const d = deduire(tableau(WATTRELOS), LIBRE);
    expect([d.nomenclature, d.exercice, d.plan?.exercice]).toEqual(['M14_CCAS_SUP3500', 2023, 2023]);
    expect(d.deductions).toEqual([
      'Exercice 2023 : lu en C1 (« DM n°1 2023 »).',
      'Norme M14 : d’après les comptes du tableau (les 15 y sont imputables).',
      'Plan des CCAS de 3 500 habitants et plus : le tableau porte des fonctions (02, 5230, 5234).',
    ]);
  });

  test('des groupes écrits par leur rang dans leur colonne : M22', () => {
    const d = deduire(tableau({ titre: 'DM n° 1 2025', exercice: 2025, comptes: '6063 7588', groupe: 'G1' }), LIBRE);
    expect([d.nomenclature, d.deductions[1]]).toEqual(['M22', 'Nomenclature M22 : le tableau est voté par groupe fonctionnel (« G1 »).']);
  });

  test('Wattrelos, aide à domicile : M22, par les groupes fonctionnels', () => {
    const d = deduire(tableau({ titre: 'DM n°1 2023', textes: ['CCAS BUDGET AIDE MENAGERE'], comptes: '64131 61561 6718', chapitres: '012 016', totaux: ['TOTAL D 012 : Groupe 2 : Dépenses afférentes au personnel'] }), LIBRE);
    expect([d.nomenclature, d.exercice, d.plan?.declinaison]).toEqual(['M22', 2023, 'M22']);
    expect(d.deductions[1]).toBe('Nomenclature M22 : le tableau est voté par groupe fonctionnel (« TOTAL D 012 : Groupe 2 : Dépenses afférentes au personnel »).');
  });

  test('Saint-Just-Saint-Rambert : M57 développée, plan de 2024 employé pour 2025', () => {
    const d = deduire(tableau({ titre: 'DECISION MODIFICATIVE N° 1-2025', comptes: '60623 002 74741 2051 2182 21838 21848 2188 2313 001' }), LIBRE);
    expect([d.nomenclature, d.exercice, d.plan?.exercice]).toEqual(['M57_D', 2025, 2024]);
    expect(d.deductions).toEqual([
      'Exercice 2025 : lu en C1 (« DECISION MODIFICATIVE N° 1-2025 »).',
      'Norme M57 : d’après les comptes du tableau (9 sur 10 y sont imputables, aucun n’y est inconnu).',
      'Plan M57 développé : celui des deux plans M57 qui connaît le mieux ces comptes.',
      'Le plan M57 développé de 2025 n’est pas publié ici : celui de 2024 est employé.',
    ]);
  });

  test('l’année d’un résultat ou d’une séance n’est pas l’exercice', () => {
    expect(deduire(tableau({ textes: ['AFFECTATION RESULTAT 2022', 'Séance du 30/09/2023'], comptes: '6562' }), LIBRE).exercice).toBeNull();
  });

  test('deux exercices nommés ne donnent pas d’exercice', () => {
    const d = deduire(tableau({ textes: ['DM n°1 2023', 'Budget 2024'], comptes: '6562' }), LIBRE);
    expect(d.exercice).toBeNull();
    expect(d.deductions[0]).toBe('L’exercice n’a pas pu être déduit : la feuille en cite plusieurs (2023, 2024). Pour le dire, écrivez « exercice 2025 » dans le titre, ou choisissez-le dans les réglages (en ligne de commande, --exercice 2025).');
  });

  test('la norme nommée l’emporte sur les comptes', () => {
    expect(deduire(tableau({ ...WATTRELOS, textes: ['Nomenclature M57'] }), LIBRE).nomenclature).toMatch(/^M57/);
  });

  test('un exposé qui cite une autre norme ne la nomme pas', () => {
    const expose = 'Cette décision est la dernière avant le passage à la M57, qui interviendra au 1er janvier 2024 pour l’ensemble des budgets du CCAS.';
    expect(deduire(tableau({ ...WATTRELOS, textes: [expose] }), LIBRE).nomenclature).toBe('M14_CCAS_SUP3500');
  });

  test('les mots médico-sociaux départagent des comptes communs', () => {
    expect(deduire(tableau({ titre: 'SAAD - DM n°2 2024', comptes: '64111 6475' }), LIBRE).nomenclature).toBe('M22');
    expect(deduire(tableau({ titre: 'DM n°2 2024', comptes: '6475' }), LIBRE).nomenclature).toBe('M57_D');
    expect(deduire(tableau({ titre: 'DM n°2 2023', comptes: '6475' }), LIBRE).nomenclature).toBe('M14_CCAS_INF3500');
  });

  test('les comptes des tableaux voisins départagent', () => {
    const petit = tableau({ titre: 'DM n°2 2023', comptes: '6475' });
    const grand = tableau({ titre: 'DM n°1 2023', comptes: '60623 74741 2051 21838 65134' });
    expect(deduire(petit, LIBRE, [petit, grand]).nomenclature).toBe('M57_D');
  });

  test('sans compte ni exercice, rien n’est supposé', () => {
    const d = deduire(tableau({}), LIBRE);
    expect([d.nomenclature, d.exercice, d.plan]).toEqual([null, null, null]);
    expect(d.deductions).toEqual([
      'L’exercice n’a pas pu être déduit : ni le titre ni les textes de la feuille ne le disent. Pour le dire, écrivez « exercice 2025 » dans le titre, ou choisissez-le dans les réglages (en ligne de commande, --exercice 2025).',
      'La nomenclature n’a pas pu être déduite : ni l’exercice ni les comptes ne la disent. Indiquez-la.',
    ]);
  });

  test('un exercice sans plan publié laisse la nomenclature inconnue', () => {
    expect(deduire(tableau({ ...WATTRELOS, titre: 'DM n°1 2021' }), LIBRE)).toMatchObject({ nomenclature: null, exercice: 2021, plan: null });
  });

  test('une demande impossible n’a pas de plan, et le dit', () => {
    const d = deduire(tableau(WATTRELOS), { nomenclature: 'M57_D', exercice: 2019 });
    expect([d.nomenclature, d.exercice, d.plan]).toEqual(['M57_D', 2019, null]);
    expect(d.deductions).toEqual(['Le plan M57 développé de 2019 n’est pas publié ici, et aucun plan plus ancien ne le remplace : ses contrôles ne sont pas faits.']);
  });

  test('une demande complète et publiée ne déduit rien', () => {
    expect(deduire(tableau(WATTRELOS), { nomenclature: 'M14_CCAS_SUP3500', exercice: 2023 }).deductions).toEqual([]);
  });

  test('la M14 demandée après sa clôture emploie le plan de 2023', () => {
    expect(deduire(tableau(WATTRELOS), { nomenclature: 'M14_CCAS_SUP3500', exercice: 2024 }).plan?.exercice).toBe(2023);
  });

  test('un compte administratif a la norme de la décision voisine', () => {
    const ca = { ...tableau({ exercice: 2024 }), type: 'CA' } as Tableau;
    const dm = tableau({ exercice: 2025, comptes: '60623 002 74741 2051 2182 21838' });
    expect(deduire(ca, LIBRE, [ca, dm]).nomenclature).toBe('M57_D');
  });

  test('un réglage que la feuille contredit est dit', () => {
    const d = deduire(tableau({ ...WATTRELOS, exercice: 2023, textes: ['Budget M14'] }), { nomenclature: 'M22', exercice: 2025 });
    expect(d.deductions.slice(0, 2)).toEqual([
      'Exercice 2025 demandé, alors que la feuille dit 2023 : le contrôle est celui de 2025.',
      'Nomenclature M22 demandée, alors que A2 nomme la M14 : le contrôle est celui de la M22.',
    ]);
  });

  test('la strate que la feuille nomme l’emporte sur l’absence de fonctions', () => {
    const d = deduire(tableau({ titre: 'DM n°1 2023', textes: ['Nomenclature M14, CCAS de 3 500 habitants et plus'], comptes: '6562 7474', exercice: 2023 }), LIBRE);
    expect(d.nomenclature).toBe('M14_CCAS_SUP3500');
    expect(d.deductions).toContain('Strate nommée en A2.');
  });
});
