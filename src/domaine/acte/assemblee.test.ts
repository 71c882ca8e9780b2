import { assemblee, type Assemblee } from './assemblee';
import { acteEssai, type ActeEssai, type MembreEssai } from './essai';
import { nomDuMembre } from './designation';

const compter = (acte: ActeEssai, rang = 0): Assemblee => {
  const a = acteEssai(acte), d = a.deliberations[rang];
  if (d === undefined) throw new Error('pas de délibération');
  return assemblee(a, d);
};
const nombres = (a: Assemblee): unknown => [a.presents.length, a.pouvoirs.filter((p) => p.refus === null).length, a.votants, a.quorum];
const refus = (a: Assemblee): unknown => a.pouvoirs.map((p) => [nomDuMembre(p.mandant), p.refus, p.cellule]);
const presents = (n: number, prefixe = 'Administratrice '): MembreEssai[] => Array.from({ length: n }, (_, k) => ({ nom: `${prefixe}${String.fromCharCode(65 + k)}` }));

/** Breuillet, 19 septembre 2023 : la présidente, présente au n° 30, a donné pouvoir au n° 31. */
const BREUILLET: ActeEssai = {
  seance: { enExercice: 11 },
  membres: [
    { nom: 'Présidente', civilite: 'Mme', qualite: 'Présidente', autres: { 31: { situation: 'absent', pouvoirA: 'Mme D' } } },
    ...['B', 'C', 'D', 'E', 'F', 'G'].map((nom) => ({ nom, civilite: 'Mme' })),
    { nom: 'H', civilite: 'Mme', presence: 'absent', pouvoir: 'Mme B' },
    { nom: 'I', civilite: 'M.', presence: 'excuse' },
    { nom: 'J', civilite: 'Mme', presence: 'absent' },
    { nom: 'K', civilite: 'M.', presence: 'absent' },
  ],
  deliberations: [{ numero: '2023 CCAS 30' }, { numero: '2023 CCAS 31' }],
};

test('les présents, les pouvoirs et les votants se comptent délibération par délibération', () => {
  expect(nombres(compter(BREUILLET, 0))).toEqual([7, 1, 8, 6]);
  expect(nombres(compter(BREUILLET, 1))).toEqual([6, 2, 8, 6]);
});

test('qui ne prend pas part au vote compte au quorum et ne vote pas', () => {
  const membres: MembreEssai[] = [...presents(7), { nom: 'Intéressé', autres: { 7: 'retire' } }];
  expect(nombres(compter({ membres, deliberations: [{ numero: '7' }] }))).toEqual([8, 0, 7, 5]);
});

test('au vote du compte administratif l’ordonnateur ne compte ni au quorum ni au vote, et ne donne pas pouvoir', () => {
  const present: MembreEssai = { nom: 'P', qualite: 'Maire, Présidente du CCAS' }, vice: MembreEssai = { nom: 'V', qualite: 'Vice-Présidente' };
  const deliberations = [{ numero: '1', genre: 'Compte administratif' as const }, { numero: '2', genre: 'Compte de gestion' as const }];
  const seance = { membres: [present, vice, ...presents(5)], deliberations };
  expect([nombres(compter(seance, 0)), nombres(compter(seance, 1))]).toEqual([[6, 0, 6, 4], [7, 0, 7, 4]]);
  const absente = compter({ membres: [{ ...present, presence: 'excuse', pouvoir: 'V' }, vice, ...presents(5)], deliberations });
  expect([nombres(absente), refus(absente)]).toEqual([[6, 0, 6, 4], [['P', 'ordonnateur', 'Membres!E2']]]);
});

test('un pouvoir qui ne compte pas dit pourquoi', () => {
  const membres: MembreEssai[] = [
    { nom: 'A' }, { nom: 'B' }, { nom: 'C', autres: { 1: 'retire' } },
    { nom: 'D', presence: 'absent', pouvoir: 'A' },
    { nom: 'E', presence: 'absent', pouvoir: 'Mme A' },
    { nom: 'F', presence: 'excuse', pouvoir: 'G' },
    { nom: 'G', presence: 'excuse', pouvoir: 'G' },
    { nom: 'H', presence: 'absent', pouvoir: 'Mme Z' },
    { nom: 'I', presence: 'absent', pouvoir: 'C' },
  ];
  const a = compter({ membres, deliberations: [{ numero: '1' }] });
  expect(refus(a)).toEqual([
    ['D', null, 'Membres!E5'], ['E', 'deja-porteur', 'Membres!E6'], ['F', 'porteur-absent', 'Membres!E7'],
    ['G', 'a-soi-meme', 'Membres!E8'], ['H', 'porteur-inconnu', 'Membres!E9'], ['I', 'porteur-retire', 'Membres!E10'],
  ]);
  expect(a.votants).toBe(3);
});

test('le pouvoir d’un membre présent ne sert pas, il sert s’il part', () => {
  const acte = { membres: [{ nom: 'A' }, { nom: 'B', pouvoir: 'A', depart: 'n° 2' }], deliberations: [{ numero: '2025-01' }, { numero: '2025-02' }] };
  expect([nombres(compter(acte, 0)), nombres(compter(acte, 1))]).toEqual([[2, 0, 2, 2], [1, 1, 2, 2]]);
});

test('une arrivée qui donne un numéro fait un absent avant, un présent après ; une heure n’y change rien', () => {
  const acte = { membres: [{ nom: 'A', arrivee: '2' }, { nom: 'B', arrivee: '18h30' }], deliberations: [{ numero: '1' }, { numero: '2' }] };
  expect([compter(acte, 0).votants, compter(acte, 1).votants]).toEqual([1, 2]);
});

test('une présence qui n’est pas écrite empêche de compter les votants, non les présents', () => {
  const a = compter({ membres: [{ nom: 'A' }, { nom: 'B', presence: null }], deliberations: [{ numero: '1' }] });
  expect([a.presents.length, a.indetermines.map(nomDuMembre), a.votants]).toEqual([1, ['B'], null]);
});

test('sans nombre de membres en exercice, ceux qui sont nommés en tiennent lieu ; sans membre, on ne sait rien', () => {
  expect(nombres(compter({ membres: presents(14), deliberations: [{}] }))).toEqual([14, 0, 14, 8]);
  expect(nombres(compter({ deliberations: [{}] }))).toEqual([0, 0, null, null]);
});

describe('Le compte de l’ordonnateur se reconnaît aussi sans son genre', () => {
  const membres: MembreEssai[] = [{ nom: 'P', qualite: 'Président' }, ...presents(2)];
  const ordonnateur = (objet: string, genre: 'Libre' | 'Affectation du résultat' | null = null, joints: Parameters<typeof assemblee>[2] = []): string | null => {
    const acte = acteEssai({ membres, deliberations: [{ objet, genre }] }), [d] = acte.deliberations;
    if (d === undefined) throw new Error('pas de délibération');
    const o = assemblee(acte, d, joints).ordonnateur;
    return o === null ? null : nomDuMembre(o);
  };
  test.each(['Approbation du compte administratif 2024', 'Comptes administratifs et de gestion', 'Vote du CA 2024', 'Adoption du Compte Financier Unique'])('à l’objet « %s »', (objet) => {
    expect([ordonnateur(objet), ordonnateur(objet, 'Libre')]).toEqual(['P', 'P']);
  });
  test.each(['Affectation du résultat du compte administratif 2024', 'DM n° 1, reprise du compte administratif', 'Compte de gestion 2024', 'Règlement intérieur'])('non à l’objet « %s »', (objet) => expect(ordonnateur(objet)).toBeNull());
  test('au tableau qu’elle vote, sauf si son genre en dit autre chose', () => {
    expect([ordonnateur('Comptes 2024', 'Libre', [{ type: 'CA' }]), ordonnateur('Résultat 2024', 'Affectation du résultat', [{ type: 'CA' }])]).toEqual(['P', null]);
  });
});
