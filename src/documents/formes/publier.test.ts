import { acteEssai, type ActeEssai } from '../../domaine/acte/essai';
import { documentDEssai, textesDuDocument } from '../essai';
import { definitionDe, formes } from './formes';

const PUBLIEES = formes().filter((f) => definitionDe(f).publiee);

const aide = acteEssai({
  membres: [{ nom: 'Administratrice A', civilite: 'Mme', qualite: 'Présidente' }],
  deliberations: [{
    numero: '7', genre: 'Aide', objet: 'Aide à Mme LEFORT', partenaire: 'Mme LEFORT', rapporteur: 'Mme Administratrice A',
    expose: ['Mme LEFORT, en situation de handicap, demande une aide ; Mme Administratrice A présente le dossier LEFORT.', 'Un fauteuil roulant et un défibrillateur sont achetés.'],
    dispositif: ['ACCORDE 300 € à {partenaire}'], vote: 'unanimité',
  }],
});

test.each(PUBLIEES)('la forme publiée %s ne nomme pas la personne aidée, ni ne dit sa santé, jusque dans les données jointes', (forme) => {
  const d = documentDEssai('7', [], forme, aide);
  expect(JSON.stringify(d)).not.toMatch(/lefort|handicap|fauteuil|défibrillateur/i);
  expect(textesDuDocument(d).join('\n')).toContain('Aide à [bénéficiaire]');
});

test('le texte reste lisible, et l’administratrice reste nommée', () => {
  expect(textesDuDocument(documentDEssai('7', [], 'classique', aide)).filter((t) => /dossier|sont achetés|ACCORDE/.test(t))).toEqual([
    '[bénéficiaire], en situation de [donnée de santé], demande une aide ; Mme Administratrice A présente le dossier [bénéficiaire].',
    'Un [donnée de santé] et un [donnée de santé] sont achetés.',
    'ACCORDE 300 € à [bénéficiaire],',
  ]);
});

test('le procès-verbal garde ce qui a été dit', () => {
  expect(textesDuDocument(documentDEssai(null, [], 'proces-verbal', aide)).join('\n')).toContain('Mme LEFORT, en situation de handicap');
});

test('un organisme privé et une aide sans personne nommée ne sont pas masqués', () => {
  const acte = acteEssai({
    deliberations: [
      { numero: '8', genre: 'Aide', objet: 'Aide', partenaire: 'Association Colombe', organismePrive: true, expose: ['Achat d’un défibrillateur.'] },
      { numero: '9', genre: 'Convention', objet: 'Convention signée par M. LEFORT' },
    ],
  });
  expect(textesDuDocument(documentDEssai('8', [], 'classique', acte)).join('\n')).toContain('Achat d’un défibrillateur.');
  expect(textesDuDocument(documentDEssai('8', [], 'classique', acte)).join('\n')).toContain('Association Colombe');
  expect(textesDuDocument(documentDEssai('9', [], 'classique', acte)).join('\n')).toContain('M. LEFORT');
});

test('un nom court ne mange pas les mots qui le contiennent, et ses signes ne sont pas un motif', () => {
  const acte = acteEssai({ deliberations: [{ numero: '7', genre: 'Aide', objet: 'Objet', partenaire: 'Mme LIN-DÉ (née D.)', expose: ['Mme LIN-DÉ a besoin de LINGE.'] }] });
  expect(textesDuDocument(documentDEssai('7', [], 'classique', acte))).toContain('[bénéficiaire] a besoin de LINGE.');
});

describe('Ce que la civilité, la casse ou le genre cachaient', () => {
  const publie = (d: NonNullable<ActeEssai['deliberations']>[number], membres: ActeEssai['membres'] = []): string => {
    const document = documentDEssai('7', [], 'classique', acteEssai({ membres, deliberations: [{ numero: '7', vote: 'unanimité', ...d }] }));
    return `${textesDuDocument(document).join('\n')}\n${document.donnees}`;
  };

  test('un prénom, un autre membre de la famille, un nom sans civilité ou en minuscules', () => {
    const t = publie({
      genre: 'Aide', objet: 'Aide d’urgence', montant: null,
      expose: ['Jeanne Lefort, mère isolée, sollicite le CCAS.', 'Son fils Karim Lefort est asthmatique ; Karim a dix ans.', 'La fille de madame LEFORT, Léa, est suivie en psychiatrie.', 'le dossier lefort est complet.'],
      dispositif: ['ACCORDE 300 € à Jeanne Lefort'],
    });
    expect(t).not.toMatch(/lefort|karim|jeanne|léa|asthm|psych/i);
    expect(t).toContain('Son fils [bénéficiaire] est [donnée de santé] ; [bénéficiaire] a dix ans.');
    expect(t).toContain('ACCORDE 300 € à [bénéficiaire],');
  });

  test('une personne que rien d’autre ne nomme, sans civilité, et son nom seul ailleurs', () => {
    const t = publie({
      genre: 'Aide', objet: 'Aide d’urgence', expose: ['Fatoumata Petit a déposé un dossier, que le Secours Populaire appuie.', 'Le dossier Petit, atteinte d’un cancer : un petit secours.'], dispositif: ['ACCORDE 300 € à Fatoumata Petit'],
    });
    expect(t).not.toMatch(/fatoumata|Petit|cancer/);
    expect(t).toContain('[bénéficiaire] a déposé un dossier, que le Secours Populaire appuie.');
    expect(t).toContain('Le dossier [bénéficiaire], atteinte d’un [donnée de santé] : un petit secours.');
    expect(t).toContain('ACCORDE 300 € à [bénéficiaire],');
  });

  test('hors d’une aide, un nom sans civilité reste ; l’homonyme d’une administratrice ne l’efface pas', () => {
    expect(publie({ genre: 'Convention', expose: ['La salle Fatoumata Benali, que Karim Benali a conçue.'] })).toContain('que Karim Benali a conçue.');
    expect(publie({ genre: 'Aide', expose: ['Karim Roux demande 300 €. Mme Roux présente le dossier.'] }, [{ nom: 'Roux', civilite: 'Mme' }])).toContain('[bénéficiaire] demande 300 €. Mme Roux présente le dossier.');
  });

  test.each([null, 'Libre'] as const)('au genre « %s », une aide se reconnaît à ses mots', (genre) => {
    expect(publie({ genre, objet: 'Aide exceptionnelle', expose: ['Mme Jeanne LEFORT, atteinte d’un cancer, demande 300 €.'], dispositif: ['ACCORDE 300 € à Mme Jeanne LEFORT'] })).not.toMatch(/lefort|jeanne|cancer/i);
  });

  test('un homonyme d’une administratrice n’est pas elle', () => {
    expect(publie({ genre: 'Aide', objet: 'Aide', expose: ['M. ROUX a le VIH.'] }, [{ nom: 'PETIT', civilite: 'Mme' }, { nom: 'ROUX', civilite: 'Mme' }])).toContain('[bénéficiaire] a le [donnée de santé].');
  });

  test('un nom qui est aussi un mot ne masque que lui-même', () => {
    expect(publie({ genre: 'Aide', objet: 'Aide à Mme PETIT', expose: ['Pour Mme PETIT, un petit secours. L’assurance maladie participe.'] })).toContain('Pour [bénéficiaire], un petit secours. L’assurance maladie participe.');
  });
});

test('un nom qui n’est que dans une annexe, ou l’objet d’une convention, est masqué partout, référence comprise', () => {
  const acte = acteEssai({ deliberations: [{
    numero: '7', genre: 'Aide', objet: 'Aide au logement de Durand', reference: 'dossier DURAND', annexes: ['Lettre de Mme DURAND'], conventionObjet: 'Loyer de M. LE GALL', vote: 'unanimité',
    dispositif: ['ACCORDE 300 € au foyer le Gall'],
  }] });
  for (const forme of PUBLIEES) expect(JSON.stringify(documentDEssai('7', [], forme, acte))).not.toMatch(/durand|gall/i);
});

test('au genre « Libre », une personne sans civilité que l’objet dit aidée est masquée, santé comprise', () => {
  const acte = acteEssai({ deliberations: [{
    numero: '7', genre: 'Libre', objet: 'Aide exceptionnelle à LEFORT Léo', vote: 'unanimité', expose: ['Léo LEFORT, né le 12/03/1950, souffre d’Alzheimer et perçoit l’AAH.', 'Karim Benali, son voisin, l’accompagne.'],
  }] });
  for (const forme of PUBLIEES) expect(JSON.stringify(documentDEssai('7', [], forme, acte))).not.toMatch(/lefort|léo|alzheimer|aah|benali/i);
});
