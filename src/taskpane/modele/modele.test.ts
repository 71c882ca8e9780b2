import type { Constat } from '../../domaine/constat';
import { adressePlage, grille } from '../../domaine/grille';
import { centimes } from '../../domaine/montant';
import type { RapportTableau } from '../../domaine/rapport';
import { apercevoir, avecFormules, enEcritures, temoins, tient } from './corrections';
import { estDecidee } from './imposees';
import { ETAT_INITIAL, PAGE, type Etat } from './etat';
import { reduire } from './reduire';
import { autresFeuilles, groupes, nonFaits, rapportChoisi } from './vues';

const ZERO = { depenses: centimes(0), recettes: centimes(0), ecart: centimes(0) };

function rapport(feuille: string, ligne: number, constats: readonly Constat[] = []): RapportTableau {
  const plage = { debut: { ligne, colonne: 0 }, fin: { ligne: ligne + 5, colonne: 3 } };
  return {
    tableau: { type: 'DM', feuille, plage, grille: grille([['A', 1], [null, 'texte']], { nom: feuille }) } as unknown as RapportTableau['tableau'],
    nomenclature: 'M57_D', exercice: 2024, deductions: [], etat: 'conforme', totaux: { fonctionnement: ZERO, investissement: ZERO }, constats, nonEvalues: [],
  };
}

function constat(regle: string, ecritures: readonly (readonly [string, number | string])[], autre: Partial<Constat> = {}): Constat {
  const [premiere, ...suite] = ecritures.map(([cellule, valeur]) => ({ cellule, valeur }));
  return { regle, gravite: 'bloquant', message: 'Défaut.', correction: { texte: 'Corriger.', ...(premiere ? { ecritures: [premiere, ...suite] } : {}) }, cellules: ['A1'], ecart: null, references: ['Arithmétique'], ...autre };
}

const feuille = (nom: string, active = false) => ({ nom, active, visible: true, protegee: false });
const controle = (etat: Etat, ...rapports: readonly RapportTableau[]): Etat => reduire(etat, { type: 'controle', feuilles: [feuille('DM', true), feuille('CA')], classeur: { nom: 'essai', feuilles: [] }, rapports, perime: false });

describe('aperçu des corrections', () => {
  test('chaque cellule dit ce qu’elle porte, ce qu’elle portera et les règles d’accord', () => {
    const r = rapport('DM', 0, [constat('AR01', [['B1', 2]]), constat('AR02', [['B1', 2], ['C9', 0]])]);
    expect(apercevoir(r, r.constats)).toMatchObject({ feuille: 'DM', plage: 'A1:D6', changements: [{ feuille: 'DM', cellule: 'B1', avant: 1, apres: 2, regles: ['AR01', 'AR02'] }, { feuille: 'DM', cellule: 'C9', avant: null, apres: 0, regles: ['AR02'] }], ecartees: [] });
  });

  test('deux règles en désaccord sur une cellule la laissent de côté', () => {
    const r = rapport('DM', 0, [constat('AR01', [['B1', 2]]), constat('AR02', [['B1', 3], ['B2', 4]])]);
    expect(apercevoir(r, r.constats)).toMatchObject({ changements: [{ cellule: 'B2' }], ecartees: ['B1'] });
  });

  test('une valeur déjà là n’est pas à écrire', () => {
    const r = rapport('DM', 0, [constat('AR01', [['B1', 1]])]);
    expect(apercevoir(r, r.constats).changements).toEqual([]);
  });

  test('chaque écriture attend ce qui a été montré', () => {
    const r = rapport('DM', 0, [constat('AR01', [['B2', 5]])]);
    expect(enEcritures(apercevoir(r, r.constats))).toEqual([{ feuille: 'DM', cellule: 'B2', valeur: 5, attendu: 'texte' }]);
  });

  test('une formule montrée est l’accord de la remplacer', () => {
    const r = rapport('DM', 0, [constat('AR01', [['B1', 2], ['B2', 5]])]);
    const apercu = avecFormules(apercevoir(r, r.constats), new Map([['B1', '=SOMME(A1:A9)']]));
    expect(apercu.changements.map((c) => c.formule)).toEqual(['=SOMME(A1:A9)', undefined]);
    expect(enEcritures(apercu)).toEqual([{ feuille: 'DM', cellule: 'B1', valeur: 2, attendu: 1, remplaceFormule: true }, { feuille: 'DM', cellule: 'B2', valeur: 5, attendu: 'texte' }]);
  });

  test('le tableau entier, et les comptes administratifs du classeur, sont ses témoins ; un autre tableau, non', () => {
    const dm = rapport('DM', 0), ca = rapport('CA', 3);
    const compte = { ...ca, tableau: { ...ca.tableau, type: 'CA' } } as RapportTableau;
    expect(temoins([dm, rapport('DM', 20), compte], apercevoir(dm, [])).map((t) => [t.feuille, adressePlage(t.plage)])).toEqual([['CA', 'A4:D9'], ['DM', 'A1:D6']]);
  });

  test.each<[string, Constat[], number, boolean]>([
    ['les mêmes corrections', [constat('AR01', [['B1', 2]])], 0, true],
    ['les mêmes, et une autre de plus', [constat('AR01', [['B1', 2]]), constat('AR03', [['B2', 9]])], 0, true],
    ['une autre valeur', [constat('AR01', [['B1', 3]])], 0, false],
    ['plus rien', [], 0, false],
    ['le tableau deux lignes plus bas', [constat('AR01', [['B1', 2]])], 2, false],
  ])('un nouveau contrôle qui demande %s le laisse ouvert : %#', (_, apres, ligne, attendu) => {
    const r = rapport('DM', 0, [constat('AR01', [['B1', 2]])]);
    expect(tient(avecFormules(apercevoir(r, r.constats), new Map([['B1', '=A1']])), [rapport('DM', ligne, apres)])).toBe(attendu);
  });

  test.each([
    ['AR01', {}, true],
    ['AR09', { correction: { texte: 'Fusionner.', ecritures: [{ cellule: 'B1', valeur: 1 }], aChoisir: true } }, false],
    ['AR01', { correction: { texte: 'Choisir.', ecritures: [{ cellule: 'B1', valeur: 1 }], options: ['une'] } }, false],
  ] as const)('%s %j : l’arithmétique décide, %s', (regle, autre, attendu) => {
    expect(estDecidee(constat(regle, [['B1', 1]], autre as Partial<Constat>))).toBe(attendu);
  });
});

describe('tableau choisi', () => {
  test('le premier de la feuille active, à défaut de choix', () => {
    expect(rapportChoisi(controle(ETAT_INITIAL, rapport('CA', 0), rapport('DM', 0), rapport('DM', 20)))).toMatchObject({ tableau: { feuille: 'DM', plage: { debut: { ligne: 0 } } } });
  });

  test('le choix suit son tableau quand des lignes s’insèrent au-dessus', () => {
    const etat = reduire(controle(ETAT_INITIAL, rapport('DM', 0), rapport('DM', 20)), { type: 'choix', feuille: 'DM', plage: 'A21:D26' });
    expect(rapportChoisi(controle(etat, rapport('DM', 3), rapport('DM', 23)))).toMatchObject({ tableau: { plage: { debut: { ligne: 23 } } } });
  });

  test('les feuilles visibles qui portent un tableau se proposent', () => {
    expect(autresFeuilles(controle(ETAT_INITIAL, rapport('CA', 0), rapport('Absente', 0)))).toEqual(['CA']);
  });
});

describe('constats montrés', () => {
  const nombreux = Array.from({ length: PAGE + 10 }, (_, k) => constat('AR01', [], { cellules: [`A${k}`] }));
  const r = rapport('DM', 0, [constat('NO05', [], { gravite: 'information' }), ...nombreux]);

  test('la gravité la plus haute d’abord, au plus une page chacune, le total dit', () => {
    expect(groupes(r, ETAT_INITIAL).map((g) => [g.gravite, g.total, g.constats.length])).toEqual([['bloquant', PAGE + 10, PAGE], ['information', 1, 1]]);
  });

  test('la suite s’affiche à la demande, et un filtre revient au début', () => {
    const suite = reduire(ETAT_INITIAL, { type: 'suite' });
    expect(groupes(r, suite)[0]?.constats).toHaveLength(PAGE + 10);
    expect(reduire(suite, { type: 'filtre', gravite: 'information' }).limite).toBe(PAGE);
  });

  test('revenir au volet la laisse affichée ; changer de feuille la replie', () => {
    const suite = reduire(controle(ETAT_INITIAL, r), { type: 'suite' });
    const revenu = reduire(suite, { type: 'feuilles', feuilles: [{ ...feuille('DM', true), protegee: true }, feuille('CA')] });
    expect(revenu.limite).toBe(2 * PAGE);
    expect(reduire(revenu, { type: 'feuilles', feuilles: [feuille('DM'), feuille('CA', true)] }).limite).toBe(PAGE);
  });

  test('deux constats pareils ont deux clés', () => {
    const pareils = rapport('DM', 0, [constat('AR01', []), constat('AR01', [])]);
    expect(groupes(pareils, ETAT_INITIAL)[0]?.constats.map((c) => c.cle)).toEqual(['AR01 A1 0', 'AR01 A1 1']);
  });

  test('les contrôles non faits se groupent par cause, empêchés et sous réserve à part', () => {
    const nonEvalues = [{ regle: 'RP01', motif: 'document-absent', cause: 'Pas de CA.' }, { regle: 'RP02', motif: 'document-absent', cause: 'Pas de CA.' }, { regle: 'NO01', motif: 'nomenclature-absente', cause: 'Pas de plan.' }] as const;
    expect(nonFaits({ ...r, nonEvalues })).toEqual({ empeches: [{ cause: 'Pas de plan.', regles: ['NO01'] }], sousReserve: [{ cause: 'Pas de CA.', regles: ['RP01', 'RP02'] }] });
  });
});

test('un contrôle empêché faute de nomenclature renvoie aux réglages, sans parler de la commande', () => {
  const nonEvalues = [{ regle: 'NO01', motif: 'nomenclature-absente', cause: 'La nomenclature manque : choisissez-la dans les réglages (en ligne de commande, --nomenclature).' }] as const;
  expect(nonFaits({ ...rapport('DM', 0), nonEvalues }).empeches).toEqual([{ cause: 'La nomenclature manque : choisissez-la dans les réglages.', regles: ['NO01'] }]);
});

describe('tâches', () => {
  const enCours = reduire(controle(ETAT_INITIAL), { type: 'debut', tache: 'correction' });

  test('un contrôle qui s’achève, échoue ou avance pendant une longue correction ne la cache pas', () => {
    const longue = reduire(enCours, { type: 'attente', tache: 'correction' });
    expect(controle(longue)).toMatchObject({ tache: 'correction', longue: true });
    expect(reduire(longue, { type: 'fin', tache: 'controle', avis: { ton: 'attention', texte: 'Saisie.' } })).toBe(longue);
    expect(reduire(longue, { type: 'avancement', part: 0.5 })).toBe(longue);
  });

  test('l’attente d’une tâche finie n’est pas celle de la suivante', () => {
    expect(reduire(enCours, { type: 'attente', tache: 'controle' }).longue).toBe(false);
  });
});
