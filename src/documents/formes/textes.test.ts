import { acteEssai, caseEssai, type ActeEssai } from '../../domaine/acte/essai';
import { centimes } from '../../domaine/montant';
import { aRemplir } from '../aRemplir';
import type { Document, Forme } from '../document';
import { documentDEssai, textesDuDocument } from '../essai';

type Donnees = NonNullable<ActeEssai['deliberations']>[number];
function document(donnees: Donnees, forme: Forme = 'classique'): Document {
  const acte = acteEssai({ etablissement: { nom: 'CCAS' }, seance: { date: '2025-03-20', president: 'Mme A' }, membres: [{ nom: 'A', civilite: 'Mme', qualite: 'Présidente' }], deliberations: [{ numero: '1', objet: 'Objet', vote: 'unanimité', ...donnees }] });
  return documentDEssai(forme === 'proces-verbal' ? null : '1', [], forme, acte);
}
/** Les visas, considérants et articles, montants aux espaces ordinaires. */
const dits = (donnees: Donnees): readonly string[] => textesDuDocument(document(donnees)).map((t) => t.replace(/[\u202f\u00a0]/g, ' ')).filter((t) => /^(?:Vu|Considérant|\p{Lu}{3,}) (?!DU )/u.test(t) && !/^DIT que la présente|^EXTRAIT|^OBJET/.test(t));

test.each<[string, Donnees]>([
  ['ses visas', { visas: ['Vu le code civil,'] }], ['ses considérants', { considerants: ['Considérant le besoin,'] }], ['son dispositif', { dispositif: ['APPROUVE la convention'] }],
])('un acte qui a %s ne reçoit ni visa ni considérant du genre', (_, donnees) => {
  const siens = [...(donnees.visas ?? []), ...(donnees.considerants ?? [])];
  expect(dits({ genre: 'Convention', partenaire: 'la CAF', conventionObjet: 'l’accueil', ...donnees }).filter((t) => /^(?:Vu|Considérant) /.test(t))).toEqual(siens);
});

describe('Un don', () => {
  const CGCT_DES_DONS = 'Vu le code général des collectivités territoriales, notamment son article L2242-3,';
  test('reçu vise l’article des dons aux établissements communaux', () => {
    expect(dits({ genre: 'Don', objet: 'Don des Amis', partenaire: 'les Amis' })).toEqual(expect.arrayContaining([CGCT_DES_DONS, 'ACCEPTE le don des Amis,']));
  });

  test.each<[string, Donnees]>([['refusé', { objet: 'Don des Amis', vote: 'rejet' }], ['demandé au CCAS', { objet: 'Demande de soutien des Amis' }]])('%s ne le vise pas', (_, donnees) => {
    expect(dits({ genre: 'Don', partenaire: 'les Amis', ...donnees }).filter((t) => /L2242|ACCEPTE/.test(t))).toEqual([]);
  });
});

const CHAMPS_EMPLOI = { grade: 'emploiGrade', quotité: 'emploiQuotite', 'date d’effet': 'emploiDate' } as const;

test('une création d’emploi dit le grade, la quotité et la date, et n’est qu’un projet sans eux', () => {
  const sans = document({ genre: 'Création d’emploi', objet: 'Création d’un emploi' });
  expect(textesDuDocument(sans)).toContain('DÉCIDE de créer un emploi au grade de ………………, à ………………, à compter du ………………,');
  expect(sans.projet).toEqual((['grade', 'quotité', 'date d’effet'] as const).map((marque) => `Il manque « ${marque} » : remplissez ${caseEssai(CHAMPS_EMPLOI[marque])}.`));
  expect(dits({ genre: 'Création d’emploi', emploiGrade: 'adjoint administratif', emploiQuotite: 'temps complet', emploiDate: '2025-09-01' }))
    .toContain('DÉCIDE de créer un emploi au grade d’adjoint administratif, à temps complet, à compter du 1er septembre 2025,');
});

test('la convention dit son montant, sa reconduction et son préavis en une phrase', () => {
  expect(dits({ genre: 'Convention', partenaire: 'la CAF', conventionObjet: 'Aides.', montant: centimes(30_000_00), conventionDuree: 'un an', conventionReconduction: 'tacite, d’année en année', conventionPreavis: 'un mois' })).toEqual(expect.arrayContaining([
    'Considérant la convention proposée avec la CAF, dont l’objet est : aides,',
    'PRÉCISE que la convention est conclue pour un an, avec reconduction tacite, d’année en année, sous un préavis d’un mois,',
    'PRÉCISE que le montant annuel est de 30 000,00 € (trente mille euros),',
  ]));
  expect(dits({ genre: 'Convention', partenaire: 'la CAF', montant: centimes(30_000_00), conventionMontant: centimes(20_000_00) })).toContain('PRÉCISE que la convention fixe un montant de 20 000,00 € (vingt mille euros),');
  expect(dits({ genre: 'Convention', partenaire: 'la CAF', conventionDuree: 'un an', conventionReconduction: 'aucune' })).toContain('PRÉCISE que la convention est conclue pour un an, sans reconduction,');
  expect(dits({ genre: 'Convention', partenaire: 'la CAF', conventionReconduction: 'Tacite', conventionPreavis: 'Un mois.' })).toContain('PRÉCISE que la convention est conclue avec reconduction tacite, sous un préavis d’un mois,');
});

test('la subvention dit le montant de sa convention, et impute la dépense sans affirmer que les crédits y sont', () => {
  const d: Donnees = { genre: 'Subvention', partenaire: 'le Comité', montant: centimes(30_000_00), conventionObjet: 'loisirs', conventionMontant: centimes(30_000_00) };
  expect(dits(d)).toEqual(expect.arrayContaining([
    'ATTRIBUE au Comité une subvention de 30 000,00 € (trente mille euros),',
    'AUTORISE la Présidente à signer la convention qui en règle l’emploi, pour un montant de 30 000,00 € (trente mille euros) : loisirs,',
    'DIT que la dépense sera imputée au budget,',
  ]));
});

describe('La convention de plus de 23 000 € avec une association', () => {
  const d: Donnees = { genre: 'Convention', partenaire: 'l’association Alpha', organismePrive: true, montant: centimes(30_000_00), conventionObjet: 'Accueil de jour' };

  test('dit son montant, et laisse la place de ce qu’elle doit fixer', () => {
    expect(dits(d).slice(2)).toEqual([
      'Considérant la convention proposée avec l’association Alpha, dont l’objet est : accueil de jour,', 'APPROUVE la convention avec l’association Alpha,',
      'PRÉCISE que le montant annuel est de 30 000,00 € (trente mille euros),', 'PRÉCISE les modalités de versement : ………………,', 'PRÉCISE les conditions d’utilisation : ………………,',
      'AUTORISE la Présidente à signer la convention et tous documents afférents,',
    ]);
    expect(aRemplir(document(d))).toEqual(expect.arrayContaining(['PRÉCISE les modalités de versement : ………', 'PRÉCISE les conditions d’utilisation : ………']));
  });

  test.each<[string, Donnees]>([['à 23 000 €', { montant: centimes(23_000_00) }], ['pour une prestation', { conventionObjet: 'Prestation de repas' }], ['avec un organisme public', { organismePrive: false }]])('ne laisse aucune place %s', (_, autre) => {
    expect(dits({ ...d, ...autre }).filter((t) => t.includes('…'))).toEqual([]);
  });

  test('dit ce qui est fixé', () => {
    expect(dits({ ...d, conventionModalites: 'En deux fois, mars et septembre', conventionConditions: 'CERFA remis chaque année.' }))
      .toEqual(expect.arrayContaining(['PRÉCISE les modalités de versement : en deux fois, mars et septembre,', 'PRÉCISE les conditions d’utilisation : CERFA remis chaque année,']));
  });
});

test.each(['classique', 'expose', 'releve'] as const)('en forme %s, la date où la convention est signée suit l’annexe', (forme) => {
  const t = textesDuDocument(document({ annexes: ['Convention'], conventionDate: '2025-03-21' }, forme)), annexe = t.indexOf('Annexe : Convention');
  expect(t[annexe + 1]).toBe('Convention signée le 21 mars 2025.');
});

test('la présidence prend l’article de la personne, une fois', () => {
  const qualifiee = (qualite: string, civilite: string): string | undefined => textesDuDocument(documentDEssai('1', [], 'classique', acteEssai({
    membres: [{ nom: 'A', civilite, qualite }], deliberations: [{ numero: '1', genre: 'Convention', partenaire: 'la CAF' }],
  }))).find((l) => l.startsWith('AUTORISE'));
  expect([qualifiee('La Présidente', 'Mme'), qualifiee('Président du CCAS de B', 'M.'), qualifiee('Maire', 'Mme')].map((l) => l?.slice(9, 31)))
    .toEqual(['la Présidente à signer', 'le Président à signer ', 'la Maire à signer la c']);
});

test.each([
  ['Approbation du compte administratif 2024', 'APPROUVE le compte administratif 2024,'], ['Approbation des tarifs', 'APPROUVE les tarifs,'], ['APPROBATION DE LA CONVENTION', 'APPROUVE LA CONVENTION,'],
  ['Approbation d’une charte', 'APPROUVE une charte,'], ['Approbation de l’avenant.', 'APPROUVE l’avenant,'], ['Règlement intérieur', 'APPROUVE la proposition « Règlement intérieur »,'],
])('sans dispositif, « %s » donne « %s »', (objet, attendu) => {
  expect(dits({ objet })).toContain(attendu);
});

test.each([['De verser 10 €', 'VERSE 10 €,'], ['D’APPROUVER le budget', 'APPROUVE le budget,'], ['- d\'autoriser la Présidente', 'AUTORISE la Présidente,'], ['De plus, rien', 'De plus, rien']])('l’article écrit « %s » est « %s »', (article, attendu) => {
  expect(textesDuDocument(document({ dispositif: [article] }))).toContain(attendu);
});
