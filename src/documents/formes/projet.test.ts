import { acteEssai, caseEssai, type ActeEssai, type MembreEssai } from '../../domaine/acte/essai';
import { centimes } from '../../domaine/montant';
import { REGLES } from '../../regles';
import { controlerActe } from '../../regles/controlerActe';
import { documentDEssai } from '../essai';

const nommes = (n: number): readonly MembreEssai[] => [{ nom: 'A', civilite: 'Mme', qualite: 'Présidente' }, ...['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].slice(0, n - 1).map((nom) => ({ nom, civilite: 'Mme' }))];
const complet: Required<Pick<ActeEssai, 'etablissement' | 'seance' | 'membres' | 'deliberations'>> = {
  etablissement: { nom: 'CCAS d’essai', siret: '269100285' },
  seance: { date: '2025-03-20', convocation: '2025-03-14', enExercice: 9, president: 'A' },
  membres: nommes(9),
  deliberations: [{ numero: '1', objet: 'Règlement intérieur', vote: 'unanimité' }],
};

/** Les raisons de n'être qu'un projet, contrôles compris. */
function projet(acte: Partial<ActeEssai>, numero = '1'): readonly string[] {
  const lu = acteEssai({ ...complet, ...acte });
  return documentDEssai(numero, controlerActe(lu, [], REGLES), 'classique', lu).projet;
}

test('un acte complet est définitif', () => expect(projet({})).toEqual([]));

describe('Le quorum n’est pas établi', () => {
  const MEMBRES = 'Le quorum n’est pas établi. Aucun membre n’est écrit : remplissez la feuille « Membres ».';
  const vides = complet.membres.map((m, i) => (i < 3 ? m : { ...m, presence: null }));

  test('des présences manquent, à chaque délibération de la séance', () => {
    const deliberations = [...complet.deliberations, { numero: '2', objet: 'Don', vote: 'unanimité' as const }];
    const attendu = 'Le quorum n’est pas établi. Présence à écrire (« présent », « excusé » ou « absent ») : Mme D (Membres!D5), Mme E (Membres!D6), Mme F (Membres!D7), Mme G (Membres!D8), Mme H (Membres!D9) et 1 autre.';
    expect([projet({ membres: vides, deliberations }), projet({ membres: vides, deliberations }, '2')]).toEqual([[attendu], [attendu]]);
  });

  test('le quorum est là mais une présence manque : les votants ne sont pas connus', () => {
    const membres = complet.membres.map((m, i) => (i < 8 ? m : { ...m, presence: null }));
    expect(projet({ membres })).toEqual(['Contrôle non fait (DE02) : Présence à écrire (« présent », « excusé » ou « absent ») : Mme I (Membres!D10).']);
  });

  test('aucun membre n’est nommé, que leur nombre soit dit ou non', () => {
    expect([projet({ membres: [] }), projet({ membres: [], seance: { ...complet.seance, enExercice: null } })]).toEqual([[MEMBRES], [MEMBRES]]);
  });
});

test('une subvention au-delà du seuil attend de savoir si l’organisme est privé', () => {
  const deliberations = [{ numero: '1', objet: 'Subvention', genre: 'Subvention' as const, vote: 'unanimité' as const, partenaire: 'l’association Alpha', montant: centimes(30_000_00) }];
  expect(projet({ deliberations })).toEqual([`Contrôle non fait (SU01) : Dites si l’organisme est privé (« oui » ou « non ») : remplissez ${caseEssai('organismePrive')}.`]);
});

test('un vote vide ne se dit qu’une fois, et un établissement sans nom fait un projet', () => {
  const deliberations = [{ numero: '1', objet: 'Règlement intérieur' }];
  expect(projet({ deliberations })).toEqual([`Le résultat du vote manque : remplissez ${caseEssai('vote')}.`]);
  expect(projet({ etablissement: { siret: '269100285' } })).toEqual(['Le nom de l’établissement manque : remplissez Séance!B2.']);
});

describe('Une date impossible', () => {
  const [premiere] = complet.deliberations;
  test('convoqué après la séance', () => {
    expect(projet({ seance: { ...complet.seance, convocation: '2025-03-21' } })).toEqual([
      'DE04 (Séance!B15) : Convocation du 21/03/2025 pour la séance du 20/03/2025 : après la séance, 3 au moins sont exigés.',
    ]);
  });

  test('transmis, publié ou signé avant la séance', () => {
    const deliberations = [{ ...premiere, transmission: '2025-03-18', publication: '2025-03-19', dateSignature: '2025-03-17' }];
    expect(projet({ deliberations }).map((r) => r.split(' : ')[1])).toEqual([
      'Extrait signé le 17/03/2025, avant la délibération du 20/03/2025.', 'Acte transmis le 18/03/2025, avant la délibération du 20/03/2025.', 'Acte publié le 19/03/2025, avant la délibération du 20/03/2025.',
    ]);
  });
});

test('un numéro donné deux fois empêche les délibérations qui le portent, non les autres', () => {
  const registre: ActeEssai['registre'] = [['1', '2025-01-16', 'Budget']], deliberations = [...complet.deliberations, { numero: '2', objet: 'Don', vote: 'unanimité' as const }];
  expect([projet({ registre, deliberations }), projet({ registre, deliberations }, '2')]).toEqual([['DE13 (Délibérations!B1) : N° 1 donné 2 fois en 2025.'], []]);
});

test('une personne et sa santé font un projet, dont les raisons ne redisent ni l’une ni l’autre', () => {
  const deliberations = [{ ...complet.deliberations[0], objet: 'Aide', expose: ['Mme LEFORT est asthmatique.'] }];
  expect(projet({ deliberations })).toEqual([expect.stringMatching(/^DE12 \(Délibérations!B7\) : Écrire un numéro de dossier/)]);
  expect(projet({ deliberations }).join()).not.toMatch(/lefort|asthm/i);
});

test.each([null, 'Libre'] as const)('au genre « %s », l’objet « Décision modificative » appelle un tableau, et un compte administratif le sien', (genre) => {
  const raisons = (objet: string): readonly string[] => projet({ deliberations: [{ ...complet.deliberations[0], genre, objet }] });
  expect(raisons('Décision modificative n° 1')).toContain('Aucun tableau n’est joint : écrivez le nom de sa feuille en Délibérations!B10.');
  expect(raisons('Vote du compte administratif 2024')).toContain('Aucun tableau n’est joint : écrivez le nom de sa feuille en Délibérations!B10.');
});

test('une affectation sans répartition attend qu’elle soit écrite, ce qui ne se dit qu’une fois', () => {
  const deliberations = [{ ...complet.deliberations[0], genre: 'Affectation du résultat' as const, objet: 'Affectation du résultat 2024', montant: centimes(749777) }];
  expect(projet({ deliberations })).toEqual(['Contrôle non fait (DE17) : Il manque la répartition du résultat : écrivez en Délibérations!B7 ce qui est affecté au 1068 et ce qui est reporté au 002.']);
});

describe('Un partage des voix que rien ne tranche', () => {
  const membres = complet.membres.map((m, i) => (i < 8 ? m : { ...m, presence: 'excuse' as const }));
  const raisons = (d: object): readonly string[] => projet({ membres, deliberations: [{ numero: '1', objet: 'Règlement intérieur', pour: 4, contre: 4, ...d }] });

  test('attend la voix de la présidence', () => {
    expect(raisons({})).toEqual(['Partage des voix (4 pour, 4 contre), et la voix prépondérante de la présidence n’est pas dite (CASF R123-18) : écrivez en Délibérations!B14 « majorité » si elle est pour, « rejet » si elle est contre.']);
  });

  test('au scrutin secret, est un rejet à écrire', () => {
    expect(raisons({ scrutin: 'secret' })).toEqual(['Partage des voix (4 pour, 4 contre) au scrutin secret, où personne ne départage (CASF R123-18) : écrivez « rejet » en Délibérations!B14.']);
  });

  test('tranché, n’est plus une raison ; au compte administratif, arrête le compte', () => {
    expect([raisons({ vote: 'majorité' }), raisons({ vote: 'rejet' })]).toEqual([[], []]);
    expect(raisons({ genre: 'Compte administratif', votants: 8 }).filter((r) => /[Pp]artage|vote manque/.test(r))).toEqual([]);
  });
});

test('une convention de plus de 23 000 € avec une association n’est pas définitive si elle ne fixe pas tout, ni sans qu’on sache si l’organisme est privé', () => {
  const d = { numero: '1', objet: 'Convention', genre: 'Convention' as const, vote: 'unanimité' as const, partenaire: 'l’association Alpha', montant: centimes(30_000_00), conventionObjet: 'Accueil de jour', conventionMontant: centimes(30_000_00) };
  expect(projet({ deliberations: [{ ...d, organismePrive: true }] }).map((r) => r.replace(/[\u202f\u00a0]/g, ' '))).toEqual([
    'SU01 (Délibérations!B25) : Convention de 30 000,00 € avec une association, tenue pour une subvention, plus de 23 000,00 € : la convention ne fixe pas les modalités de versement et les conditions d’utilisation.',
  ]);
  expect(projet({ deliberations: [d] })).toEqual(['Contrôle non fait (SU01) : Dites si l’organisme est privé (« oui » ou « non ») : remplissez Délibérations!B21.']);
  expect(projet({ deliberations: [{ ...d, organismePrive: true, conventionModalites: 'en mars', conventionConditions: 'rapport' }] })).toEqual([]);
});
